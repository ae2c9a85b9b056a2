using System.Globalization;
using Corpus.Generators.Adapter;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analysis;

/// <summary>Counts findings and shows no more than a project wants: the first in the order of their paths, whatever order they came in. The rest is one
/// finding.</summary>
/// <param name="most">How many are shown.</param>
internal sealed class FindingLedger(int most)
{
    private readonly List<Page> pages = [];

    /// <summary>How many are shown.</summary>
    public int Most => most;

    /// <summary>Enters the findings of one text, in the text's order.</summary>
    public void Add(CorpusFile file, IReadOnlyList<ReportedFinding> found)
    {
        if (found.Count == 0) return;
        var page = new Page(file.Path, file.Source.Path, found);
        lock (pages) pages.Add(page);
    }

    /// <summary>Reports what was entered.</summary>
    public void Report(Action<Diagnostic> report)
    {
        Page[] ordered;
        lock (pages) ordered = pages.ToArray();
        Array.Sort(ordered, ByPath);
        // Suggestions never push warnings out: each has room of its own.
        var warnings = new Tally(most);
        var suggestions = new Tally(most);
        string? previous = null;
        foreach (var page in ordered)
        {
            // A file that is listed twice was checked twice.
            if (page.FullPath == previous) continue;
            previous = page.FullPath;
            foreach (var reported in page.Found)
            {
                var tally = reported.Severity >= DiagnosticSeverity.Warning ? warnings : suggestions;
                if (tally.Takes(reported.Finding.Rule)) report(FindingDiagnostic.Of(reported));
            }
        }
        if (warnings.LeftOut > 0) report(More(warnings, DiagnosticSeverity.Warning));
        if (suggestions.LeftOut > 0) report(More(suggestions, DiagnosticSeverity.Info));
    }

    private static Diagnostic More(Tally tally, DiagnosticSeverity severity) => FindingDiagnostic.Of(
        RuleTable.FindingsLeftOut,
        Location.None,
        severity,
        RuleFinding.About(RuleTable.FindingsLeftOut, tally.LeftOut.ToString(CultureInfo.InvariantCulture), tally.CountsByRule));

    private static int ByPath(Page a, Page b)
    {
        int order = string.CompareOrdinal(a.Path, b.Path);
        return order == 0 ? string.CompareOrdinal(a.FullPath, b.FullPath) : order;
    }

    private sealed record Page(string Path, string FullPath, IReadOnlyList<ReportedFinding> Found);

    private sealed class Tally(int room)
    {
        private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
        private int taken;

        public int LeftOut { get; private set; }

        public string CountsByRule => string.Join(", ", counts.Select(c => c.Key + ": " + c.Value.ToString(CultureInfo.InvariantCulture)));

        public bool Takes(Rule rule)
        {
            if (taken < room)
            {
                taken++;
                return true;
            }
            counts[rule.Id] = counts.TryGetValue(rule.Id, out int count) ? count + 1 : 1;
            LeftOut++;
            return false;
        }
    }
}
