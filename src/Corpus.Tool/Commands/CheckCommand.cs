using System.CommandLine;
using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Tool.Checking;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Commands;

/// <summary><c>corpus check PATH…</c>: the findings of every text, as the build reports them.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolStreams streams)
    {
        var command = new Command("check",
            "Reports what is wrong in the texts, at its line and column; exits with 1 when there is anything, and with 2 when a text could not be read.");
        var options = CheckOptions.AddTo(command);
        command.SetAction(parsed => Run(streams, options(parsed)));
        return command;
    }

    private static int Run(ToolStreams streams, CheckOptions options)
    {
        var errors = new ErrorLog(streams.Error);
        int texts = 0;
        var counts = new Dictionary<Severity, int>();
        var baseline = AcceptedBaseline.Near(options.Paths[0] == "-" ? options.Path ?? "." : options.Paths[0], errors.Report);
        using var progress = ReadingProgress.Of(streams);
        var output = new BufferedStream(streams.Output, 64 * 1024);
        using (var writer = new StreamWriter(output, ToolStreams.Utf8, -1, leaveOpen: true) { NewLine = "\n" })
        {
            using var log = FindingLog.Of(options.Format, writer, output, streams.Color);
            foreach (var text in Checked(streams, options, errors, progress))
            {
                progress.Stop();
                texts++;
                var findings = baseline.NotAccepted(text);
                if (options.WriteBaseline) continue;
                log.Write(text with { Findings = findings });
                foreach (var finding in findings) counts[finding.Rule.Severity] = counts.GetValueOrDefault(finding.Rule.Severity) + 1;
            }
            log.Close(errors.Sentences);
        }
        output.Flush();
        Settle(streams, options, baseline, errors);
        if (options.Format == "text" && !options.WriteBaseline) streams.Error.Write($"{Counted.Of(texts, "text")}, {Summary(counts)}\n");
        return errors.Any ? ExitCode.Error : counts.Count > 0 && !options.ExitZero ? ExitCode.Findings : ExitCode.Clean;
    }

    private static IEnumerable<CheckedText> Checked(ToolStreams streams, CheckOptions options, ErrorLog errors, ReadingProgress progress)
    {
        ChangedTexts? changed = null;
        if (options.OnlyChanged is { } revision)
        {
            if (GitChanges.Since(revision, options.Paths[0] == "-" ? "." : options.Paths[0], errors.Report) is not { } files) yield break;
            changed = new ChangedTexts(files, options.Filter, errors.Report, progress.Read);
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in options.Paths.Distinct(StringComparer.Ordinal))
            foreach (var text in path == "-" ? StandardInput.Check(streams.Input, options.Path, options.Filter, errors.Report)
                : changed?.Check(path) ?? CorpusChecker.Check(path, options.Filter, errors.Report, progress.Read))
                if (seen.Add(Path.GetFullPath(text.File.FullPath))) yield return text;
    }

    // The baseline after a run: written anew, pruned, or only told what no longer occurs.
    private static void Settle(ToolStreams streams, CheckOptions options, AcceptedBaseline baseline, ErrorLog errors)
    {
        bool all = options.OnlyChanged is null && options.Paths.Count == 1 && Directory.Exists(options.Paths[0]);
        try
        {
            var gone = baseline.Gone(options.Filter, all);
            if (options.WriteBaseline)
                streams.Error.Write($"{Counted.Of(baseline.WriteAll(options.Filter, all), "finding")} accepted in {ShownText.Of(baseline.Path)}\n");
            else if (gone.Count > 0 && options.Prune)
            {
                baseline.Prune(gone);
                streams.Error.Write($"{Counted.Of(gone.Count, "entry")} removed from {ShownText.Of(baseline.Path)}\n");
            }
            else if (gone.Count > 0)
                streams.Error.Write($"{Counted.Of(gone.Count, "entry")} of {ShownText.Of(baseline.Path)} no longer "
                    + $"{(gone.Count == 1 ? "occurs" : "occur")}; run corpus check --prune to remove {(gone.Count == 1 ? "it" : "them")}\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Report($"{baseline.Path} could not be written ({e.Message.TrimEnd('.')}); correct its permissions and run corpus check again");
        }
    }

    private static string Summary(Dictionary<Severity, int> counts)
    {
        if (counts.Count == 0) return "no findings";
        return string.Join(", ", counts.OrderByDescending(c => c.Key).Select(c => Counted.Of(c.Value, SeverityNames.Of(c.Key))));
    }
}
