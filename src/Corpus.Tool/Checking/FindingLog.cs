namespace Corpus.Tool.Checking;

/// <summary>Writes the findings of text after text in one form.</summary>
internal abstract class FindingLog : IDisposable
{
    /// <summary>The log in that form: text, github, sarif or jsonl.</summary>
    public static FindingLog Of(string format, TextWriter writer, Stream output, bool color) => format switch
    {
        "jsonl" => new JsonLinesLog(output),
        "sarif" => new SarifLog(output),
        "github" => new GitHubLog(writer),
        _ => new PlainLog(writer, color),
    };

    /// <summary>Writes the findings of one text.</summary>
    public abstract void Write(CheckedText text);

    /// <summary>Writes what stands at the end.</summary>
    /// <param name="errors">What could not be read, one sentence each.</param>
    public virtual void Close(IReadOnlyList<string> errors)
    {
    }

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }
}
