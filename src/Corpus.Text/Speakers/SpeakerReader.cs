using Corpus.Text.Parts;
using Corpus.Text.Quotations;

namespace Corpus.Text.Speakers;

/// <summary>Says of each quotation what it is and who said it.</summary>
public static class SpeakerReader
{
    /// <summary>The quotes of <paramref name="text"/>, one for each of <paramref name="quotations"/>, in the same order.</summary>
    public static IReadOnlyList<Quote> Read(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations)
    {
        var quotes = new Quote[quotations.Count];
        for (int i = 0; i < quotes.Length; i++)
            quotes[i] = new Quote(quotations[i], QuoteKind.Speech, new Attribution { Reason = "no-cue" });
        return quotes;
    }
}
