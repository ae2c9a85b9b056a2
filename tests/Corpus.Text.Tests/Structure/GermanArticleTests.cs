using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Structure;

public class GermanArticleTests
{
    [Fact]
    public void AGermanArticle_IsReadWithGermanWords()
    {
        var parts = MarkedArticle.ShouldReadBack("""
            [Boilerplate]Startseite
            [Boilerplate]Politik
            [Boilerplate]Anmelden

            [Headline]Der Hafen von Brunsbek ist wieder offen

            [Byline]Von Anna Nym und Bodo Dittrich

            [Date]Montag, 21. Juni 2021

            [Dateline]BRUNSBEK (dpa) – [Paragraph]Der Hafen ist am Freitag nach fünf Jahren wieder geöffnet worden, und die ersten drei Boote sind noch vor dem Morgen hinausgefahren.

            [Paragraph]Die Fischer haben lange genug auf diesen Tag gewartet, wie der Bürgermeister der kleinen Stadt am Abend vor den Leuten am Kai sagte.

            [Boilerplate]Lesen Sie auch
            [Boilerplate]Abonnieren Sie unseren Newsletter

            [Paragraph]Der Rat will nun auch den alten Leuchtturm wieder herrichten lassen, der seit dem Sturm vor zwei Jahren nicht mehr brennt.

            [Boilerplate]© 2021 Brunsbeker Anzeiger. Alle Rechte vorbehalten.
            [Boilerplate]Impressum
            """);
        parts.Language.Code.ShouldBe("de");
        parts.Authors.Select(a => a.Value).ShouldBe(["Anna Nym", "Bodo Dittrich"]);
        parts.Published!.Value.ToString().ShouldBe("2021-06-21");
        parts.Dates.Single().ContradictsWeekday.ShouldBeFalse();
        parts.Place!.Value.ShouldBe("BRUNSBEK");
        parts.Agency!.Value.ShouldBe("dpa");
        parts.Outlet!.Value.ShouldBe("Brunsbeker Anzeiger");
    }

    [Theory]
    [InlineData("21. Juni 2021", "2021-06-21")]
    [InlineData("21.06.2021", "2021-06-21")]
    [InlineData("1. März 2020", "2020-03-01")]
    [InlineData("Stand: 03.04.2021, 17:30 Uhr", "2021-04-03")]
    [InlineData("Mittwoch, 6. Jan. 2021", "2021-01-06")]
    public void GermanDates_PutTheDayFirst(string line, string date)
    {
        string body = "\n\nDer Hafen ist am Freitag nach fünf Jahren wieder geöffnet worden, und die ersten drei Boote sind noch vor dem Morgen hinausgefahren.\n\nDie Fischer haben lange genug auf diesen Tag gewartet, wie der Bürgermeister der kleinen Stadt sagte.\n";
        MarkedArticle.ReadPlain("Der Hafen von Brunsbek ist wieder offen\n\n" + line + body).Published!.Value.ToString().ShouldBe(date);
    }

    [Fact]
    public void AGermanArticle_BelowAnEnglishNotice_IsReadInGerman()
    {
        const string text = """
            We and our partners use what you tell us about yourself to make this page as good as it can be.
            You can say no to all of it, or say which of our partners may have it and which of them may not, at any time.

            Der Hafen ist am Freitag nach fünf Jahren wieder geöffnet worden, und die ersten drei Boote sind noch vor dem Morgen hinausgefahren.

            Die Fischer haben so lange auf diesen Tag gewartet, dass sie nun nicht mehr daran glauben wollten, wie der Bürgermeister sagte.

            Der Rat will nun auch den alten Leuchtturm wieder herrichten lassen, der seit dem Sturm vor zwei Jahren nicht mehr brennt.

            Lesen Sie auch

            Ob das noch in diesem Jahr sein wird, ist nicht sicher, weil sich die Kosten mit jedem Winter um ein Viertel erhöht haben.

            Wer von den Fischern nicht dabei war, hat die Boote vom Kai aus gesehen, und die Kinder sind mit ihnen bis an die Mole gelaufen.
            """;
        var parts = MarkedArticle.ReadPlain(text);
        parts.Language.Code.ShouldBe("de");
        parts.Blocks.Single(b => b.Content.TextOf(text) == "Lesen Sie auch").Kind.ShouldBe(BlockKind.Boilerplate);
    }

    [Theory]
    [InlineData('„', '“')]
    [InlineData('»', '«')]
    [InlineData('«', '»')]
    [InlineData('"', '"')]
    public void AParagraphInAnyMarks_BelongsToTheStory(char open, char close)
    {
        var parts = MarkedArticle.ReadPlain(("""
            Der Hafen von Brunsbek ist wieder offen

            Der Hafen ist am Freitag nach fünf Jahren wieder geöffnet worden, und die ersten drei Boote sind noch vor dem Morgen hinausgefahren.

            [Der Hafen ist voll], sagte Bodo Dittrich. [Endlich.]

            [Das freut uns.]
            """ + "\n").Replace('[', open).Replace(']', close));
        parts.Blocks.Select(b => b.Kind).ShouldBe([BlockKind.Headline, BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Paragraph]);
    }
}
