using System.CommandLine;
using Corpus.Tool.Reading;
using Corpus.Tool.Reporting;

namespace Corpus.Tool.Commands;

/// <summary><c>corpus stats PATH</c>: counts, sizes, speed.</summary>
internal static class StatsCommand
{
    public static Command Create(ToolStreams streams)
    {
        var path = PathArgument.Create();
        var command = new Command("stats", "Prints how many texts, blocks and quotations there are, how large they are, and how fast they are read.") { path };
        command.SetAction(parsed => Run(streams, parsed.GetRequiredValue(path)));
        return command;
    }

    private static int Run(ToolStreams streams, string path)
    {
        var errors = new ErrorLog(streams.Error);
        var statistics = new CorpusStatistics();
        using var progress = ReadingProgress.Of(streams);
        foreach (var file in TextFolder.Read(path, errors.Report, progress.Read)) statistics.Add(file);
        progress.Stop();
        using var output = streams.OpenText();
        statistics.Print(ReportConsole.Over(output, streams));
        return errors.Any ? ExitCode.Error : ExitCode.Clean;
    }
}
