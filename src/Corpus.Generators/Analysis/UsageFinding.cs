using Corpus.Template.Records;
using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Rules.Usage;
using Corpus.Text.Source;

namespace Corpus.Generators.Analysis;

/// <summary>What is wrong with an id or with words that C# code names; the edit's text is what was meant, and its range is the caller's to say.</summary>
internal static class UsageFinding
{
    /// <summary>The finding about <paramref name="id"/>; null when an article has it.</summary>
    public static RuleFinding? OfId(string id, IReadOnlyList<string> ids)
    {
        if (Contains(ids, id)) return null;
        // More than half of the letters changed: nobody meant that.
        string? nearest = NearestId.Of(id, ids, id.Length / 2 + 1) is { Length: > 0 } meant ? meant : null;
        string remedy = nearest is not null ? $"did you mean \"{nearest}\"?" : ids.Count == 0 ? "the corpus has no articles yet"
            : "Articles.All lists the ids that there are";
        return WithMeant(RuleFinding.About(RuleTable.UnknownId, id, remedy), nearest);
    }

    /// <summary>The finding about <paramref name="words"/>; null when a quotation of <paramref name="articles"/> holds them as <c>Verbatim</c> compares
    /// words.</summary>
    public static RuleFinding? OfWords(string words, IEnumerable<CorpusArticle> articles)
    {
        string folded = VerbatimWords.Of(words);
        if (folded.Length == 0) return null;
        foreach (var filed in articles)
        {
            string text = filed.Article.Text;
            if (!VerbatimWords.MayHold(text, folded)) continue;
            foreach (var quote in filed.Article.Quotes)
                if (VerbatimWords.In(text, quote.Quotation.Range.Start, quote.Quotation.Range.End, folded)) return null;
        }
        if (NearestWords.Of(words, articles) is not { } nearest)
            return RuleFinding.About(RuleTable.Misquotation, words, "quote them as an article prints them");
        string meant = VerbatimWords.Of(nearest.Words);
        var article = nearest.Article.Article;
        int line = new LineMap(article.File).PositionOf(article.Source.InFile(nearest.Range).Start).Line + 1;
        return WithMeant(RuleFinding.About(RuleTable.Misquotation, words,
            $"did you mean \"{meant}\" ({nearest.Article.Path}, line {line.ToString(System.Globalization.CultureInfo.InvariantCulture)})?"), meant);
    }

    private static RuleFinding WithMeant(RuleFinding finding, string? meant) => meant is null ? finding : finding.WithEdit(new TextEdit(default, meant));

    private static bool Contains(IReadOnlyList<string> ordered, string id)
    {
        int at = BinarySearch.First(ordered, ordered.Count, id, static (ids, at, id) => string.CompareOrdinal(ids[at], id) >= 0);
        return at < ordered.Count && ordered[at] == id;
    }
}
