using Corpus.Text.Rules;

namespace Corpus.Text.Tests.Rules;

public class PartsRulesTests
{
    private const string Body =
        "OSTEND – The new bridge over the river is nearly done, the mayor said on Monday after a walk over it.\n\nIt will open to cyclists first and to cars in the autumn, when the last lamps are up and the paint is dry.\n";

    [Fact]
    public void ATextWithoutHeadlineDateAndOutlet_IsReportedAtItsBeginning()
    {
        string text = "OSTEND – The new bridge over the river is nearly done, the mayor said on Monday after a walk over it. There will be lamps on both sides, and benches for those who get tired on the way to the other bank.\n\n" + Body;
        var found = Reported.In(text).Where(f => f.Range == default).Select(f => f.Rule);
        found.ShouldBe([RuleTable.NoHeadline, RuleTable.NoDate, RuleTable.NoOutlet]);
    }

    [Fact]
    public void ATextThatHasThem_StaysUnreported()
    {
        string text = "Bridge To Open In May\n\n- The Washington Times - Monday, June 21, 2021\n\n" + Body;
        Reported.By(RuleTable.NoHeadline, text);
        Reported.By(RuleTable.NoDate, text);
        Reported.By(RuleTable.NoOutlet, text);
    }

    [Fact]
    public void ADateInTheStory_IsNoPublicationDate() =>
        Reported.In("Bridge To Open In May\n\n" + Body + "\nThe old one was lost on January 6, 2011, in the great flood of that winter, with all its lamps.\n")
            .ShouldContain(f => f.Rule == RuleTable.NoDate);

    [Fact]
    public void BoilerplateInTheArticle_IsReportedLineByLineAndRemoved() => Reported.By(
        RuleTable.Boilerplate,
        "Bridge To Open In May\n\n" + Body + "\n[|Sign up for our daily newsletter|]\n\n[|Leave a Reply|]\n",
        "Bridge To Open In May\n\n" + Body + "\n");

    [Fact]
    public void ASentenceBetweenForms_IsTheStorys() => Reported.By(
        RuleTable.Boilerplate,
        "Bridge To Open In May\n\n" + Body + "\n[|Sign up for our daily newsletter|]\n\n“Nobody asked us,” Agnes Lindqvist said.\n");

    [Fact]
    public void AListBelowAPrompt_IsReported_OnlyWhereTheSiteGoesOnBehindIt()
    {
        const string List = "Red paint for the rails\n\nFour hundred bolts\n\nNew lamps";
        string end = Body.Replace("Ostend", "Knokke", StringComparison.Ordinal);
        Reported.By(RuleTable.Boilerplate, "Bridge To Open In May\n\n" + Body
            + "\n[|Sign up for our daily newsletter|]\n\n" + List + "\n\n" + end);
        Reported.By(RuleTable.Boilerplate, "Bridge To Open In May\n\n" + Body
            + "\n[|Sign up for our daily newsletter|]\n\n[|Your name|]\n\n[|Leave a Reply|]\n");
    }

    [Fact]
    public void ASecondArticle_IsReportedAtItsHeadline() => Reported.By(
        RuleTable.TwoArticles,
        "Bridge To Open In May\n\nBy Ann Onym\n\n" + Body
            + "\n[|Ferry To Stop In June|]\n\nBy Tom Vik\n\nThe ferry will stop in June, when the bridge has been open for a month, its owner said.\n");

    [Fact]
    public void ASubheadingOrASignatureBelow_IsNoSecondArticle()
    {
        Reported.By(RuleTable.TwoArticles, "Bridge To Open In May\n\nBy Ann Onym\n\n" + Body + "\nWhat It Costs\n\n" + Body);
        Reported.By(RuleTable.TwoArticles, "Bridge To Open In May\n\n" + Body + "\nBy Ann Onym\n");
    }

    [Fact]
    public void AnArticleWithoutBoilerplate_StaysUnreported() => Reported.By(RuleTable.Boilerplate, "Bridge To Open In May\n\n" + Body);

    [Fact]
    public void ABlockThatStandsTwice_IsReportedTheSecondTimeAndRemoved()
    {
        const string Caption = "The new bridge in Ostend, seen from the old harbour on Monday morning.";
        Reported.By(
            RuleTable.RepeatedBlock,
            $"Bridge To Open In May\n\n{Caption}\n\n[|{Caption}|]\n\n{Body}",
            $"Bridge To Open In May\n\n{Caption}\n\n{Body}",
            "\"The new bridge in Ostend, seen from the old harbour on…\" is already in line 3; remove the repetition");
    }

    [Fact]
    public void ShortLinesThatStandTwice_StayUnreported() =>
        Reported.By(RuleTable.RepeatedBlock, $"Bridge To Open In May\n\n* * *\n\n{Body}\n* * *\n\nIt is 400 metres long.\n");

    [Theory]
    [InlineData("Published: [|June 31, 2021|]", "\"June 31, 2021\" cannot be: that month has 30 days; correct it")]
    [InlineData("Published: [|2021-02-29|]", "\"2021-02-29\" cannot be: that month has 28 days; correct it")]
    public void ADayThatNeverWas_IsReported(string line, string message) => Reported.By(RuleTable.ImpossibleDate, Dated(line), message: message);

    [Theory]
    [InlineData("Published: June 30, 2021")]
    [InlineData("Published: 2020-02-29")]
    public void ADayThatWas_StaysUnreported(string line) => Reported.By(RuleTable.ImpossibleDate, Dated(line));

    [Fact]
    public void AWeekdayThatContradictsItsDate_IsReported() =>
        Reported.By(RuleTable.WrongWeekday, Dated("[|Monday, June 22, 2021|]"),
            message: "\"Monday, June 22, 2021\" was a Tuesday, not a Monday; correct the weekday or the date");

    [Theory]
    [InlineData("Tuesday, June 22, 2021")]
    [InlineData("Tue. June 22, 2021")]
    public void AWeekdayThatGoesWithItsDate_StaysUnreported(string line) => Reported.By(RuleTable.WrongWeekday, Dated(line));

    [Fact]
    public void TwoPublicationDatesDaysApart_AreReportedAtTheSecond() =>
        Reported.By(RuleTable.ConflictingDates, Dated("Published: June 18, 2021\nPublished on [|June 28, 2021|]"),
            message: "The text gives two publication dates, 2021-06-18 and 2021-06-28; keep the right one");

    [Theory]
    [InlineData("Published: June 18, 2021\nPublished on June 19, 2021")]
    [InlineData("Published: June 18, 2021\nUpdated: June 28, 2021")]
    public void TheSameDayInAnotherTimeZoneAndAnUpdate_DoNotConflict(string lines) => Reported.By(RuleTable.ConflictingDates, Dated(lines));

    [Fact]
    public void AnUpdateBeforeThePublication_IsReported() =>
        Reported.By(RuleTable.DateAfterPublication, Dated("Published: June 18, 2021\nUpdated: [|June 8, 2021|]"),
            message: "\"June 8, 2021\" does not go with the publication on 2021-06-18; correct one of the two");

    [Fact]
    public void AnUpdateAfterThePublication_StaysUnreported() =>
        Reported.By(RuleTable.DateAfterPublication, Dated("Published: June 18, 2021\nUpdated: June 28, 2021"));

    [Fact]
    public void ADateOfWhichDayAndMonthCanChangePlaces_IsReported() =>
        Reported.By(RuleTable.AmbiguousDate, Dated("Published: [|03/04/2021|]"),
            message: "\"03/04/2021\" can be 2021-03-04 or 2021-04-03; write the month as a word");

    [Theory]
    [InlineData("Published: 03/14/2021")]
    [InlineData("Published: 03/03/2021")]
    [InlineData("Published: 2021-03-04")]
    public void ADateThatCanBeReadInOneWay_StaysUnreported(string line) => Reported.By(RuleTable.AmbiguousDate, Dated(line));

    private static string Dated(string lines) => $"Bridge To Open In May\n\n{lines}\n\n{Body}";
}
