using Corpus.Text.Language;
using Corpus.Text.Rules;

namespace Corpus.Text.Tests.Rules;

public class FrontMatterRulesTests
{
    private const string Body = "The new bridge over the river is nearly done, the mayor said on Monday after a walk over it.\n";

    [Theory]
    [InlineData("headline: \"Bridge To Open")]
    [InlineData("headline: [Bridge")]
    public void FrontMatterThatIsNoYaml_IsReported(string yaml) => Rules(yaml).ShouldContain(RuleTable.FrontMatterMalformed);

    [Theory]
    [InlineData("date: [|soon|]")]
    [InlineData("date: [|2021|]")]
    public void AValueOfTheWrongType_IsReported(string yaml) => Reported.By(RuleTable.FrontMatterWrongType, Matter(yaml));

    [Fact]
    public void AValueOfTheWrongType_NamesWhatBelongsThere() =>
        Reported.By(RuleTable.FrontMatterWrongType, Matter("date: [|soon|]"),
            message: "\"soon\" in the front matter is not a date such as 2021-06-18; correct it");

    [Theory]
    [InlineData("lang: [|xx|]")]
    [InlineData("language: [|Klingon|]")]
    public void AnUnknownLanguage_IsReportedWithThoseThatAreKnown(string yaml) =>
        Reported.By(RuleTable.FrontMatterWrongType, Matter(yaml)).ShouldHaveSingleItem().Arguments[1]
            .ShouldBe("a language in which speakers are found (" + string.Join(", ", TextLanguage.All) + ")");

    [Fact]
    public void AMisspelledKey_IsReportedAndFixed() =>
        Reported.By(RuleTable.FrontMatterUnknownKey, Matter("[|headlin|]: Bridge To Open"), Matter("headline: Bridge To Open"),
            "The front matter key \"headlin\" is not known; write headline");

    [Fact]
    public void AKeyOfAnotherProgram_IsReportedWithoutAnEdit() =>
        Reported.By(RuleTable.FrontMatterUnknownKey, Matter("[|sidebar_weight|]: 3")).ShouldHaveSingleItem().Edit.ShouldBeNull();

    [Theory]
    [InlineData("headline: Bridge To Open\ndate: 2021-06-18\noutlet: The Ostend Gazette\nauthors: [Ann Onym, Bo Day]")]
    [InlineData("lang: de-AT")]
    [InlineData("lang: English")]
    [InlineData("id: ostend/bridge\ncorpus_diagnostic.CORP2009.severity: none")]
    public void FrontMatterInOrder_StaysUnreported(string yaml) =>
        Rules(yaml).ShouldNotContain(r => r == RuleTable.FrontMatterMalformed || r == RuleTable.FrontMatterWrongType || r == RuleTable.FrontMatterUnknownKey
            || r == RuleTable.UnknownOptionValue);

    [Fact]
    public void ASwitchWithAnUnknownSeverity_IsReported() => Reported.By(
        RuleTable.UnknownOptionValue,
        Matter("corpus_diagnostic.CORP2009.severity: [|of|]"),
        message: "\"of\" is not a value of corpus_diagnostic.CORP2009.severity; use none, silent, suggestion or warning");

    [Theory]
    [InlineData("corpus_diagnostic.CORP2009.severity: [|error|]",
        "\"error\" is not a value of corpus_diagnostic.CORP2009.severity; use none, silent, suggestion or warning")]
    [InlineData("corpus_diagnostic.CORP1003.severity: [|none|]",
        "\"none\" is not a value of corpus_diagnostic.CORP1003.severity; use .editorconfig, because no text hides what cannot be seen in it")]
    public void ASwitchThatIsNotTheTexts_IsReported(string matter, string message) =>
        Reported.By(RuleTable.UnknownOptionValue, Matter(matter), message: message);

    [Fact]
    public void ASwitchOfNoRule_IsReported() => Reported.By(
        RuleTable.FrontMatterUnknownKey,
        Matter("[|corpus_diagnostic.CORP2999.severity|]: none"),
        message: "The front matter key \"corpus_diagnostic.CORP2999.severity\" is not known; no rule has this id");

    [Fact]
    public void ADateThatTheTextContradicts_IsReported() => Reported.By(
        RuleTable.ConflictingDates,
        "---\ndate: 2021-06-18\n---\nBridge To Open In May\n\nPublished: [|June 28, 2021|]\n\n" + Body);

    private static IEnumerable<Rule> Rules(string yaml) => Reported.In(Matter(yaml)).Select(f => f.Rule);

    private static string Matter(string yaml) => "---\n" + yaml + "\n---\n\n" + Body;
}
