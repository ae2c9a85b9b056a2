namespace Corpus.Text.Attribution.VerbSecond;

/// <summary>A noun phrase or pronoun: the tokens from <paramref name="First"/> to <paramref name="Last"/>, of which <paramref name="Head"/> is the first
/// noun.</summary>
internal readonly record struct Phrase(int First, int Last, int Head)
{
    /// <summary>No phrase.</summary>
    public static Phrase None { get; } = new(-1, -1, -1);

    /// <summary>Whether there is one.</summary>
    public bool Exists => First >= 0;
}
