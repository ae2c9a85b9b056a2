using Corpus.Text.Rules;
using Corpus.Tool.Checking;

namespace Corpus.Tool.Reporting.Html;

/// <summary>The findings by rule and folder, and where they are.</summary>
/// <param name="texts">The texts.</param>
internal sealed class FindingSection(IReadOnlyList<CheckedText> texts)
{
    private const int MostBars = 15, MostColumns = 12, MostFindings = 3_000, MostOfARule = 250;

    /// <summary>Writes it.</summary>
    public void Write(TextWriter output, TextLinks links)
    {
        var rules = texts.SelectMany(t => t.Findings.Select(f => (Text: t, f.Rule))).GroupBy(f => (f.Rule.Id, f.Rule.Severity))
            .OrderByDescending(g => g.Key.Severity).ThenBy(g => g.Key.Id, StringComparer.Ordinal).ToList();
        BarChart.Write(output, "rules", "Findings by rule", rules.Count > MostBars ? $"Not shown: {Counted.Of(rules.Count - MostBars, "more rule")}" : "",
            [.. rules.Select(g => new Bar(NameOf(g.Key.Id), g.Count(), SeverityNames.Of(g.Key.Severity), SeverityNames.Of(g.Key.Severity)))
                .OrderByDescending(b => b.Value).ThenBy(b => b.Label, StringComparer.Ordinal).Take(MostBars)]);
        var byRule = new PageTable("rule-table", "rule", int.MaxValue, "Rule", "Severity!", "What", "Findings#", "Articles#");
        foreach (var rule in rules)
            byRule.Add(rule.Key.Id, SeverityNames.Of(rule.Key.Severity), RuleTable.Find(rule.Key.Id)!.Title, rule.Count(),
                rule.Select(f => f.Text.Filed.Path).Distinct(StringComparer.Ordinal).Count());
        byRule.Write(output, "Rules with findings", "the severest first", links);
        var matrix = new CountMatrix();
        foreach (var text in texts)
            foreach (var finding in text.Findings) matrix.Add(NameOf(finding.Rule.Id), ArticleGroups.FolderOf(text.Filed.Path));
        matrix.Write(output, "rule-folder", "Findings by rule and folder", "Rule", matrix.Rows, [.. matrix.Columns.Take(MostColumns)]);
        var findings = new PageTable("finding-table", "finding", MostFindings, "Place", "Severity!", "Rule", "What to do");
        var severest = texts.SelectMany(t => t.Findings.Select(f => (Text: t, Finding: f))).OrderByDescending(f => f.Finding.Rule.Severity).ToList();
        bool tooMany = severest.Count > MostFindings;
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        FlaggedWords? words = null;
        CheckedText? last = null;
        foreach (var (text, finding) in severest)
        {
            int before = taken.GetValueOrDefault(finding.Rule.Id);
            if (tooMany && before == MostOfARule)
            {
                findings.LeaveOut();
                continue;
            }
            taken[finding.Rule.Id] = before + 1;
            if (!ReferenceEquals(last, text)) (last, words) = (text, new FlaggedWords(text.Filed));
            findings.Add(words!.LinkTo(finding.Range), SeverityNames.Of(finding.Rule.Severity), finding.Rule.Id, finding.Message);
        }
        findings.Write(output, "All findings", tooMany ? $"{MostOfARule} of each rule, the severest first" : "the severest first", links);
    }

    private static string NameOf(string rule) => $"{rule} {RuleTable.Find(rule)!.Title}";
}
