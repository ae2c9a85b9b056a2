namespace Corpus.Tool.Checking;

/// <summary>Writes the findings of text after text in one form.</summary>
internal abstract class FindingLog : IDisposable
{
    /// <summary>Writes the findings of one text.</summary>
    public abstract void Write(CheckedText text);

    /// <summary>Writes what stands at the end.</summary>
    /// <param name="troubles">What could not be read, one sentence each.</param>
    public virtual void Close(IReadOnlyList<string> troubles)
    {
    }

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }
}
