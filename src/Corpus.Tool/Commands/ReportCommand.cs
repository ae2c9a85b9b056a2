using System.CommandLine;
using Corpus.Tool.Checking;
using Corpus.Tool.Reading;
using Corpus.Tool.Reporting;

namespace Corpus.Tool.Commands;

/// <summary><c>corpus report PATH</c>: the corpus as tables.</summary>
internal static class ReportCommand
{
    public static Command Create(ToolStreams streams)
    {
        var path = PathArgument.Create();
        var top = new Option<int>("--top") { Description = "The number of rows of each table at most; 0 shows all.", HelpName = "rows",
            DefaultValueFactory = _ => 20 };
        top.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0
                && (!int.TryParse(result.Tokens[0].Value, out int rows) || rows < 0)) result.AddError("--top takes a number of rows; give 0 or more.");
        });
        var sources = new Option<bool>("--sources") { Description = "Prints only who is quoted: role, kind, by name or not, quotations, words, articles." };
        var command = new Command("report",
            "Prints the corpus as tables: articles, outlets, speakers, quotations, words that several articles quote, findings by rule.")
        {
            path, top, sources,
        };
        command.SetAction(parsed => Run(streams, parsed.GetRequiredValue(path), parsed.GetRequiredValue(top), parsed.GetValue(sources)));
        return command;
    }

    private static int Run(ToolStreams streams, string path, int top, bool sources)
    {
        var trouble = new TroubleLog(streams.Error);
        using var progress = ReadingProgress.Of(streams);
        var corpus = CheckedCorpus.Of(path, FindingFilter.Everything, trouble.Tell, progress.Read);
        progress.Stop();
        using var output = streams.OpenText();
        var console = ReportConsole.Over(output, streams);
        if (sources) new SourceTable(corpus.Texts, corpus.Index, top).Make().Print(console);
        else new CorpusReport(corpus.Texts, corpus.Index, top).Print(console);
        output.Write(Counted.Of(corpus.Texts.Count, "text") + "\n");
        return trouble.Any ? ExitCode.Trouble : ExitCode.Clean;
    }
}
