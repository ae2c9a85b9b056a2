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
    [InlineData("2005 2010 2015 2020", 2005, 3, 1, 2024, 2, 1)]
    [InlineData("2019 2020 2021", 2019, 2, 1, 2021, 3, 1)]
    [InlineData("Jan 2020 Jul 2020 Jan 2021", 2019, 8, 1, 2021, 3, 31)]
    [InlineData("7 Jun 2021 14 Jun 2021 21 Jun 2021 28 Jun 2021", 2021, 6, 6, 2021, 6, 29)]
    public void ATimeLine_IsNamedAtEvenDistances(string expected, int y, int m, int d, int toY, int toM, int toD)
    {
        var line = TimeLine.Of([new(y, m, d), new(toY, toM, toD)], 24);
        string.Join(' ', line.Labels.Select(i => line.Periods[i].Name)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(1, 100, 1)]
    [InlineData(4, 100, 1)]
    [InlineData(5, 100, 2)]
    [InlineData(64, 100, 4)]
    [InlineData(65, 100, 5)]
    [InlineData(1, 1, 5)]
    public void ACellOfAMatrix_IsAsDarkAsItsShareOfTheLargest(int count, int most, int shade)
    {
        var matrix = new CountMatrix();
        matrix.Add("a", "x", most);
        matrix.Add("b", "x", count);
        using var output = new StringWriter();
        matrix.Write(output, "id", "Caption", "Row", ["a", "b"], ["x", "y"]);
        output.ToString().ShouldContain($"<th scope=\"row\">b</th><td class=\"n h{shade}\">{count}</td><td class=\"n h0\">0</td><td class=\"n\">{count}</td></tr>");
    }

    [Fact]
    public void ALongName_IsShownAsFarAsTheWindowHasRoom()
    {
        using var output = new StringWriter();
        BarChart.Write(output, "bars", "Bars", "", [new Bar("Ana Ruiz, deputy assistant secretary for regional development of the north", 3, Note: "person")]);
        var chart = System.Xml.Linq.XElement.Parse(output.ToString());
        chart.Descendants("text").Select(t => $"{(string?)t.Attribute("class")}: {t.Value}").ShouldBe(
            ["wide: Ana Ruiz, deputy assistant secretary for regional…", "narrow: Ana Ruiz, deputy assistant secretary for…", "value: 3person"]);
        chart.Descendants("desc").Single().Value.ShouldBe("Ana Ruiz, deputy assistant secretary for regional development of the north: 3 (person)");
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
