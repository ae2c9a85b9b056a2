using Corpus.Text.Language;
using Corpus.Text.Structure;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Tests.Structure;

public class DateTests
{
    private const string Body =
        "\n\nThe harbour opened again on Friday after five years of repairs, and the first three boats left before dawn to fish.\n\nThe owners said that they had waited long enough for this day and would not wait another week.\n";

    [Theory]
    [InlineData("June 18, 2021", "2021-06-18")]
    [InlineData("Monday, June 21, 2021", "2021-06-21")]
    [InlineData("Jan. 6, 2021", "2021-01-06")]
    [InlineData("18 June 2021", "2021-06-18")]
    [InlineData("4 may 2021", "2021-05-04")]
    [InlineData("published 5 jan. 2021", "2021-01-05")]
    [InlineData("18th of June, 2021", "2021-06-18")]
    [InlineData("17 April 2012 • 2:54pm", "2012-04-17")]
    [InlineData("2021-06-18T23:06:00+01:00", "2021-06-18")]
    [InlineData("2021/06/18", "2021-06-18")]
    [InlineData("13/11/2019", "2019-11-13")]
    [InlineData("11/13/2019", "2019-11-13")]
    [InlineData("Published: Nov 18, 2019", "2019-11-18")]
    [InlineData("Posted on Thursday, November 9, 2023 7:35AM", "2023-11-09")]
    [InlineData("Mon 20 Jan 2020 06.05 GMT", "2020-01-20")]
    [InlineData("Updated March 3, 2020", "2020-03-03")]
    [InlineData("06.01.20", "2020-01-06")]
    [InlineData("Posted: January 6, 2021 at 5:00 a.m.", "2021-01-06")]
    [InlineData("Posted at 5:55 AM, Jan 06, 2020 and last updated 7:30 AM, Jan 07, 2020", "2020-01-06")]
    [InlineData("2018년 10월 12일", "2018-10-12")]
    [InlineData("2018年10月12日 09:30", "2018-10-12")]
    [InlineData("May 11, 2022\nPublished On May 10, 2022 01:52 PM", "2022-05-10")]
    [InlineData("Last updated January 7, 2020\nPublished January 6, 2020", "2020-01-06")]
    [InlineData("When will the ferry sail again?Monday, 6 January 2020", "2020-01-06")]
    [InlineData("Tuesday 07/01/2020", "2020-01-07")]
    [InlineData("07/01/2020\nUpdated 8 January 2020", "2020-01-07")]
    [InlineData("01/07/2020\nUpdated January 8, 2020", "2020-01-07")]
    public void ADateBelowTheHeadline_IsTheDayOfPublication(string line, string date) =>
        MarkedArticle.ReadPlain("Harbour Opens Again\n\n" + line + Body).Published!.Value.ToString().ShouldBe(date);

    [Theory]
    [InlineData("May 2021")]
    [InlineData("June 18")]
    [InlineData("2021")]
    [InlineData("13/45/2021")]
    [InlineData("1.2.3.2021")]
    [InlineData("Call 555-06-2021")]
    public void WhatIsNoWholeDate_IsNone(string line) =>
        MarkedArticle.ReadPlain("Harbour Opens Again\n\n" + line + Body).Published.ShouldBeNull();

    // Far from the headline, where nothing above states a date: the least that a date can say for itself.
    [Theory]
    [InlineData("January 6, 2021", "2021-01-06")]
    [InlineData("January 6, 2021\n\nJanuary 8, 2021", "2021-01-06")]
    [InlineData("Updated January 8, 2021", "2021-01-08")]
    [InlineData("January 6, 2021\n\nFirst published on January 8, 2021 in the harbour's own paper.", "2021-01-08")]
    public void ADateAloneBelowTheStory_IsTheLastResort(string lines, string date) =>
        MarkedArticle.ReadPlain("Harbour Opens Again" + Body + string.Concat(new[] { "pilot", "cook", "mate", "stoker", "diver", "welder", "clerk", "baker",
                "smith", "carter" }.Select(who => $"\nThe {who} of the second boat said that the wait had been too long for the people of the quay.\n"))
            + "\n" + lines + "\n").Published!.Value.ToString().ShouldBe(date);

    [Fact]
    public void ADateInTheStory_IsNotTheDayOfPublication()
    {
        var parts = MarkedArticle.ReadPlain("Harbour Opens Again" + Body
            + "\nIt was closed on Wednesday, Jan. 6, 2016, after the great storm of that week had broken the pier.\n");
        parts.Published.ShouldBeNull();
        parts.Dates.ShouldHaveSingleItem().Role.ShouldBe(DateRole.Story);
    }

    [Fact]
    public void AWeekdayThatContradictsItsDate_TravelsOn()
    {
        var fact = MarkedArticle.ReadPlain("Harbour Opens Again\n\nTuesday, June 21, 2021" + Body).Dates.ShouldHaveSingleItem();
        fact.Weekday.ShouldBe(DayOfWeek.Tuesday);
        fact.ContradictsWeekday.ShouldBeTrue();
    }

    [Fact]
    public void AnImpossibleDate_IsAFact_ButNoDayOfPublication()
    {
        var parts = MarkedArticle.ReadPlain("Harbour Opens Again\n\nJune 31, 2021" + Body);
        parts.Dates.ShouldHaveSingleItem().Date.IsPossible.ShouldBeFalse();
        parts.Published.ShouldBeNull();
    }

    [Fact]
    public void ADateOfNumbersThatCouldBeTwoDays_SaysSo()
    {
        MarkedArticle.ReadPlain("Harbour Opens Again\n\n03/04/2021" + Body).Dates.ShouldHaveSingleItem().Ambiguous.ShouldBeTrue();
        MarkedArticle.ReadPlain("Harbour Opens Again\n\n13/04/2021" + Body).Dates.ShouldHaveSingleItem().Ambiguous.ShouldBeFalse();
        MarkedArticle.ReadPlain("Harbour Opens Again\n\nSaturday, 03/04/2021" + Body).Dates.ShouldHaveSingleItem().Ambiguous.ShouldBeFalse();
    }

    [Fact]
    public void AnotherDateOfTheText_ShowsItsOrder() =>
        MarkedArticle.ReadPlain("Harbour Opens Again\n\nPublished 03/04/2021, updated 13/04/2021" + Body).Published!.Value.ToString().ShouldBe("2021-04-03");

    [Fact]
    public void PublishedAndUpdated_AreDistinguished()
    {
        var parts = MarkedArticle.ReadPlain("Harbour Opens Again\n\nUpdated: June 20, 2021\nPublished: June 18, 2021" + Body);
        parts.Published!.Value.ToString().ShouldBe("2021-06-18");
        parts.Updated!.Value.ToString().ShouldBe("2021-06-20");
    }

    [Fact]
    public void EveryMonthOfEveryLanguage_MakesADate_InWhateverCase()
    {
        foreach (var tables in TextLanguage.All)
            foreach (string month in tables[WordList.Months].Keys)
                foreach (string name in (string[])[char.ToUpperInvariant(month[0]) + month[1..], month.ToUpperInvariant()])
                    foreach (string date in (string[])[$"3 {name} 2021", $"3. {name} 2021", $"3-{name}-2021", $"{name} 3, 2021", $"{name}. 3, 2021",
                        .. tables[WordList.DateLinks].Keys.Select(link => $"3 {link} {name} 2021"),
                            .. tables[WordList.Ordinals].Keys.Select(ordinal => $"3{ordinal} {name} 2021")])
                        DateReader.Next("On " + date + ".", 0, date.Length + 4, tables,
                            true)?.Date.ShouldBe(new CalendarDate(2021, tables[WordList.Months].ValueOf(month.AsSpan()) is { } number ? int.Parse(number)
                                : 0, 3), date);
    }

    [Fact]
    public void ADateBelowTheHeadline_IsSurerThanOneAboveIt() => MarkedArticle.ReadPlain(
        "Jan. 5, 2021\n\nHarbour Opens Again After Years\n\nJan. 6, 2021\n\nThe harbour opened again on Friday after five years of repairs, and the first "
        + "three boats left before dawn to fish.\n\nThe owners said that they had waited long enough for this day.\n").Published!.Value.ToString()
        .ShouldBe("2021-01-06");
}
