using Corpus.Text.Reading;
using Corpus.Text.Source;
using Corpus.Text.Speakers;

namespace Corpus.Text.Findings.Quotations;

/// <summary>The rules about who speaks (CORP3004, CORP3005).</summary>
internal static class SpeakerChecker
{
    private const int FewestWords = 3;

    public static void Check(Article article, List<Finding> found)
    {
        for (int i = 0; i < article.Quotes.Count; i++)
        {
            var quote = article.Quotes[i];
            // The parts of one utterance have one speaker: the first part speaks for all.
            if (quote.Kind != QuoteKind.Speech || quote.Attribution is not { } attribution || quote.Quotation.Utterance != i) continue;
            if (attribution.Rivals.Count > 0) found.Add(TwoSpeakers(article.Text, quote, attribution));
            else if (attribution.Name is null && attribution.Mention is null && HasWords(article.Text, quote.Quotation.Range)) found.Add(NoSpeaker(article.Text, quote));
        }
    }

    private static Finding NoSpeaker(string text, Quote quote) => new()
    {
        Rule = RuleTable.NoSpeaker,
        Range = quote.Quotation.Marked,
        Arguments = [Excerpt.Of(text, quote.Quotation.Range)],
    };

    private static Finding TwoSpeakers(string text, Quote quote, Attribution attribution)
    {
        var names = new List<string>();
        if (attribution.Name is not null) names.Add(attribution.Name);
        foreach (string rival in attribution.Rivals)
            if (!names.Contains(rival)) names.Add(rival);
        return new Finding
        {
            Rule = RuleTable.TwoSpeakers,
            Range = attribution.Mention ?? quote.Quotation.Marked,
            Arguments = [Excerpt.Of(text, quote.Quotation.Range), string.Join(" or ", names)],
        };
    }

    private static bool HasWords(string text, TextRange range)
    {
        int words = 0;
        for (int i = range.Start; i < range.End && words < FewestWords; i++)
            if (char.IsLetterOrDigit(text[i]) && (i == range.Start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '-' or '—' or '[' or '(')) words++;
        return words >= FewestWords;
    }
}
