
namespace Corpus.Text.Tests.Structure;

/// <summary>Parts in the forms in which papers, agencies, databases and pages print them.</summary>
public class AnyShapeTests
{
    private const string Lede =
        "The tram depot in Nordholm will close for two years, the city said on Monday, and its ninety drivers will work from the old harbour.";
    private const string Second = "“Nobody told us before the papers knew,” said Agnes Lindqvist, who has driven the line to the hospital for twenty years.";
    private const string Body = "\n\n" + Lede + "\n\n" + Second
        + "\n\nThe work costs nine million crowns, of which the state pays a third, according to the plan.\n";

    [Theory]
    [InlineData("By LENA STROM FOR DAILY MERCURY CANADA", "LENA STROM")]
    [InlineData("By Petra Vahl For The Evening Ledger", "Petra Vahl")]
    [InlineData("Petra Vahl in Nordholm, Igor Bassi in Rome and Mia Kwan in Seoul", "Petra Vahl|Igor Bassi|Mia Kwan")]
    [InlineData("Petra Vahl and agencies", "Petra Vahl")]
    [InlineData("By The Associated Press and Petra Vahl", "Petra Vahl")]
    [InlineData("By Choi Min-seo and Han Ji-hoon", "Choi Min-seo|Han Ji-hoon")]
    [InlineData("By Igor Bassi, Transport Editor, and Petra Vahl, Senior Reporter", "Igor Bassi|Petra Vahl")]
    [InlineData("Anna Lindqvist Deputy Content Director\n2 hours ago", "Anna Lindqvist")]
    [InlineData("Anna LindqvistPublished Mar 3, 2023, 9:12am|Updated Mar 3, 2023, 4:40pm", "Anna Lindqvist")]
    [InlineData("By Anna LindqvistcloseAnna LindqvistReporter on transportFollow", "Anna Lindqvist")]
    [InlineData("Anna Lindqvist@annalind\nMarch 3, 2023", "Anna Lindqvist")]
    [InlineData("Senior Reporter\nAnna Lindqvist\n3 March 2023", "Anna Lindqvist")]
    [InlineData("Byby ANNA LINDQVIST", "ANNA LINDQVIST")]
    [InlineData("Author of the article:\nAnna Lindqvist", "Anna Lindqvist")]
    [InlineData("Transport, National | Published: 5 hours ago | Written by Anna Lindqvist", "Anna Lindqvist")]
    [InlineData("BYLINE: Anna Lindqvist, Ledger Staff Writer", "Anna Lindqvist")]
    public void Authors_AreRead_InWhateverFormTheyAreSigned(string byline, string names) =>
        MarkedArticle.ReadPlain("Tram depot closes for two years\n\n" + byline + Body).Authors.Select(a => a.Value).ShouldBe(names.Split('|'));

    [Theory]
    [InlineData("Von Petra Vahl Landespolitische Korrespondentin", "Petra Vahl")]
    [InlineData("Do 02.03.23 | 14:07 Uhr | Von Petra Vahl-Berger", "Petra Vahl-Berger")]
    [InlineData("Eine Kolumne von Petra Vahl", "Petra Vahl")]
    [InlineData("Text: Petra Vahl", "Petra Vahl")]
    [InlineData("Von Petra VahlKorrespondentin", "Petra Vahl")]
    public void GermanAuthors_Too(string byline, string names) => MarkedArticle.ReadPlain("Das Straßenbahndepot schließt für zwei Jahre\n\n" + byline
        + "\n\nDas Depot der Straßenbahn in Nordholm wird für zwei Jahre geschlossen, wie die Stadt am Montag mitteilte, und die Fahrer arbeiten vom Hafen aus."
        + "\n\nDie Arbeiten kosten nach dem Plan neun Millionen Euro, von denen das Land ein Drittel bezahlt, und sie beginnen im Mai.\n")
        .Authors.Select(a => a.Value).ShouldBe(names.Split('|'));

    [Theory]
    [InlineData("By Ledger Editorial Board")]
    [InlineData("By Admin")]
    [InlineData("By Smart Travel Team")]
    [InlineData("Download Schedule")]
    public void WhoIsNoPerson_IsNoAuthor(string byline) =>
        MarkedArticle.ReadPlain("Tram depot closes for two years\n\n" + byline + "\n3 March 2023" + Body).Authors.ShouldBeEmpty();

    [Theory]
    [InlineData("Slow trams")]
    [InlineData("Gone")]
    [InlineData("Tram depot closes for two years as the city looks for a new home for its ninety drivers and forty carriages")]
    public void ACleanFirstLine_IsTheHeadline_WhateverItsLength(string headline)
    {
        foreach (string stated in new[] { "By Anna Lindqvist\n\n3 March 2023", "By Anna Lindqvist", "3 March 2023" })
            MarkedArticle.ReadPlain(headline + "\n\n" + stated
                + "\n\nThe tram depot in Nordholm will close for two years, and its drivers will work from the harbour."
                + Body).Headline!.Value.ShouldBe(headline);
    }

    [Theory]
    [InlineData("Tram depot closes for two years | Nordholm Ledger", "Tram depot closes for two years", "Nordholm Ledger")]
    [InlineData("Tram depot closes for two years - The Nordholm Times", "Tram depot closes for two years", "The Nordholm Times")]
    [InlineData("Tram depot closes - a blow to drivers", "Tram depot closes - a blow to drivers", null)]
    public void TheOutletBehindAHeadline_IsNoneOfIt(string line, string headline, string? outlet)
    {
        var parts = MarkedArticle.ReadPlain(line + "\n\nBy Anna Lindqvist" + Body);
        parts.Headline!.Value.ShouldBe(headline);
        (parts.Outlet?.Value).ShouldBe(outlet);
    }

    [Fact]
    public void AMenuAboveTheHeadline_IsBoilerplate() =>
        MarkedArticle.ReadPlain("News Sport Business Opinion Travel\n\nTram depot closes for two years\n\nBy Anna Lindqvist\n3 March 2023" + Body)
            .Headline!.Value.ShouldBe("Tram depot closes for two years");

    [Theory]
    [InlineData("NORDHOLM: ", "NORDHOLM", null)]
    [InlineData("NORDHOLM, Ohio, March 3, 2023 /NewsWireOne/ -- ", "NORDHOLM, Ohio", null)]
    [InlineData("NORDHOLM, OH / WIREPRESS / March 3, 2023 / ", "NORDHOLM, OH", null)]
    [InlineData("NORDHOLM, Ohio--(TRADE WIRE)--", "NORDHOLM, Ohio", null)]
    [InlineData("(Reuters) - ", null, "Reuters")]
    [InlineData("SIR – ", null, null)]
    [InlineData("UPDATE: ", null, null)]
    public void ADateline_StatesItsPlace_BeforeWhateverMark(string dateline, string? place, string? agency)
    {
        var parts = MarkedArticle.ReadPlain("Tram depot closes for two years\n\n" + dateline + Lede + "\n\n" + Second + "\n");
        (parts.Place?.Value).ShouldBe(place);
        (parts.Agency?.Value).ShouldBe(agency);
        if (place is not null || agency is not null) parts.Blocks.ShouldContain(b => b.Kind == BlockKind.Paragraph && b.Content.Length == Lede.Length);
    }

    [Theory]
    [InlineData("Advertisement\n\nContinue reading the main story")]
    [InlineData("Sign up to our free weekly newsletter")]
    public void APrompt_DoesNotCutTheClosingParagraphOff(string prompt)
    {
        const string closing = "Agnes Lindqvist, 58, heard it on the radio. “Nobody asked us,” she said.";
        string text = "Tram depot closes for two years\n\nBy Anna Lindqvist\n3 March 2023" + Body + "\n" + prompt + "\n\n" + closing + "\n";
        MarkedArticle.ReadPlain(text).Blocks.Single(b => b.Content.TextOf(text) == closing).Kind.ShouldBe(BlockKind.Paragraph);
    }

    [Theory]
    [InlineData("Image caption, The depot on Sunday night")]
    [InlineData("The depot in Nordholm on the night of the vote, with the last tram in front of it. Image: Ann Onym.")]
    public void ACaption_IsNoParagraph(string caption)
    {
        string text = "Tram depot closes for two years\n\nBy Anna Lindqvist\n3 March 2023\n\n" + Lede + "\n\n" + caption + "\n\n" + Second + "\n";
        MarkedArticle.ReadPlain(text).Blocks.ShouldContain(b => b.Kind == BlockKind.Caption
            && b.Content.Start == text.IndexOf(caption, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("View 3 Images")]
    [InlineData("Photo 1 of 5")]
    public void BelowANumberOfPictures_StandsACaption(string count)
    {
        const string caption = "Agnes Lindqvist is led past the last tram by two of the drivers";
        string text = $"Tram depot closes for two years\n\nBy Anna Lindqvist\n3 March 2023\n{count}\n{caption}\n{Lede}\n\n{Second}\n";
        var parts = MarkedArticle.ReadPlain(text);
        parts.Headline!.Value.ShouldBe("Tram depot closes for two years");
        parts.Blocks.Single(b => b.Content.TextOf(text) == caption).Kind.ShouldBe(BlockKind.Caption);
    }

    [Fact]
    public void ADeck_IsASubheading()
    {
        const string deck = "The city says the work cannot wait, and drivers call it a slow goodbye";
        string text = "Tram depot closes for two years\n\n" + deck + "\n\nBy Anna Lindqvist\n3 March 2023" + Body;
        MarkedArticle.ReadPlain(text).Blocks.Single(b => b.Content.TextOf(text) == deck).Kind.ShouldBe(BlockKind.Subheading);
    }

    [Fact]
    public void Labels_SayWhatTheyState()
    {
        var parts = MarkedArticle.ReadPlain("Title: Tram depot closes for two years\nAuthor: Anna Lindqvist\n"
            + "Date: 2023-03-03\nSource: The Nordholm Ledger\nURL: https://ledger.example/tram"
            + Body);
        parts.Headline!.Value.ShouldBe("Tram depot closes for two years");
        parts.Authors.ShouldHaveSingleItem().Value.ShouldBe("Anna Lindqvist");
        parts.Published!.Value.ToString().ShouldBe("2023-03-03");
        parts.Outlet!.Value.ShouldBe("The Nordholm Ledger");
        parts.Blocks.Count(b => b.Kind == BlockKind.Paragraph).ShouldBe(3);
    }

    [Fact]
    public void AHeadlineInFrontMatter_MakesNoParagraphOne() =>
        MarkedArticle.ReadPlain("---\ntitle: Tram depot closes for two years\n---\n\n" + Lede + "\n\n" + Second + "\n").Blocks
            .ShouldNotContain(b => b.Kind == BlockKind.Headline);

    [Theory]
    [InlineData("PUBLISHED TUE, MAR 14 20237:45 AM EDT")]
    [InlineData("14 March 202314 March 2023")]
    public void DatesThatAPageGluedToATime_AreRead(string line) =>
        MarkedArticle.ReadPlain("Tram depot closes for two years\n\n" + line + Body).Published!.Value.ToString().ShouldBe("2023-03-14");
}
