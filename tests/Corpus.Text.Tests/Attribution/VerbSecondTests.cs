using Corpus.Text.Attribution;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Attribution;

/// <summary>German sentences with their speakers in brackets: the verb in second place, the speaker in front of it or behind it, nouns that are no
/// names.</summary>
public class VerbSecondTests
{
    private const string Lede = GermanReading.Lede;

    [Theory]
    // The subject before its verb.
    [InlineData("[Berg] sagte: „Das Wasser kam am Mittag.“", "Anna Berg")]
    [InlineData("[Anna Berg] erklärte am Dienstag: „Das Wasser kam am Mittag.“", "Anna Berg")]
    [InlineData("[Die Bürgermeisterin Anna Berg] nannte den Damm „ein Wunder aus Lehm“.", "Anna Berg")]
    [InlineData("[Der Ingenieur Paul Storm] bezeichnete den Damm als „solide gebaut“.", "Paul Storm")]
    [InlineData("[Ein Sprecher] der Gemeinde sagte, der Damm sei „noch nicht trocken“.", null)]
    [InlineData("[Die Gemeinde] teilte mit, der Damm sei „noch nicht trocken“.", null)]
    [InlineData("[Storm] hat den Damm am Abend „ein Wagnis“ genannt.", "Paul Storm")]
    [InlineData("[Storm] hatte am Abend erklärt: „Der Lehm trocknet zu langsam.“", "Paul Storm")]
    [InlineData("[Storm], der den Damm geplant hatte, sagte: „Der Lehm trocknet zu langsam.“", "Paul Storm")]
    [InlineData("[Berg] wies den Vorwurf als „frei erfunden“ zurück.", "Anna Berg")]
    [InlineData("[Sie] warf der Zeitung vor, „ohne jede Kenntnis“ zu schreiben.", "Anna Berg")]
    [InlineData("[Berg] war zufrieden und sagte: „Das Wasser kam am Mittag.“", "Anna Berg")]
    [InlineData("[Die Bauern] sprachen von einem „guten Anfang“.", null)]
    // Behind its verb, because something else stands first.
    [InlineData("Am Abend sagte [Berg]: „Das Wasser kam am Mittag.“", "Anna Berg")]
    [InlineData("Im Rathaus von Elling sagte [die Bürgermeisterin]: „Das Wasser kam am Mittag.“", "Anna Berg")]
    [InlineData("Außerdem kritisierte [Storm] den Plan als „viel zu teuer“.", "Paul Storm")]
    [InlineData("Den Plan nannte [Storm] „viel zu teuer“.", "Paul Storm")]
    [InlineData("Die Äußerungen bezeichnete [Berg] als „frei erfunden“.", "Anna Berg")]
    [InlineData("Nach der Sitzung hatte [Berg] erklärt: „Wir bauen weiter.“", "Anna Berg")]
    [InlineData("Weil der Lehm nass war, sagte [Storm]: „Wir warten noch.“", "Paul Storm")]
    [InlineData("Als Grund nannte [Storm] „zu viel Regen im Mai“.", "Paul Storm")]
    [InlineData("Wie [Storm] sagte, sei der Lehm „noch viel zu nass“.", "Paul Storm")]
    // Behind the quotation.
    [InlineData("„Das Wasser kam am Mittag“, sagte [Berg].", "Anna Berg")]
    [InlineData("„Das Wasser kam am Mittag“, so [Berg].", "Anna Berg")]
    [InlineData("„Das Wasser kam am Mittag“, so [Ingenieur Paul Storm] weiter.", "Paul Storm")]
    [InlineData("„Das Wasser kam am Mittag“, sagte am Montag [Anna Berg].", "Anna Berg")]
    [InlineData("„Das Wasser kam am Mittag“, hatte [Berg] am Montag gesagt.", "Anna Berg")]
    [InlineData("„Das Wasser kam am Mittag“, sagte [der Sprecher des Rats, Karl Lund], am Montag.", "Karl Lund")]
    [InlineData("„Das Wasser kam am Mittag“, heißt es in [einer Mitteilung] der Gemeinde.", null)]
    [InlineData("„Das Wasser kam am Mittag“, zitiert [der Elling Courier] einen Bauern.", "Elling Courier")]
    [InlineData("„Das Wasser kam am Mittag.“ ([Anna Berg])", "Anna Berg")]
    [InlineData("„Das Wasser kam am Mittag.“ Das sagte [Berg] am Dienstag im Rathaus.", "Anna Berg")]
    [InlineData("Der Lehm sei „noch viel zu nass“ und der Damm „kein Spielplatz“, so [Storm].", "Paul Storm", 2)]
    // Words of others.
    [InlineData("Laut [Storm] kam das Wasser „am hellen Mittag“ in die Stadt.", "Paul Storm")]
    [InlineData("Nach [Ansicht von Paul Storm] ist der Damm „nicht zu retten“.", "Paul Storm")]
    [InlineData("Nach [Angaben der Polizei] war der Damm „stellenweise gebrochen“.", null)]
    [InlineData("[Dem Bericht] zufolge war der Damm „stellenweise gebrochen“.", null)]
    [InlineData("In [dem Bericht] heißt es: „Der Damm war stellenweise gebrochen.“", null)]
    [InlineData("Zitat von [Anna Berg]: „Wir bauen weiter.“", "Anna Berg")]
    [InlineData("[Anna Berg]: „Wir bauen weiter.“", "Anna Berg")]
    [InlineData("Der Elling Courier zitiert [Berg] mit den Worten: „Wir bauen weiter.“", "Anna Berg")]
    [InlineData("Der Damm wurde von [Storm] als „stellenweise brüchig“ bezeichnet.", "Paul Storm")]
    // Pronouns, and who speaks on.
    [InlineData("„Das Wasser kam am Mittag“, erklärte [sie].", "Anna Berg")]
    [InlineData("[Er] fügte hinzu: „Der Lehm trocknet zu langsam.“", "Paul Storm")]
    public void TheSpeaker_IsFound(string marked, string? name, int count = 1)
    {
        int start = marked.IndexOf('['), end = marked.IndexOf(']') - 1;
        string paragraph = marked.Replace("[", "").Replace("]", "");
        var quotes = Read(Lede + paragraph).ToList();
        quotes.Count.ShouldBe(count);
        foreach (var quote in quotes)
        {
            quote.Kind.ShouldBe(QuoteKind.Speech);
            var mention = quote.Attribution.ShouldNotBeNull().Mention.ShouldNotBeNull();
            (mention.Start - Lede.Length).ShouldBe(start, quote.Attribution.Rule);
            string expected = paragraph[start..end], found = mention.TextOf(Lede + paragraph);
            (expected.StartsWith(found, StringComparison.Ordinal) || found == expected).ShouldBeTrue(found);
            quote.Attribution.Name.ShouldBe(name);
        }
    }

    [Fact]
    public void ASentenceAlone_IsSaidByTheSubjectBefore()
    {
        string text = Lede + "Storm klagte über den Regen. „Der Lehm trocknet viel zu langsam.“ Auch sei der Damm „noch viel zu weich“.";
        foreach (var quote in Read(text)) quote.Attribution.ShouldNotBeNull().Name.ShouldBe("Paul Storm");
    }

    [Theory]
    [InlineData("Der sogenannte „Dorfanger“ ist heute ein Parkplatz.")]
    [InlineData("Der Film „Wasser und Lehm“ läuft am Abend im Rathaus.")]
    [InlineData("Das Buch „Dämme“ liegt im Rathaus aus.")]
    [InlineData("Die Partei „Neues Elling“ stimmte zu.")]
    [InlineData("Unter dem Motto „Lehm für alle“ zogen die Bauern durch die Stadt.")]
    [InlineData("Die Zeitung „Elling Courier“ erscheint am Morgen.")]
    [InlineData("Das Schiff „Lerche“ lag im Hafen.")]
    [InlineData("Ein Hubschrauber vom Typ „Falke 12“ kreiste über der Stadt.")]
    [InlineData("Die Serie „Am Damm“ hat zwölf Folgen.")]
    [InlineData("Der Begriff „Deich“ ist hier nicht üblich.")]
    [InlineData("Der Verein „Unser Damm“ feiert im Mai.")]
    [InlineData("Die Rakete „Stern 4“ startete am Morgen.")]
    [InlineData("Das Schlagwort „Lehmwende“ fiel am Abend nicht.")]
    [InlineData("Im „Elling Courier“ stand davon nichts.")]
    [InlineData("Die „Lerche“ lag im Hafen.")]
    [InlineData("Der Weg wird im Dorf „Lehmgasse“ genannt.")]
    [InlineData("Das Lied „Am hellen Mittag“ wurde gesungen.")]
    [InlineData("Der Verlag „Lehm und Leute“ gibt das Heft heraus.")]
    public void ATermATitleOrAName_IsNoSpeech(string paragraph) => Read(Lede + paragraph).ShouldHaveSingleItem().Kind.ShouldNotBe(QuoteKind.Speech);

    [Fact]
    public void OneSentenceOfTwentyThousandQuotations_IsReadInLinearTime()
    {
        string text = string.Concat(Enumerable.Repeat("Anna Berg und „Lehm“ sagte er, ", 20_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Read(text[..(text.Length / 10)]);
        var tenth = watch.Elapsed;
        watch.Restart();
        Read(text);
        watch.Elapsed.ShouldBeLessThan(tenth * 40 + TimeSpan.FromSeconds(2));
    }

    private static IReadOnlyList<AttributedQuotation> Read(string text) => GermanReading.Read(text);
}
