using Corpus.Evaluation.Quotes;
using Corpus.Text.Index.Naming;
using Corpus.Text.Index;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Text;

namespace Corpus.Evaluation.Findings;

/// <summary>Counts what each rule finds in the annotated news, and draws findings at random for somebody to judge by reading.</summary>
internal static class FindingEvaluation
{
    private const int Drawn = 50;
    private const int Around = 120;

    public static int Run(Options options, TextWriter output)
    {
        if (GoldArticle.ReadSplit(options.Data, options.Split) is not { } gold)
        {
            output.WriteLine($"There is no split {options.Split} in {options.Data}.");
            return 1;
        }
        var articles = gold.Select(a => CorpusArticle.File(a.Id + ".txt", SourceEncoding.Utf8, ArticleReading.Read(a.Text))).ToList();
        var found = Find(articles);
        output.WriteLine($"{"rule",-10}{"severity",-10}{"findings",9}{"per 100 articles",18}  title");
        foreach (var rule in RuleTable.All.Where(r => r.Category is "Text" or "Parts" or "Quotations" or "Corpus"))
        {
            int count = found.Count(f => f.Finding.Rule == rule);
            if (count > 0) output.WriteLine($"{rule.Id,-10}{rule.Severity,-10}{count,9}{100.0 * count / articles.Count,18:F1}  {rule.Title}");
        }
        if (options.Misses is not null) File.WriteAllLines(options.Misses, Draw(found).Select(Shown));
        return 0;
    }

    private static List<(CorpusArticle Filed, RuleFinding Finding)> Find(IReadOnlyList<CorpusArticle> articles)
    {
        var index = CorpusIndex.Merge(articles.Select(IndexedText.Of));
        var names = NameResolution.Resolve(articles.Select(a => ArticleNames.Of(a).RequestOf(a.Path, NamingChoice.ByItself)).ToList(),
            ReservedNames.OfIndexes.Contains);
        var ids = IdTable.Of(articles.Select(a => new KeyValuePair<string, string>(a.Path, a.Id)).ToList());
        return articles.SelectMany(a => TextFindings.Of(a).Concat(CorpusFindings.Of(a, index, names, ids)).Select(f => (a, f))).ToList();
    }

    // Headlines, dates and outlets that a benchmark's plain texts have not would be most of any draw; they need no reading.
    private static List<(CorpusArticle Filed, RuleFinding Finding)> Draw(IEnumerable<(CorpusArticle Filed, RuleFinding Finding)> found)
    {
        var significant = found.Where(f => f.Finding.Rule != RuleTable.NoDate && f.Finding.Rule != RuleTable.NoOutlet && f.Finding.Rule != RuleTable.NoHeadline)
            .ToArray();
        new Random(1).Shuffle(significant);
        return [.. significant.Take(Drawn)];
    }

    private static string Shown((CorpusArticle Filed, RuleFinding Finding) found)
    {
        string text = found.Filed.Article.Text;
        var range = found.Finding.Range;
        var (line, column) = new LineMap(text).PositionOf(range.Start);
        string place = text[Math.Max(0, range.Start - Around)..range.Start] + "⟦" + range.TextOf(text) + "⟧"
            + text[range.End..Math.Min(text.Length, range.End + Around)];
        return $"{found.Filed.Path}({line + 1},{column + 1}): {found.Finding.Rule.Id}: {found.Finding.Message}\n    {place.ReplaceLineEndings("⏎")}";
    }
}
