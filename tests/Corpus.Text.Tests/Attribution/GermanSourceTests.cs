using Corpus.Text.Attribution;

namespace Corpus.Text.Tests.Attribution;

/// <summary>German speakers where the sentence is less plain: behind an adverb, in a relative clause, without a verb of speaking, as a pronoun.</summary>
public class GermanSourceTests
{
    [Theory]
    // What stands before the subject or the verb is nobody.
    [InlineData("Auch [der Ingenieur Paul Storm] nannte den Damm „solide gebaut“.", "Paul Storm")]
    [InlineData("Ergänzend sagte [Storm]: „Wir warten noch auf Sonne.“", "Paul Storm")]
    [InlineData("Ähnlich äußerte sich [die Bürgermeisterin]: „Wir warten noch auf Sonne.“", "Anna Berg")]
    [InlineData("Ende Mai sagte [Storm]: „Wir warten noch auf Sonne.“", "Paul Storm")]
    [InlineData("[Die Bürgermeisterin] verlor die Geduld. Der Damm sei „viel zu teuer“.", "Anna Berg")]
    // A clause of its own.
    [InlineData("Wie [Berg] am Montag sagte, sieht der Rat darin „keinen Grund zur Sorge“.", "Anna Berg")]
    [InlineData("Der Rat nahm den Plan an, den [Storm] „ein Wagnis“ nannte.", "Paul Storm")]
    [InlineData("Die Bauern seien müde, sagte [Storm]. „Sie wollen endlich nach Hause.“", "Paul Storm")]
    [InlineData("„Viel Lehm und wenig Sand“ sei, so [Storm], im Fluss.", "Paul Storm")]
    [InlineData("Der Damm solle „vor dem Winter fertig“ sein, so heißt es in [einer Mitteilung] der Gemeinde.", null)]
    [InlineData("In [dem Schreiben] war von „großer Eile“ die Rede.", null)]
    // Without a verb of speaking, or with one that no table has.
    [InlineData("„Der Lehm ist trocken“, nuschelte [Storm].", "Paul Storm")]
    [InlineData("Zunächst wollte [Storm] „auf ein wenig Sonne warten“.", "Paul Storm")]
    [InlineData("Für [die Bürgermeisterin] ist der Damm „so gut wie fertig“.", "Anna Berg")]
    [InlineData("[Berg] wies das als „Unsinn“ zurück.", "Anna Berg")]
    [InlineData("[Anwohner] sprachen von „Schikane“.", null)]
    // The words that name the source begin with what it thinks or says.
    [InlineData("Nach [Ansicht von Paul Storm] ist der Damm „nicht zu retten“.", "Paul Storm")]
    [InlineData("Storm zögert. Der Damm ist [seiner Ansicht] nach „nicht zu retten“.", "Paul Storm")]
    [InlineData("[Berg] lobte das Heft, empfahl ihm und seiner Zeitung: „Warten Sie noch ein wenig.“", "Anna Berg")]
    // A short paper and whom it quotes; an owner is not who speaks.
    [InlineData("„Wir bauen weiter“, zitiert die Zeitung [Bürgermeisterin Anna Berg].", "Anna Berg")]
    [InlineData("[Bergs neue Sprecherin] sagte: „Wir bauen weiter.“", null)]
    [InlineData("„Wir bauen weiter“, sagte [der 48-Jährige] dem Sender.", "Paul Storm")]
    [InlineData("„Wir bauen weiter“, sagte [die 48-Jährige] dem Sender.", "Anna Berg")]
    [InlineData("Ein 48-Jähriger klagte. „Wir bauen weiter“, sagte [der 48-Jährige] dem Sender.", null)]
    [InlineData("„Wir bauen weiter“, sagte [ein 48-Jähriger] dem Sender.", null)]
    // Names.
    [InlineData("[Karl-Heinz von der Aue] sagte: „Wir bauen weiter.“", "Karl-Heinz von der Aue")]
    [InlineData("[Karl Lund] von Hafen Elling sagte: „Wir bauen weiter.“", "Karl Lund")]
    [InlineData("Nach [den Worten des Parteichefs, Karl Lund], ist der Damm „nicht zu retten“.", "Karl Lund")]
    public void TheSource_IsFound(string marked, string? name) => GermanReading.ShouldNameTheSpeaker(marked, name);

    [Theory]
    [InlineData("Die Bauern warteten am Ufer. „Wir sind müde“, sagten [sie].", null, "Bauern")]
    [InlineData("Die Werft wartet. „Es dauert noch“, sagte [er].", "Paul Storm", null)]
    [InlineData("Ein Sprecher der Werft wartete. „Es dauert noch“, sagte [er].", null, "Sprecher der Werft")]
    [InlineData("Auch der Wirt Karl Lund wartete. „Es dauert noch“, sagte [er].", "Karl Lund", null)]
    [InlineData("Storm traf den Wirt Karl Lund. „Das Haus ist voll“, sagte [dieser].", "Karl Lund", null)]
    [InlineData("Auf alle Fragen heißt es: „Warten.“ Ja, „es dauert noch“, sagte [er].", "Paul Storm", null)]
    public void APronoun_MeansWhomTheSentenceOrTheOneBeforeIsAbout(string marked, string? name, string? description) =>
        GermanReading.ShouldNameTheSpeaker(marked, name, description);

    [Theory]
    [InlineData("Der Elling Courier meldete Regen. „Es ist still“, sagte er.")]
    [InlineData("Grauer Morgen Elling. „Es ist still“, sagte er.")]
    [InlineData("Anna Berg kam. „Wir sind müde“, sagten sie.")]
    [InlineData("Anna Berg kam. „Es ist still“, sagte er.")]
    [InlineData("Anna Berg kam. „Können Sie warten?“, fragen Sie.")]
    [InlineData("Im Lager gibt es Tee. Und Liebesbriefe. „Es ist still geworden im Dorf.“")]
    [InlineData("Anna Berg kam. Von Anna Bergs Reise blieb Anna Bergs Geschichte: „Es ist still geworden im Dorf.“")]
    [InlineData("Trübe Aussichten: „Es ist still geworden im Dorf.“")]
    public void APronounOrNobody_NamesNothingThatIsNoPersonOfItsNumberAndGender(string text) =>
        GermanReading.Read("Der Damm ist fertig.\n\n" + text)[^1].Attribution?.Name.ShouldBeNull();

    [Fact]
    public void WhoSpokeInASentence_SpeaksOnInTheNextOne()
    {
        foreach (var quote in GermanReading.Read(GermanReading.Lede + "„Das Wasser kam am Mittag“, so Storm. „Jetzt wird es ruhig, hoffe ich.“"))
            quote.Attribution.ShouldNotBeNull().Name.ShouldBe("Paul Storm");
    }

    [Theory]
    [InlineData("Der „Verein der Lehmbauer“ (VDL) feiert im Mai.")]
    [InlineData("Der Verein, kurz „VDL“, feiert im Mai.")]
    [InlineData("Dann nennt sie sich „lehm 12“.")]
    [InlineData("Laut „elling.example“ kam das Wasser am Mittag.")]
    [InlineData("Storm sagte auf der Seite „elling.example“ nichts.")]
    [InlineData("Storm nannte die „rettet den Damm“-Gruppe klug.")]
    [InlineData("Das Thema lautete „Lehm und Leben am Fluss“.")]
    [InlineData("Die als „Notlösung für das Ufer“ bezeichnete Mauer steht noch.")]
    [InlineData("Man nennt ihn „Lehmkönig“.")]
    [InlineData("Unter dem Motto „Zehn Jahre Damm“, wird am Montag das Fest gefeiert.")]
    [InlineData("Storm sagte bei der „Genossenschaft für Lehm und kalten Sand“ nichts.")]
    public void ATermOrAName_IsNoSpeech(string paragraph) =>
        GermanReading.Read(GermanReading.Lede + paragraph).ShouldHaveSingleItem().Kind.ShouldNotBe(QuoteKind.Speech);

    [Theory]
    [InlineData("Der Damm wird „in diesem Jahr nicht fertig“.")]
    [InlineData("Storm stellte fest, dass „Elling dran ist.“")]
    public void AFragmentThatBeginsSmall_OrASentence_IsSpeech(string paragraph) =>
        GermanReading.Read(GermanReading.Lede + paragraph).ShouldHaveSingleItem().Kind.ShouldBe(QuoteKind.Speech);
}
