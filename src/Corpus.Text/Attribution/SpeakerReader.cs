using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.VerbSecond;
using Corpus.Text.Quotations;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution;

/// <summary>Says of each quotation what it is and who said it.</summary>
internal static class SpeakerReader
{
    /// <summary>The quotes of <paramref name="text"/>, one for each of <paramref name="quotations"/>, in the same order.</summary>
    public static IReadOnlyList<AttributedQuotation> Read(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations) =>
        Read(text, parts, quotations, AttributionModel.Learned, false);

    /// <summary>The same with the features behind each <see cref="QuoteAttribution.Reason"/>.</summary>
    public static IReadOnlyList<AttributedQuotation> Explain(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations) =>
        Read(text, parts, quotations, AttributionModel.Learned, true);

    private static IReadOnlyList<AttributedQuotation> Read(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations, IAttributionModel model,
        bool explain)
    {
        if (quotations.Count == 0) return [];
        if (!parts.Language.IsKnown) return WithoutSpeakers(quotations);
        if (parts.Language.IsVerbSecond) return VerbSecondReader.Read(text, parts, quotations);
        using var reading = new AttributionReading(text, parts, quotations, model, explain);
        return reading.Read();
    }

    // Of a language that has no words here.
    private static AttributedQuotation[] WithoutSpeakers(IReadOnlyList<Quotation> quotations)
    {
        var quotes = new AttributedQuotation[quotations.Count];
        for (int i = 0; i < quotes.Length; i++)
            quotes[i] = new AttributedQuotation(quotations[i], QuoteKind.Speech, new QuoteAttribution { Rule = "unknown-language" });
        return quotes;
    }
}
