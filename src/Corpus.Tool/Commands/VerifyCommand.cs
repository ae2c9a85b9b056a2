using System.CommandLine;
using Corpus.Text.Index.Sources;
using Corpus.Text.Rules;
using Corpus.Tool.Checking;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Commands;

/// <summary><c>corpus verify DRAFT --against PATH</c>: the quotations of a draft beside the passages that they are taken from.</summary>
internal static class VerifyCommand
{
    public static Command Create(ToolStreams streams)
    {
        var drafts = new Argument<string[]>("DRAFT")
        {
            Description = "Texts whose quotations are checked, or folders of them; - for one text from standard input.", Arity = ArgumentArity.OneOrMore,
        };
        var against = new Option<string[]>("--against")
        {
            Description = "A source, a folder of sources (.txt and .md), or a pattern with * and ?; can be given several times. No draft is its own source.",
            HelpName = "path", Required = true,
            Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true,
        };
        var format = FormatOption.Create("text, a line for a quotation, with the passages side by side where they differ");
        var command = new Command("verify",
            "Looks for each spoken quotation of a draft in its sources: verbatim, edited, differs, not found, other speaker; exits with 1 when one "
            + "differs, is not found or is somebody else's.")
        {
            drafts, against, format,
        };
        command.SetAction(parsed => Run(streams, parsed.GetRequiredValue(drafts), parsed.GetRequiredValue(against), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolStreams streams, IReadOnlyList<string> drafts, IReadOnlyList<string> against, string format)
    {
        var errors = new ErrorLog(streams.Error);
        using var progress = ReadingProgress.Of(streams);
        var sources = SourceFiles.Read(against, errors.Report, progress.Read);
        if (sources.Count == 0)
        {
            // Nothing to compare with is no verdict on anybody.
            errors.Report($"There is no text to check against in {string.Join(", ", against)}; name a source (.txt, .md), or a folder of sources");
            return ExitCode.Error;
        }
        var byFile = sources.ToLookup(source => Path.GetFullPath(source.Path), StringComparer.Ordinal);
        var checker = new TextChecker(FindingFilter.Everything, errors.Report);
        var verifier = new QuotationVerifier(sources);
        var counts = new SortedDictionary<VerdictKind, int>();
        var output = new BufferedStream(streams.Output, 64 * 1024);
        using (var writer = new StreamWriter(output, ToolStreams.Utf8, -1, leaveOpen: true) { NewLine = "\n" })
        {
            var plain = new VerdictLog(writer, output, streams.Color);
            using var log = format is "github" or "sarif" ? FindingLog.Of(format, writer, output, streams.Color) : null;
            foreach (string draft in drafts.Distinct(StringComparer.Ordinal))
                foreach (var (file, filed) in draft == "-" ? [StandardInput.Read(streams.Input, path: null)]
                    : ArticleFolder.Read(draft, Text.ArticleReading.Read, errors.Report))
                {
                    var verdicts = verifier.Verify(filed.Article, byFile[Path.GetFullPath(file.FullPath)].FirstOrDefault());
                    progress.Stop();
                    foreach (var verdict in verdicts) counts[verdict.Kind] = counts.GetValueOrDefault(verdict.Kind) + 1;
                    if (format == "text") plain.Write(file, filed, verdicts);
                    else if (format == "jsonl") plain.WriteJson(file, filed, verdicts);
                    log?.Write(new CheckedText(file, filed, checker.Taken(Findings(filed, verdicts), filed, file.FullPath)));
                }
            log?.Close(errors.Sentences);
        }
        output.Flush();
        if (format == "text") streams.Error.Write(Summary(counts) + "\n");
        return errors.Any ? ExitCode.Error
            : counts.Keys.Any(k => k is VerdictKind.Differs or VerdictKind.NotFound or VerdictKind.OtherSpeaker) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static List<RuleFinding> Findings(Text.CorpusArticle filed, IReadOnlyList<QuotationVerdict> verdicts) =>
        [.. verdicts.Select(v => SourceFindings.Of(filed, v, "the given sources")).OfType<RuleFinding>()];

    private static string Summary(SortedDictionary<VerdictKind, int> counts) => counts.Count == 0 ? "no quotations"
        : Counted.Of(counts.Values.Sum(), "quotation") + ": "
            + string.Join(", ", counts.Select(c => c.Value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) + " " + VerdictWords.Of(c.Key)));
}
