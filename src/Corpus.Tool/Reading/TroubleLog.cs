namespace Corpus.Tool.Reading;

/// <summary>Tells the user what could not be read, and remembers that there was something.</summary>
/// <param name="error">Where it is told.</param>
public sealed class TroubleLog(TextWriter error)
{
    /// <summary>Whether anything was told.</summary>
    public bool Any { get; private set; }

    /// <summary>Tells one sentence.</summary>
    public void Tell(string sentence)
    {
        Any = true;
        error.Write($"corpus: {sentence}\n");
    }
}
