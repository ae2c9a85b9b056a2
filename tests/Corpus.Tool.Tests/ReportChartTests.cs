using Corpus.Text.Structure;
using Corpus.Tool.Reporting.Html;

namespace Corpus.Tool.Tests;

/// <summary>The charts of the report's page.</summary>
public sealed class ReportChartTests
{
    [Theory]
    [InlineData("day", 3, "28 Feb 2021", 2021, 2, 28, 2021, 3, 2)]
    [InlineData("month", 12, "Mar 2020", 2020, 3, 31, 2021, 2, 1)]
    [InlineData("year", 30, "1992", 1992, 1, 1, 2021, 12, 31)]
    [InlineData("decade", 101, "1020s", 1021, 5, 5, 2021, 5, 5)]
    [InlineData("century", 100, "0–99", 1, 1, 1, 9999, 12, 31)]
    public void ATimeLine_HasTheShortestPeriodsThatFit_TheEmptyOnesToo(string unit, int count, string first, int y, int m, int d, int toY, int toM, int toD)
    {
        CalendarDate from = new(y, m, d), to = new(toY, toM, toD);
        var line = TimeLine.Of([to, from, from], 120);
        line.Unit.ShouldBe(unit);
        line.Periods.Count.ShouldBe(count);
        line.Periods[0].ShouldBe((first, 2));
        line.Periods[^1].Count.ShouldBe(1);
        line.Periods.Sum(p => p.Count).ShouldBe(3);
        line.PeriodOf(from).ShouldBe(first);
    }

    [Theory]
    [InlineData(0, 0, "0 %")]
    [InlineData(0, 7, "0 %")]
    [InlineData(1, 1000, "under 1 %")]
    [InlineData(5, 8, "63 %")]
    [InlineData(999, 1000, "over 99 %")]
    [InlineData(7, 7, "100 %")]
    public void AShare_NeverSaysAllOrNothingOfAPart(int part, int whole, string expected) => ShownHtml.Share(part, whole).ShouldBe(expected);

    [Theory]
    [InlineData(1, "0 1")]
    [InlineData(5, "0 1 2 3 4 5")]
    [InlineData(22, "0 5 10 15 20 25")]
    [InlineData(131, "0 50 100 150")]
    public void TheScaleOfATimeLine_HasRoundNumbersUpToTheHighest(int peak, string expected)
    {
        using var output = new StringWriter();
        TimeChart.Write(output, "when", TimeLine.Of([.. Enumerable.Repeat(new CalendarDate(2021, 5, 4), peak)], 120), "");
        var chart = System.Xml.Linq.XElement.Parse(output.ToString());
        string.Join(' ', chart.Descendants("text").Where(t => (string?)t.Attribute("class") == "tick").Select(t => t.Value)).ShouldBe(expected);
        chart.Descendants("desc").Single().Value.ShouldContain($"the most, {peak}, on 4 May 2021");
    }
}
