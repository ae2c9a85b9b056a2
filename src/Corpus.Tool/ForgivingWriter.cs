using System.Text;

namespace Corpus.Tool;

/// <summary>Standard error: where it cannot be written, nobody is left to report to.</summary>
internal sealed class ForgivingWriter(TextWriter error) : TextWriter
{
    public override Encoding Encoding => error.Encoding;

    public override void Write(char value) => Try(() => error.Write(value));

    public override void Write(string? value) => Try(() => error.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => error.Write(buffer, index, count));

    public override void Flush() => Try(error.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (OutputLostException.Is(e))
        {
            // The exit code says it all the same.
        }
    }
}
