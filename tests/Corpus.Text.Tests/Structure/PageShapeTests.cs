
namespace Corpus.Text.Tests.Structure;

/// <summary>What pages set above, between and below the paragraphs of a story.</summary>
public class PageShapeTests
{
    private const string Menu = "Home\nCity\nHarbour\nTransport\nCulture\nLetters\nAbout us\nContact\nJobs\nLog in\nArchive\nShop\n";
    private const string Head = "Tram depot closes for two years\nBy Anna Lindqvist\n3 March 2023\n";
    private const string Story =
        "The tram depot in Nordholm will close for two years, the city said on Monday, and its ninety drivers will work from the old harbour.\n"
        + "Agnes Lindqvist, who has driven the tram to the hospital for twenty years, said that nobody had told the drivers before the papers knew.\n"
        + "The work on the depot costs nine million crowns, of which the state pays a third, according to the plan that the city showed on Monday.\n"
        + "The drivers of the harbour line will meet the city again in April, when the depot has been measured and the first trams have been moved.\n";
    private const string Foot = "About us\nContact\nJobs\nArchive\nImprint\nShop\n© 2023 Nordholm Ledger\n";

    [Fact]
    public void AConsentNotice_LongerThanTheStory_DoesNotTakeItsPlace()
    {
        const string consent = "When you come to this page we store cookies on your device to remember what you chose, and our partners may read them "
            + "whenever you come back, for as long as you do not say that you would rather not have any of them kept, which you can do at any time below this text.\n"
            + "These cookies are needed for the page to work and cannot be switched off in our systems, because they answer to what you do when you "
            + "fill in a form, log in or set what you wish to see, and nothing of what they hold says who you are or where you live.\n"
            + "These cookies allow us to count the visits to each part of the page, so that we know which of them are read and which are not, and all that "
            + "they hold is added up before anybody looks at it, as the law of the land in which our machines stand demands of us.\n"
            + "These cookies may be set through our page by those who advertise on it, and they may be used to find out what you like and to show you "
            + "other advertisements on other pages, which would be no fewer without them but would have less to do with what you like.\n";
        var kept = Kept(Menu + Head + Story + Foot + "Your choices\nAllow all\n" + consent + "Reject all\nConfirm my choices\n");
        kept.Count.ShouldBe(4);
        kept[0].ShouldStartWith("The tram depot");
    }

    [Theory]
    [InlineData("Home > News > Nordholm\n", "Tram depot closes for two years", null)]
    [InlineData("Home » Nordholm » Trams\n\n", "Tram depot closes for two years", null)]
    [InlineData("The Nordholm Ledger\n\n", "Tram depot closes for two years", "The Nordholm Ledger")]
    [InlineData("Nordholm Ledger\nHome > News > Nordholm\n", "Tram depot closes for two years", "Nordholm Ledger")]
    [InlineData("New Harbour Express\n", "New Harbour Express", null)]
    public void ThePapersNameAndThePath_AreNoHeadline(string above, string headline, string? outlet)
    {
        string text = above + Head + "\n" + Story + (outlet is null ? "" : "© 2023 " + outlet + "\n");
        var parts = MarkedArticle.ReadPlain(text);
        parts.Headline!.Value.ShouldBe(headline);
        (parts.Outlet?.Value).ShouldBe(outlet);
    }

    [Theory]
    [InlineData("Agnes Lindqvist in front of the last tram on Sunday. (Petra Vahl/NLD)")]
    [InlineData("Agnes Lindqvist in front of the last tram on Sunday. (Photo by Petra Vahl)")]
    [InlineData("Agnes Lindqvist in front of the last tram on Sunday. © Petra Vahl / Nordpress")]
    [InlineData("Petra Vahl | Moment | Nordpress | Getty Images")]
    public void APictureBetweenParagraphs_IsNone(string picture) =>
        KindOf(Menu + Head + Between(picture) + Foot, picture[..12]).ShouldBeOneOf(BlockKind.Caption, BlockKind.Credit);

    [Theory]
    [InlineData("The city owned the depot (and the hill/the woods) until 1950, when the state took it over for the army. (See our map/list.)")]
    [InlineData("The sign on the wall of the depot says © Nordholm 1931, and nobody knows any more who put it there or why it is still read.")]
    public void BracketsAndSignsInASentence_AreNoCredit(string sentence) =>
        KindOf(Menu + Head + Between(sentence) + Foot, sentence[..12]).ShouldBe(BlockKind.Paragraph);

    [Fact]
    public void ADeckThatBeginsWithAnArticle_IsNeitherNamesNorARole() =>
        KindOf(Menu + "Tram depot closes for two years\nBy Anna Lindqvist | 3 March 2023\nA Ledger Guide for Nordholm Drivers and Evening Reporters\n"
            + Story + Foot, "A Ledger Guide").ShouldBe(BlockKind.Subheading);

    [Fact]
    public void ALedeInLargeLetters_IsBodyFromItsFirstLineOn()
    {
        var kept = Kept(Menu + Head + "Drivers are often the last\nto hear what the city\nhas in mind for them.\n" + Story + Foot);
        kept[0].ShouldStartWith("Drivers are often");
    }

    [Fact]
    public void FactsBelowAByline_AreTheStorysBeginning()
    {
        var kept = Kept(Menu + "Tram No. 9 in the test\nDecember 10, 2021 by Petra Vahl\nBuilt: Nordholm, 1931\nLength: 12.4 metres, two cars\n"
            + "Seats: 48\nWeight as measured: 18 tonnes\nFastest speed: 52 km/h\n" + Story + Foot);
        kept[0].ShouldStartWith("Built:");
    }

    [Fact]
    public void AStorysFirstPart_FarAboveTheRest_IsKept()
    {
        string gallery = string.Concat(Enumerable.Range(1, 24).Select(n => $"{n} October 2022\nPicture of the day number {n} from the north\nPA\n"));
        string rest = string.Concat(Enumerable.Range(1, 9).Select(n =>
            $"In April the city will say which of the {n} trams can go back to the depot in Nordholm and which must stay"
            + " at the harbour until the drivers have been trained on the new line.\n"));
        Kept(Menu + Head + Story + gallery + rest + Foot)[0].ShouldStartWith("The tram depot");
    }

    [Theory]
    [InlineData("Story published on Oct 5, 2022.", "2022-10-05")]
    [InlineData("Petra Vahl · Ledger News · Posted: Mar 03, 2025 7:15 PM EST | Last Updated: March 4", "2025-03-03")]
    public void ALabelledDateInAShortLine_IsTheDayOfPublication(string line, string date) =>
        MarkedArticle.ReadPlain("Tram depot closes for two years\n\n" + Story.Replace("\n", "\n\n", StringComparison.Ordinal) + line + "\n")
            .Published!.Value.ToString().ShouldBe(date);

    private static string Between(string line) => Story[..(Story.IndexOf('\n', StringComparison.Ordinal) + 1)] + line + "\n"
        + Story[(Story.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    private static List<string> Kept(string page) => MarkedArticle.ReadPlain(page).Blocks
        .Where(b => b.Kind is BlockKind.Paragraph or BlockKind.Subheading).Select(b => b.Content.TextOf(page)).ToList();

    private static BlockKind KindOf(string page, string start) =>
        MarkedArticle.ReadPlain(page).Blocks.First(b => page.AsSpan(b.Content.Start).StartsWith(start, StringComparison.Ordinal)).Kind;
}
