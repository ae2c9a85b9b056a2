using System.Text;

namespace Corpus.Tool;

/// <summary>Where the tool reads and writes; tests bring their own.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, as bytes.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Color">Whether the output shows colours.</param>
/// <param name="Width">The output's width in characters.</param>
public sealed record ToolStreams(Stream Input, Stream Output, TextWriter Error, bool Color, int Width)
{
    private const int WidthWithoutTerminal = 120;

    /// <summary>Whether a person sees the output: then no character of a text reaches it that would steer a terminal.</summary>
    public bool Terminal { get; init; } = Color;

    /// <summary>Whether a person sees standard error.</summary>
    public bool ErrorTerminal { get; init; }

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(false);

    /// <summary>UTF-8 without a byte order mark, and '\n' on every machine.</summary>
    public TextWriter OpenText() => new StreamWriter(Output, Utf8, 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>The process's own streams. Colours only on a terminal, and not where NO_COLOR is set (no-color.org).</summary>
    public static ToolStreams OfProcess()
    {
        bool terminal = !Console.IsOutputRedirected;
        return new ToolStreams(
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            Console.Error,
            terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            terminal && Console.WindowWidth > 0 ? Console.WindowWidth : WidthWithoutTerminal)
        {
            Terminal = terminal, ErrorTerminal = !Console.IsErrorRedirected,
        };
    }
}
