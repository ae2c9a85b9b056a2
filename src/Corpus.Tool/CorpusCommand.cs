using System.CommandLine;
using Corpus.Tool.Commands;

namespace Corpus.Tool;

/// <summary>The command line <c>corpus</c>.</summary>
public static class CorpusCommand
{
    /// <summary>Runs one command; returns an <see cref="ExitCode"/>.</summary>
    public static int Run(IReadOnlyList<string> args, ToolStreams streams)
    {
        streams = streams with { Output = new CheckedOutput(streams.Output), Error = new ForgivingWriter(streams.Error) };
        var root = new RootCommand("Reads folders of plain-text news articles: exports what they hold, checks them and fixes them.");
        root.Add(CheckCommand.Create(streams));
        root.Add(VerifyCommand.Create(streams));
        root.Add(ExplainCommand.Create(streams));
        root.Add(FixCommand.Create(streams));
        root.Add(ExportCommand.Create(streams));
        root.Add(ReportCommand.Create(streams));
        root.Add(SchemaCommand.Create(streams));
        root.Add(StatsCommand.Create(streams));
        var parsed = root.Parse(args);
        if (CommandLineErrors.Report(parsed, streams.Error)) return ExitCode.Error;
        try
        {
            using var output = streams.OpenText();
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = streams.Error, EnableDefaultExceptionHandler = false });
        }
        catch (OutputLostException lost)
        {
            if (lost.IsClosedPipe) return ExitCode.Clean;
            streams.Error.Write($"corpus: The output could not be written ({lost.Message.TrimEnd('.')}); make room for it, or write it elsewhere\n");
            return ExitCode.Error;
        }
    }
}
