using Corpus.Text.Attribution;
using Corpus.Text.Language;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Attribution;

/// <summary>The same rules read German by its own tables: nothing English is in the code.</summary>
public class GermanSpeakerTests
{
    private const string Lede =
        "In Elling ist am Montag der neue Damm eröffnet worden. Bürgermeisterin Anna Berg dankte den Bauern, und der Ingenieur Paul Storm lächelte.";

    [Theory]
    [InlineData("„Das Wasser kam am Mittag“, sagte Berg.", "Berg", "Anna Berg")]
    [InlineData("»Das Wasser kam am Mittag«, sagte Anna Berg.", "Anna Berg", "Anna Berg")]
    [InlineData("Berg sagte: „Das Wasser kam am Mittag.“", "Berg", "Anna Berg")]
    [InlineData("„Das Wasser kam am Mittag“, erklärte sie.", "sie", "Anna Berg")]
    [InlineData("„Das Wasser kam am Mittag“, erklärte er.", "er", "Paul Storm")]
    [InlineData("„Das Wasser kam am Mittag“, sagte ein Sprecher der Gemeinde.", "ein Sprecher", null)]
    [InlineData("Laut Storm kam das Wasser „am Mittag“ in die Stadt.", "Storm", "Paul Storm")]
    public void TheSpeaker_IsFoundInGerman(string paragraph, string mention, string? name)
    {
        var (text, quotes) = Read(Lede + "\n\n" + paragraph);
        var attribution = quotes.ShouldHaveSingleItem().Attribution.ShouldNotBeNull();
        attribution.Mention?.TextOf(text).ShouldStartWith(mention);
        attribution.Name.ShouldBe(name);
    }

    [Theory]
    [InlineData("„Sie kommen zu spät nach Elling“, wurde Storm gesagt.", "Sie kommen", null)]
    [InlineData("Storm wurde gefragt: „Wer sind Sie denn nun?“", "Wer sind", null)]
    [InlineData("Storm wurde als „großer Glücksfall“ bezeichnet.", "großer", null)]
    [InlineData("Storm wurde mit den Worten zitiert: „Wer sind Sie denn nun?“", "Wer sind", "Paul Storm")]
    [InlineData("„Es war dunkel.\n\n„Dann gingen die Lampen an“, sagte Storm.", "Es war", "Paul Storm")]
    [InlineData("„Der Damm ist die Stadt.“\n\nRuth Sander, Lehrerin", "Der Damm", "Ruth Sander")]
    [InlineData("„Der Damm ist die Stadt.“\n— Ruth Sander", "Der Damm", "Ruth Sander")]
    public void WhoIsAddressed_DoesNotSpeak_AndWhoSignsDoes(string paragraph, string words, string? name)
    {
        const string end = "Der Damm wurde vor vielen Jahren gebaut, und die Bauern haben ihn jeden Herbst mit Lehm geflickt, wie es ihre Großeltern taten.";
        var (text, quotes) = Read("Neuer Damm in Elling eröffnet\n\n" + Lede + "\n\n" + paragraph + "\n\n" + end);
        quotes.Single(q => q.Quotation.Range.TextOf(text).StartsWith(words)).Attribution?.Name.ShouldBe(name);
        if (name is not null) quotes[0].Attribution.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("„Das Wasser kam am Mittag“, sagte ein Sprecher des Rates.", "Sprecher des Rates")]
    [InlineData("„Das Wasser kam am Mittag“, sagte eine Sprecherin einer Werft.", "Sprecherin einer Werft")]
    [InlineData("„Das Wasser kam am Mittag“, sagte ein Sprecher der Gemeinde und lachte.", "Sprecher der Gemeinde")]
    [InlineData("Nach Angaben des Rates kam das Wasser „am Mittag“.", "Rat")]
    [InlineData("Nach Angaben des Ministeriums kam das Wasser „am Mittag“.", "Ministerium")]
    public void AGenitive_BelongsToADescription_AndBecomesASubjectAlone(string paragraph, string description) =>
        Read(Lede + "\n\n" + paragraph).Quotes.ShouldHaveSingleItem().Attribution.ShouldNotBeNull().Description.ShouldBe(description);

    [Fact]
    public void AUtteranceBrokenByACue_IsJoinedInGerman()
    {
        var (_, quotes) = Read(Lede + "\n\n„Wir haben gewartet“, sagte Berg, „und niemand kam.“");
        quotes.Select(q => q.Quotation.Utterance).ShouldBe([0, 0]);
    }

    [Fact]
    public void ATitle_IsNoSpeechInGerman()
    {
        var (_, quotes) = Read(Lede + "\n\nDer sogenannte „Dorfanger“ ist heute ein Parkplatz.");
        quotes.ShouldHaveSingleItem().Kind.ShouldNotBe(QuoteKind.Speech);
    }

    private static (string Text, IReadOnlyList<AttributedQuotation> Quotes) Read(string text)
    {
        var parts = PartsReader.Read(text, LineSplitter.Split(text)) with { Language = TextLanguage.Of("de") };
        return (text, SpeakerReader.Read(text, parts, QuotationReader.Read(text, parts)));
    }
}
