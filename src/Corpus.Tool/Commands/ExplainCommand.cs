using System.CommandLine;
using Corpus.Tool.Checking;
using Corpus.Tool.Explaining;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Commands;

/// <summary><c>corpus explain FILE</c>: what the reader sees in one text, and why.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolStreams streams)
    {
        var file = new Argument<string>("FILE") { Description = "The text." };
        var format = new Option<string>("--format") { Description = "The form of the output: text, or html, a page of its own.",
            DefaultValueFactory = _ => "text" };
        format.TakeOnly("text", "html");
        var command = new Command("explain",
            "Shows a text with its kinds in the margin, each quotation with its source and the reason, dates, names and findings.") { file, format };
        command.SetAction(parsed => Run(streams, parsed.GetRequiredValue(file), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolStreams streams, string path, string format)
    {
        var errors = new ErrorLog(streams.Error);
        if (!File.Exists(path))
        {
            errors.Report($"{path} is no file; name one text");
            return ExitCode.Error;
        }
        using var progress = ReadingProgress.Of(streams);
        using var output = streams.OpenText();
        foreach (var text in CorpusChecker.Check(path, FindingFilter.Everything, errors.Report, progress.Read))
        {
            progress.Stop();
            var explained = ExplainedText.Of(text.Filed.Explain(), text.Findings);
            if (format == "html") ExplainedPage.Write(explained, output);
            else ExplainedLines.Write(explained, output, streams.Color);
        }
        return errors.Any ? ExitCode.Error : ExitCode.Clean;
    }
}
