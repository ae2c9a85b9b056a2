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
        var reported = new HashSet<int>();
        foreach (var repetition in relations.Repetitions)
        {
            if (repetition.Wording == RepetitionWording.Differs) Report(repetition, QuotedDifferently(filed, repetition, lines));
            if (repetition.OtherSpeaker && SaidByAnother(filed, repetition, lines) is { } other) Report(repetition, other);
        }
        foreach (var repetition in relations.Repetitions)
            if (!reported.Contains(repetition.Quote) && repetition.Other != relations.Likeness?.Other 
                && QuotedTwice(filed, repetition, lines) is { } twice) Report(repetition, twice);

        void Report(QuoteRepetition repetition, RuleFinding finding)
        {
            reported.Add(repetition.Quote);
            found.Add(finding);
        }
    }

    // Texts that are alike as a whole carry the same quotations, and that has been said.
    private static RuleFinding? QuotedTwice(CorpusArticle filed, QuoteRepetition repetition, Dictionary<IndexedText, LineMap> lines)
    {
        var here = filed.Article.Quotes[repetition.Quote].Quotation;
        if (here.Range.Length < ShortestCarried) return null;
        var there = repetition.Other.Article.Quotes[repetition.OtherQuote].Quotation;
        return new RuleFinding
        {
            Rule = RuleTable.QuotedTwice,
            Range = here.Marked,
            Arguments = [Excerpt.Of(filed.Article.Text, here.Range), PlaceOf(repetition.Other, there.Marked, lines)],
        };
    }

    private static RuleFinding Alike(Likeness like) => like.Identical
        ? RuleFinding.About(RuleTable.IdenticalTexts, like.Other.Path)
        : RuleFinding.About(RuleTable.NearIdenticalTexts, like.Other.Path, like.Percent.ToString(CultureInfo.InvariantCulture));

    private static RuleFinding QuotedDifferently(CorpusArticle filed, QuoteRepetition repetition, Dictionary<IndexedText, LineMap> lines)
    {
        var here = filed.Article.Quotes[repetition.Quote].Quotation;
        var there = repetition.Other.Article.Quotes[repetition.OtherQuote].Quotation;
        var (words, others) = Difference.Of(filed.Article.Text, here.Range, repetition.Other.Article.Text, there.Range);
        return new RuleFinding
        {
            Rule = RuleTable.QuotedDifferently,
            Range = here.Marked,
            Arguments = [words, others, PlaceOf(repetition.Other, there.Marked, lines)],
        };
    }

    private static RuleFinding? SaidByAnother(CorpusArticle filed, QuoteRepetition repetition, Dictionary<IndexedText, LineMap> lines)
    {
        var here = filed.Article.Quotes[repetition.Quote];
        var there = repetition.Other.Article.Quotes[repetition.OtherQuote];
        if (here.Attribution?.Name is not { } name || there.Attribution?.Name is not { } other) return null;
        return new RuleFinding
        {
            Rule = RuleTable.SaidByAnother,
            Range = here.Quotation.Marked,
            Arguments = [Excerpt.Of(filed.Article.Text, here.Quotation.Range), name, other, PlaceOf(repetition.Other, there.Quotation.Marked, lines)],
        };
    }

    private static string PlaceOf(IndexedText text, TextRange range, Dictionary<IndexedText, LineMap> lines)
    {
        if (!lines.TryGetValue(text, out var map)) lines.Add(text, map = new LineMap(text.Article.File));
        return text.Path + ", line " + (map.PositionOf(text.Article.Source.InFile(range).Start).Line + 1).ToString(CultureInfo.InvariantCulture);
    }
}
