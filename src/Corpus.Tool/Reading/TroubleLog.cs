namespace Corpus.Tool.Reading;

/// <summary>Tells the user what could not be read, and remembers that there was something.</summary>
/// <param name="error">Where it is told.</param>
public sealed class TroubleLog(TextWriter error)
{
    private readonly List<string> sentences = [];

    /// <summary>Whether anything was told.</summary>
    public bool Any => sentences.Count > 0;

    /// <summary>All that was told.</summary>
    public IReadOnlyList<string> Sentences => sentences;

    /// <summary>Tells one sentence.</summary>
    public void Tell(string sentence)
    {
        sentences.Add(sentence);
        error.Write($"corpus: {sentence}\n");
    }
}
