using Corpus.Text.Attribution.Model;
using Corpus.Text.Quotations;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution;

/// <summary>Says of each quotation what it is and who said it.</summary>
public static class SpeakerReader
{
    /// <summary>The quotes of <paramref name="text"/>, one for each of <paramref name="quotations"/>, in the same order.</summary>
    public static IReadOnlyList<Quote> Read(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations) =>
        Read(text, parts, quotations, AttributionModel.Instance, false);

    /// <summary>The same for one who will ask for each <see cref="QuoteAttribution.Reason"/>.</summary>
    public static IReadOnlyList<Quote> ReadWithReasons(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations) =>
        Read(text, parts, quotations, AttributionModel.Instance, true);

    /// <summary>The same with another judge, as training needs it.</summary>
    internal static IReadOnlyList<Quote> Read(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations, IAttributionModel judge) =>
        Read(text, parts, quotations, judge, true);

    private static IReadOnlyList<Quote> Read(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations, IAttributionModel judge, bool reasons)
    {
        if (quotations.Count == 0) return [];
        using var reading = new SpeakerReading(text, parts, quotations, judge, new Reasons(text, parts, quotations, reasons));
        return reading.Read();
    }
}
