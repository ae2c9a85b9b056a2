namespace Corpus.Text.Attribution.VerbSecond;

/// <summary>What says who speaks a quotation.</summary>
/// <param name="Source">Who speaks; <see cref="Phrase.None"/> where only the word of speaking is known.</param>
/// <param name="Word">The token that says that somebody speaks; -1 for none.</param>
/// <param name="Rule">The name of the rule: <c>cue-behind</c>.</param>
/// <param name="Sure">Whether it belongs to this quotation, and so makes even a short one speech.</param>
internal readonly record struct Cue(Phrase Source, int Word, string Rule, bool Sure = false)
{
    /// <summary>What the speaker is said to have: the tokens of <c>Ansicht</c> von Berg; none mostly.</summary>
    public Phrase Opinion { get; init; } = Phrase.None;

    /// <summary>No cue.</summary>
    public static Cue None { get; } = new(Phrase.None, -1, "");

    /// <summary>Whether there is one.</summary>
    public bool Exists => Rule.Length > 0;
}
