using System.CommandLine;
using Corpus.Text;
using Corpus.Text.Export;
using Corpus.Tool.Checking;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Commands;

/// <summary><c>corpus export PATH</c>: a record for each article, so that any program can read what the reader found.</summary>
internal static class ExportCommand
{
    public static Command Create(ToolStreams streams)
    {
        var path = new Argument<string>("PATH") { Description =
            "A folder, all .txt files below which are read, one text, or - for JSON lines {\"id\",\"text\"} from standard input." };
        var format = new Option<string>("--format") { Description = "The form of the output: jsonl, one JSON object a line.", DefaultValueFactory = _ =>
            "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var offsets = new Option<string>("--offsets") { Description = "What start and end count: Unicode code points, UTF-16 code units, or bytes of UTF-8.",
            DefaultValueFactory = _ => "codepoint" };
        offsets.AcceptOnlyFromAmong("codepoint", "utf16", "utf8");
        var command = new Command("export", "Writes a JSON record for each article: headline, date, blocks, quotations with their speakers, findings.") { path,
            format, offsets };
        command.SetAction(parsed => Run(streams, parsed.GetRequiredValue(path), UnitOf(parsed.GetRequiredValue(offsets))));
        return command;
    }

    private static int Run(ToolStreams streams, string path, OffsetUnit unit)
    {
        var trouble = new TroubleLog(streams.Error);
        using var progress = ReadingProgress.Beside(streams);
        var output = new BufferedStream(streams.Output, 64 * 1024);
        using var writer = new RecordWriter(output, unit);
        var alone = new TextChecker(FindingFilter.Everything, trouble.Tell);
        if (path == "-")
            foreach (var filed in RecordLines.Read(streams.Input, trouble.Tell))
            {
                progress.Read(filed.Id);
                writer.Write(filed, alone.Check(filed, null));
            }
        else
            foreach (var (_, filed, findings) in CorpusChecker.CheckEach(path, ArticleReader.Explain, FindingFilter.Everything, trouble.Tell, progress.Read))
                writer.Write(filed, findings);
        output.Flush();
        return trouble.Any ? ExitCode.Trouble : ExitCode.Clean;
    }

    private static OffsetUnit UnitOf(string name) => name switch
    {
        "utf16" => OffsetUnit.Utf16,
        "utf8" => OffsetUnit.Utf8,
        _ => OffsetUnit.CodePoint,
    };
}
