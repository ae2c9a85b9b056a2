using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Tool.Switches;

namespace Corpus.Tool.Checking;

/// <summary>Checks one text on its own, and its front matter against the records of its project.</summary>
/// <param name="filter">Which findings are wanted.</param>
/// <param name="report">Receives what is wrong with the switches, and with the project's schema.</param>
/// <param name="shared">What checks front matter; null for one of its own.</param>
internal sealed class TextChecker(FindingFilter filter, Action<FormattableString> report, ProjectFields? shared = null)
{
    private readonly SeveritySwitches switches = new(report);
    private readonly ProjectFields fields = shared ?? new(report);

    /// <summary>The findings that are wanted, in the text's order, each with the severity that holds for it.</summary>
    /// <param name="filed">The article.</param>
    /// <param name="fullPath">The file's path; null for a text that comes from no file.</param>
    public IReadOnlyList<RuleFinding> Check(CorpusArticle filed, string? fullPath) =>
        Taken(fields.With(TextFindings.Of(filed), filed, fullPath), filed, fullPath);

    /// <summary>Those of the <paramref name="findings"/> that are wanted.</summary>
    public IReadOnlyList<RuleFinding> Taken(IReadOnlyList<RuleFinding> findings, CorpusArticle filed, string? fullPath)
    {
        var taken = new List<RuleFinding>();
        foreach (var finding in findings)
            if (switches.Apply(Wanted(finding), filed, fullPath) is { } switched && filter.Takes(switched)) taken.Add(switched);
        return taken;
    }

    /// <summary>Whether a rule that compares all texts may report something in this one.</summary>
    public bool WantsCorpus(CorpusArticle filed, string? fullPath) =>
        RuleTable.All.Any(rule => rule.Category == "Corpus" && !rule.IsAboutSources && Taken([RuleFinding.About(rule)], filed, fullPath).Count > 0);

    // Whoever names a rule that is off by default wants to see it.
    private RuleFinding Wanted(RuleFinding finding) => finding.Rule.Severity == Severity.None && filter.Rules.Contains(finding.Rule.Id)
        ? finding with { Rule = finding.Rule with { Severity = Severity.Info } } : finding;
}
