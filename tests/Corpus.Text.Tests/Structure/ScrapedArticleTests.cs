using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Structure;

public class ScrapedArticleTests
{
    [Fact]
    public void ACaptionBehindABareDate_IsCutFromIt()
    {
        var parts = MarkedArticle.ShouldReadBack("""
             [Date]date 2021-06-18 [Caption]Fishermen mend their nets on the quay of the old harbour, Wednesday, Jan. 6, 2021. The harbour was closed for five years. [Credit](AP Photo/Ann Onym)

            [Dateline]PORT ELLEN – [Paragraph]The harbour opened again on Friday after five years of repairs, and the first three boats left before dawn to fish off the western isles.

            [Paragraph]The owners of the boats said that they had waited long enough for this day and would not wait another week.
            """);
        parts.Headline.ShouldBeNull();
        parts.Published!.Value.ToString().ShouldBe("2021-06-18");
        parts.Place!.Value.ShouldBe("PORT ELLEN");
        parts.Dates.Select(d => (d.Date.ToString(), d.Role)).ShouldBe([("2021-06-18", DateRole.Published), ("2021-01-06", DateRole.Picture)]);
    }

    [Fact]
    public void AnOutletBesideTheDateInTheFirstLine_IsTheOutlet()
    {
        var parts = MarkedArticle.ShouldReadBack("""
            [Date]- The Harbour Times - Monday, June 21, 2021

            [Paragraph]The council is eager to meet the fishermen whenever they like, its chairman said on a visit to the quay on Monday, days after they had blocked the road.

            [Paragraph]The chairman also said that the council would keep to its plan for the new pier, which nobody on the island had asked for.

            [Boilerplate]Sign up for Daily Newsletters

            [Boilerplate]Manage Newsletters

            [Boilerplate]Copyright © 2021 The Harbour Times, LLC. Click here for reprint permission.

            [Boilerplate]Please read our comment policy before commenting.


            [Boilerplate]Click to Read More and View Comments

            [Boilerplate]Click to Hide
            """);
        parts.Outlet!.Value.ShouldBe("The Harbour Times");
        parts.Published!.Value.ToString().ShouldBe("2021-06-21");
    }

    [Fact]
    public void AFormInTheMiddle_IsBoilerplate_AndTheTextGoesOnBehindIt()
    {
        var parts = MarkedArticle.ShouldReadBack("""
            [Headline]Ferry Company Stays Silent, Says Senior Island Official

            [Caption]The ferry at its pier [Credit](Photo Credit: Daily Ferry)

            [Paragraph]A senior official has told the paper that the ferry company has not answered any of the letters that the island wrote to it over the past year. The two have not spoken since the summer.

            [Paragraph]The official said that nobody had picked up the telephone either, and that the island would now go to court over the matter.

            [Boilerplate]Do you like the ferry?

            [Boilerplate]"*" indicates required fields

            [Boilerplate]Do You Like The Ferry*
            [Boilerplate]By submitting your email, you sign up for our free MORNING newsletter!

            [Paragraph]The former chairman of the company held talks with the island three times, which many hoped would herald the start of a better service for everybody.

            [Boilerplate]Leave a Reply
            """);
        parts.Published.ShouldBeNull();
        parts.Dates.ShouldBeEmpty();
    }

    [Fact]
    public void AStationsNavigationAboveAndBiographiesBelow_AreBoilerplate()
    {
        var parts = MarkedArticle.ShouldReadBack("""
            [Boilerplate]© 2024 WQQX
            [Boilerplate]The Island's Station for Jazz and Talk
            [Boilerplate]Play Live Radio
            [Boilerplate]Next Up:
            [Boilerplate]0:00 0:00
            [Boilerplate]Available On Air Stations

            [Headline]Council Says It Is Open To A Second Pier

            [Caption]Commuters watch the old pier from the deck of the morning ferry in March.
            [Credit]Ann Onym
            [Caption]Commuters watch the old pier from the deck of the morning ferry in March.

            [Paragraph]The council has finished the review of its harbour, its secretary told reporters on Friday, saying that while the old pier remains, a second one could be built beside it.

            [Paragraph]"We will build nothing that the island does not want," the secretary said. "We will ask everybody who lives here before we lay the first stone."

            [Boilerplate]Copyright 2021 Island Radio. To see more, visit https://www.example.org.

            [Boilerplate]Nora Finch joined the station in 2018 as a reporting fellow and is spending two years on the harbour and everything that lands there.
            [Byline]Nora Finch
            [Boilerplate]Nora Finch is a politics reporter on the island desk.
            """);
        parts.Outlet!.Value.ShouldBe("Island Radio");
        parts.Authors.Select(a => a.Value).ShouldBe(["Nora Finch"]);
        parts.Published.ShouldBeNull();
    }

    [Fact]
    public void LinksInsideTheTextAndConsentBelowIt_AreBoilerplate()
    {
        MarkedArticle.ShouldReadBack("""
            [Headline]Old Pier Opens Again After Five Years

            [Paragraph]The old pier of the island opened again on Friday after five years of repairs, and the first three boats left before dawn to fish.

            [Boilerplate]Related: Who Paid for the New Pillars of the Pier

            [Paragraph]The owners of the boats said that they had waited long enough for this day and would not wait another week.

            [Subheading]What happens next

            [Paragraph]The council will ask three firms for their offers. A decision is due in spring.

            [Boilerplate]Subscribe now to our digital edition for the full story.

            [Boilerplate]Harbour Newsletter

            [Boilerplate]Necessary cookies are those without which the site cannot show its pages, remember your language or keep you signed in while you read.
            """);
    }

    [Fact]
    public void ParagraphsBrokenAtAFixedWidth_AreBodyToTheirLastLine()
    {
        MarkedArticle.ShouldReadBack("""
            [Headline]Ferry Runs Aground Off Kingshaven

            [Date]Sunday, January 5, 2020

            [Paragraph]The ferry ran aground on Sunday night with forty people on board, and nobody
            [Paragraph]was hurt, the coast guard said. A tug was sent from the mainland and pulled it
            [Paragraph]free before the morning tide came in.

            [Paragraph]The captain told the inquiry that the lights of the harbour had gone out, and
            [Paragraph]that he had steered by the stars until he saw the breakers ahead of him.

            [Boilerplate]Copyright 2020 Harbour Press
            """);
    }
}
