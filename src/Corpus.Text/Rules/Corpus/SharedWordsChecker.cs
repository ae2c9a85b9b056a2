using System.Globalization;
using Corpus.Text.Index;
using Corpus.Text.Index.Reuse;
using Corpus.Text.Source;

namespace Corpus.Text.Rules.Corpus;

/// <summary>The rules about words that several texts have (CORP4001 to CORP4004, CORP4006, CORP4009).</summary>
internal static class SharedWordsChecker
{
    private const int ShortestCarried = 30;

    public static void Check(CorpusArticle filed, TextRelations relations, List<RuleFinding> found)
    {
        string text = filed.Article.Text;
        if (relations.Likeness is { } like) found.Add(Alike(like));
        var lines = new Dictionary<IndexedText, LineMap>();
        foreach (var passage in relations.Passages)
            found.Add(new RuleFinding
            {
                Rule = RuleTable.SharedPassage,
                Range = passage.Here,
                Arguments = [Excerpt.Of(text, passage.Here), PlaceOf(passage.Other, passage.There, lines)],
            });
        var told = new HashSet<int>();
        foreach (var echo in relations.Echoes)
        {
            if (echo.Wording == EchoWording.Differs) Tell(echo, QuotedDifferently(filed, echo, lines));
            if (echo.OtherSpeaker && SaidByAnother(filed, echo, lines) is { } other) Tell(echo, other);
        }
        foreach (var echo in relations.Echoes)
            if (!told.Contains(echo.Quote) && echo.Other != relations.Likeness?.Other && QuotedTwice(filed, echo, lines) is { } twice) Tell(echo, twice);

        void Tell(QuoteEcho echo, RuleFinding finding)
        {
            told.Add(echo.Quote);
            found.Add(finding);
        }
    }

    // Texts that are alike as a whole carry the same quotations, and that has been said.
    private static RuleFinding? QuotedTwice(CorpusArticle filed, QuoteEcho echo, Dictionary<IndexedText, LineMap> lines)
    {
        var here = filed.Article.Quotes[echo.Quote].Quotation;
        if (here.Range.Length < ShortestCarried) return null;
        var there = echo.Other.Article.Quotes[echo.OtherQuote].Quotation;
        return new RuleFinding
        {
            Rule = RuleTable.QuotedTwice,
            Range = here.Marked,
            Arguments = [Excerpt.Of(filed.Article.Text, here.Range), PlaceOf(echo.Other, there.Marked, lines)],
        };
    }

    private static RuleFinding Alike(Likeness like) => like.Identical
        ? RuleFinding.About(RuleTable.IdenticalTexts, like.Other.Path)
        : RuleFinding.About(RuleTable.NearIdenticalTexts, like.Other.Path, like.Percent.ToString(CultureInfo.InvariantCulture));

    private static RuleFinding QuotedDifferently(CorpusArticle filed, QuoteEcho echo, Dictionary<IndexedText, LineMap> lines)
    {
        var here = filed.Article.Quotes[echo.Quote].Quotation;
        var there = echo.Other.Article.Quotes[echo.OtherQuote].Quotation;
        var (words, others) = Difference.Of(filed.Article.Text, here.Range, echo.Other.Article.Text, there.Range);
        return new RuleFinding
        {
            Rule = RuleTable.QuotedDifferently,
            Range = here.Marked,
            Arguments = [words, others, PlaceOf(echo.Other, there.Marked, lines)],
        };
    }

    private static RuleFinding? SaidByAnother(CorpusArticle filed, QuoteEcho echo, Dictionary<IndexedText, LineMap> lines)
    {
        var here = filed.Article.Quotes[echo.Quote];
        var there = echo.Other.Article.Quotes[echo.OtherQuote];
        if (here.Attribution?.Name is not { } name || there.Attribution?.Name is not { } other) return null;
        return new RuleFinding
        {
            Rule = RuleTable.SaidByAnother,
            Range = here.Quotation.Marked,
            Arguments = [Excerpt.Of(filed.Article.Text, here.Quotation.Range), name, other, PlaceOf(echo.Other, there.Quotation.Marked, lines)],
        };
    }

    private static string PlaceOf(IndexedText text, TextRange range, Dictionary<IndexedText, LineMap> lines)
    {
        if (!lines.TryGetValue(text, out var map)) lines.Add(text, map = new LineMap(text.Article.File));
        return text.Path + ", line " + (map.PositionOf(text.Article.Source.InFile(range).Start).Line + 1).ToString(CultureInfo.InvariantCulture);
    }
}
