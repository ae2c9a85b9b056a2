using System.CommandLine;
using Corpus.Tool.Commands;

namespace Corpus.Tool;

/// <summary>The command line <c>corpus</c>.</summary>
public static class CorpusCommand
{
    /// <summary>Runs one command; returns an <see cref="ExitCode"/>.</summary>
    public static int Run(IReadOnlyList<string> args, ToolStreams streams)
    {
        var root = new RootCommand("Reads folders of plain-text news articles: exports what they hold, checks them and mends them.");
        root.Add(CheckCommand.Create(streams));
        root.Add(FixCommand.Create(streams));
        root.Add(ExportCommand.Create(streams));
        root.Add(ReportCommand.Create(streams));
        root.Add(StatsCommand.Create(streams));
        var parsed = root.Parse(args);
        try
        {
            using var output = streams.OpenText();
            int code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = streams.Error, EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCode.Trouble : code;
        }
        catch (IOException) when (!CanWrite(streams.Output))
        {
            // Whoever read the output has seen enough: corpus export … | head
            return ExitCode.Clean;
        }
    }

    private static bool CanWrite(Stream output)
    {
        try
        {
            output.Write("\n"u8);
            output.Flush();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
