namespace Corpus.Text.Tests.Structure;

public class HeadlineTests
{
    private const string Menu = "Menu\nHome\nNews\nHarbour\nWeather\nSubscribe\n";
    private const string Body =
        "\n\nThe old pier of the island opened again on Friday after five years of repairs, and the first three boats left before dawn to fish.\n\nThe owners of the boats said that they had waited long enough for this day and would not wait another week.\n\nThe council had closed the pier after the great storm, when two of its pillars broke and a ferry was lost.\n";

    [Theory]
    [InlineData("Old Pier Opens Again After Five Years")]
    [InlineData("Home » News » Harbour » Old Pier Opens Again After Five Years\nOld Pier Opens Again After Five Years")]
    [InlineData("Home > News > Harbour\nOld Pier Opens Again After Five Years\nJan. 6, 2021")]
    [InlineData("News | Harbour\nOld Pier Opens Again After Five Years\nBy Ann Onym")]
    [InlineData("Harbour News • March 3, 2020\nOld Pier Opens Again After Five Years")]
    [InlineData("Harbour\nOld Pier Opens Again After Five Years\nThe first three boats left before dawn, and the council says that others will follow them soon\nBy Ann Onym\nJan. 6, 2021\nShare")]
    [InlineData("Old Pier Opens Again After Five Years\nNEWS HARBOUR WEATHER SPORTS\nOld Pier Opens Again After Five Years\nBy Ann Onym\nJan. 6, 2021")]
    [InlineData("Subscribe Search My Account Login\nOld Pier Opens Again After Five Years\nJan. 6, 2021")]
    [InlineData("Old Pier Opens Again After Five Years\nBy\nAnn Onym\nDate\nFebruary 5, 2020\nShare\nTwo pillars had broken in the storm")]
    public void TheTitleOfAPage_IsItsHeadline(string top) =>
        MarkedArticle.ReadPlain(Menu + top + Body).Headline!.Value.ShouldBe("Old Pier Opens Again After Five Years");

    [Theory]
    [InlineData("The Night Boat\n\n“It never sails, said Karl Lund.\n", "The Night Boat")]
    [InlineData("Ferry\nThe ferry is late.\nIt rains on the pier.\n", "Ferry")]
    [InlineData("Dear Ann,\n\nThe ferry is late again.\n", null)]
    [InlineData("The ferry is late.\n\nIt rains on the pier.\n", null)]
    public void ALineAboveNothingButSentences_IsTheHeadlineOfAShortNote(string text, string? headline) =>
        (MarkedArticle.ReadPlain(text).Headline?.Value).ShouldBe(headline);
}
