using Corpus.Text.Attribution;
using Corpus.Text.Language;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Attribution;

/// <summary>German texts about the dam of Elling.</summary>
internal static class GermanReading
{
    /// <summary>Names a woman and a man.</summary>
    public const string Lede = "In Elling ist am Montag der neue Damm eröffnet worden. Bürgermeisterin Anna Berg dankte den Bauern, und der Ingenieur Paul "
        + "Storm lächelte.\n\n";

    /// <summary>The quotes of a German text.</summary>
    public static IReadOnlyList<AttributedQuotation> Read(string text)
    {
        var parts = PartsReader.Read(text, LineSplitter.Split(text)) with { Language = TextLanguage.Of("de") };
        return SpeakerReader.Read(text, parts, QuotationReader.Read(text, parts));
    }

    /// <summary>Whether the last quotation of the lede and a paragraph is spoken by the mention in brackets, and by whom.</summary>
    public static void ShouldNameTheSpeaker(string marked, string? name, string? description = null)
    {
        int start = marked.IndexOf('['), end = marked.IndexOf(']') - 1;
        string paragraph = marked.Replace("[", "").Replace("]", "");
        var quote = Read(Lede + paragraph)[^1];
        quote.Kind.ShouldBe(QuoteKind.Speech);
        var mention = quote.Attribution.ShouldNotBeNull().Mention.ShouldNotBeNull(quote.Attribution.Rule);
        mention.TextOf(Lede + paragraph).ShouldBe(paragraph[start..end], quote.Attribution.Rule);
        (mention.Start - Lede.Length).ShouldBe(start, quote.Attribution.Rule);
        quote.Attribution.Name.ShouldBe(name);
        if (description is not null) quote.Attribution.Description.ShouldBe(description);
    }
}
