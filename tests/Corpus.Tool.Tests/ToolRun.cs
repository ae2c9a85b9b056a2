using System.Text;

namespace Corpus.Tool.Tests;

/// <summary>One run of the tool inside the test's process.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ToolRun Of(params string[] args) => WithInput("", args);

    public static ToolRun WithInput(string input, params string[] args) => Run(new MemoryStream(Encoding.UTF8.GetBytes(input)), false, args);

    public static ToolRun InColor(params string[] args) => Run(Stream.Null, true, args);

    public static ToolRun OnTerminal(bool color, params string[] args) => Run(Stream.Null, color, args, terminal: true);

    private static ToolRun Run(Stream input, bool color, string[] args, bool terminal = false)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int code = CorpusCommand.Run(args, new ToolStreams(input, output, error, color, 120) { Terminal = terminal || color });
        return new ToolRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
