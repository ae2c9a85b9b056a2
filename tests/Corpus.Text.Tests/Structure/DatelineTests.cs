namespace Corpus.Text.Tests.Structure;

public class DatelineTests
{
    private const string Rest =
        "The harbour opened again on Friday after five years of repairs, and the first three boats left before dawn to fish.\n\nThe owners said that they had waited long enough for this day and would not wait another week.\n";

    [Theory]
    [InlineData("SEOUL – ", "SEOUL", null)]
    [InlineData("SEOUL, South Korea (AP) — ", "SEOUL, South Korea", "AP")]
    [InlineData("MANCHESTER, N.H. - ", "MANCHESTER, N.H.", null)]
    [InlineData("WASHINGTON, Aug. 19 (UPI) —", "WASHINGTON", "UPI")]
    [InlineData("LOS ANGELES -- ", "LOS ANGELES", null)]
    [InlineData("Port Ellen (Reuters) - ", "Port Ellen", "Reuters")]
    [InlineData("Frankfurt am Main (dpa) - ", "Frankfurt am Main", "dpa")]
    [InlineData("EXCLUSIVE – ", null, null)]
    [InlineData("The boats – ", null, null)]
    [InlineData("NORDHOLM — a town of four thousand on the coast — has a harbour. ", null, null)]
    [InlineData("Nordholm – where the trams once stopped – has a harbour. ", null, null)]
    [InlineData("NORDHOLM - VARNBY 2-1. ", null, null)]
    [InlineData("Nordholm – Varnby is the oldest ferry line of all. ", null, null)]
    [InlineData("Paris - that was the dream of forty years. ", null, null)]
    [InlineData("ALL POLLS ARE WRONG, BUT NOT BY MUCH - ", null, null)]
    public void ThePlaceBeforeTheFirstWords_IsTheDateline(string dateline, string? place, string? agency)
    {
        var parts = MarkedArticle.ReadPlain("Harbour Opens Again\n\n" + dateline + Rest);
        (parts.Place?.Value).ShouldBe(place);
        (parts.Agency?.Value).ShouldBe(agency);
    }
}
