using Corpus.Text.Index;
using Corpus.Text.Index.Naming;
using Corpus.Text.Source;

namespace Corpus.Text.Rules.Corpus;

/// <summary>The rules about names that two texts use (CORP4005, CORP4007, CORP4008).</summary>
internal static class NamesChecker
{
    // "Kim Jong-un" here, "Kim Jong Un" in most texts
    public static void CheckSpeakers(CorpusArticle filed, CorpusIndex index, List<RuleFinding> found)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var quote in filed.Article.Quotes)
        {
            if (quote.Attribution?.Name is not { } name || !seen.Add(name) || index.BetterSpelling(name) is not { } better) continue;
            int at = filed.Article.Text.IndexOf(name, StringComparison.Ordinal);
            found.Add(new RuleFinding
            {
                Rule = RuleTable.SpeakerSpelledTwoWays,
                Range = at >= 0 ? new TextRange(at, at + name.Length) : quote.Attribution.Mention ?? quote.Quotation.Marked,
                Arguments = [name, better.Name, better.ArticleId],
            });
        }
    }

    public static void CheckMembers(CorpusArticle filed, NameTable names, IdTable ids, List<RuleFinding> found)
    {
        if (Find(names.Contested, filed.Path, c => c.Key) is { Other: { } other } name)
            found.Add(RuleFinding.About(RuleTable.SameMemberName, name.Wanted, other, name.Given));
        if (Find(ids.Contested, filed.Path, c => c.Path) is { } id)
            found.Add(RuleFinding.About(RuleTable.SameId, id.Wanted, id.Other));
    }

    private static T? Find<T>(IReadOnlyList<T> ordered, string key, Func<T, string> keyOf) where T : class
    {
        int at = BinarySearch.First((ordered, keyOf), ordered.Count, key,
            static (rows, at, key) => string.CompareOrdinal(rows.keyOf(rows.ordered[at]), key) >= 0);
        return at < ordered.Count && keyOf(ordered[at]) == key ? ordered[at] : null;
    }
}
