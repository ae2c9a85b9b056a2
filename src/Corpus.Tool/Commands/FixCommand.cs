using System.CommandLine;
using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Tool.Checking;
using Corpus.Tool.Fixing;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Commands;

/// <summary><c>corpus fix PATH</c>: fixes what can be fixed without a person.</summary>
internal static class FixCommand
{
    public static Command Create(ToolStreams streams)
    {
        var path = PathArgument.Create();
        var rules = RuleOption.Create("Fixes only the findings of this rule, even where that deletes lines or guesses what a field should hold; can be given several times.");
        var write = new Option<bool>("--write") { Description = "Writes the fixed texts; without it the changes are only shown." };
        var command = new Command("fix",
            "Shows as a diff how the texts can be fixed, or fixes them with --write; exits with 1 when there is something that was only shown.") { path, rules,
            write };
        command.SetAction(parsed => Run(streams, parsed.GetRequiredValue(path), RuleOption.Ids(parsed.GetRequiredValue(rules)), parsed.GetValue(write)));
        return command;
    }

    private static int Run(ToolStreams streams, string path, IReadOnlySet<string> rules, bool write)
    {
        var errors = new ErrorLog(streams.Error);
        var checker = new TextChecker(new FindingFilter(rules, Severity.Info), errors.Report);
        var sourced = rules.Contains(RuleTable.DiffersFromSource.Id) ? Sourced(path, checker, errors) : null;
        var fixer = new TextFixer(checker, named: rules.Count > 0, sourced);
        int texts = 0, fixes = 0;
        var kept = new SortedDictionary<string, int>(StringComparer.Ordinal);
        OutputLostException? lost = null;
        using (var progress = ReadingProgress.Beside(streams))
        using (var output = new StringWriter())
        {
            var diff = new DiffWriter(output, streams.Color, streams.Terminal);
            foreach (var file in TextFolder.Read(path, errors.Report, progress.Read))
            {
                if (IsElsewhere(path, file, errors)) continue;
                var result = fixer.Fix(file);
                if (result.Refusal is { } why) errors.Report($"{file.FullPath} was not fixed: {why}");
                foreach (var finding in result.LinesKept) kept[finding.Rule.Id] = kept.GetValueOrDefault(finding.Rule.Id) + 1;
                if (result.Fixed.Count == 0 || (write && !Write(file, result, errors))) continue;
                texts++;
                fixes += result.Fixed.Count;
                diff.Write(file.FullPath, file.Source.Text, result.Text);
                // Who asked for the texts to be fixed gets that, also when the diff reaches nobody.
                try
                {
                    if (lost is null) streams.Output.Write(ToolStreams.Utf8.GetBytes(output.ToString()));
                }
                catch (OutputLostException e) when (write)
                {
                    lost = e;
                }
                output.GetStringBuilder().Clear();
            }
        }
        streams.Error.Write(Summary(texts, fixes, write));
        if (kept.Count > 0) streams.Error.Write($"{Counted.Of(kept.Values.Sum(), "fix")} would delete lines or guess what a field holds; to have them too, add {string.Join(' ', kept.Keys.Select(id => "--rule " + id))}\n");
        if (lost is not null) throw lost;
        return errors.Any ? ExitCode.Error : texts > 0 && !write ? ExitCode.Findings : ExitCode.Clean;
    }

    // The words of a quotation are changed only where the user asks for it: the source may be what is wrong.
    private static Func<TextFile, CorpusArticle, IReadOnlyList<RuleFinding>> Sourced(string path, TextChecker checker, ErrorLog errors)
    {
        var heads = Directory.Exists(path) ? ArticleHead.Of(path, _ => { }) : [];
        return (file, filed) => checker.Taken(
            SourceFindings.Of(filed, FolderSources.Of(path, [new CheckedText(file, filed, [])], heads, errors.Report)), filed, file.FullPath);
    }

    // A link below the folder may lead out of it; what it leads to inside is fixed where it lies. A link that the user names is what he means.
    private static bool IsElsewhere(string path, TextFile file, ErrorLog errors)
    {
        if (file.FullPath == path || File.ResolveLinkTarget(file.FullPath, returnFinalTarget: true) is not { } target) return false;
        string folder = Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        if (!target.FullName.StartsWith(folder, StringComparison.Ordinal) || !TextPath.IsText(target.FullName))
            errors.Report($"{file.FullPath} was not fixed: it is a link that leads out of the folder; fix {target.FullName} itself");
        return true;
    }

    private static bool Write(TextFile file, FixedText result, ErrorLog errors)
    {
        try
        {
            FileReplacement.Write(File.ResolveLinkTarget(file.FullPath, returnFinalTarget: true)?.FullName ?? file.FullPath, file.Bytes, result.Bytes);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string reason = e is UnauthorizedAccessException ? "no permission" : e.Message.TrimEnd('.');
            errors.Report($"{file.FullPath} could not be written and is as it was ({reason}); correct that and run corpus fix again");
            return false;
        }
    }

    private static string Summary(int texts, int fixes, bool write) =>
        texts == 0 ? "nothing to fix\n"
        : write ? $"{Counted.Of(fixes, "fix")} written in {Counted.Of(texts, "text")}\n"
        : $"{Counted.Of(fixes, "fix")} in {Counted.Of(texts, "text")}; nothing was written, add --write to write them\n";
}
