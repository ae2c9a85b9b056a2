using Corpus.Text.Rules;

namespace Corpus.Text.Tests.Rules;

public class QuotationRulesTests
{
    [Theory]
    [InlineData("The bridge [|“will open in May, the mayor said.|]")]
    [InlineData("She told reporters: [|\"We have no plans to sell.|]\n\nThe company declined to comment.")]
    public void AQuotationThatIsNeverClosed_IsReported(string body) => Reported.By(RuleTable.NotClosed, Article(body));

    [Theory]
    [InlineData("“We will open it in May,” the mayor said.")]
    [InlineData("“We will open it in May.\n\n“And we will dance on it,” the mayor said.")]
    [InlineData("The ’90s were kind to the town, and 'tis so still.")]
    public void ClosedAndContinuedQuotations_StayUnreported(string body) => Reported.By(RuleTable.NotClosed, Article(body));

    [Fact]
    public void AnUnclosedQuotation_NamesTheMarkThatIsMissing() =>
        Reported.By(RuleTable.NotClosed, Article("The bridge [|“will open in May, the mayor said.|]"),
            message: "The quotation opens with “ and is never closed; close it with ”");

    [Theory]
    [InlineData("[|“We will open it in May,\"|] the mayor said.", "“We will open it in May,” the mayor said.")]
    [InlineData("[|\"We will open it in May,”|] the mayor said.", "“We will open it in May,” the mayor said.")]
    [InlineData("[|”We will open it in May,”|] the mayor said.", "“We will open it in May,” the mayor said.")]
    [InlineData("[|“We will open it in May,“|] the mayor said.", "“We will open it in May,” the mayor said.")]
    public void MismatchedMarks_AreReportedAndFixed(string body, string corrected) => Reported.By(RuleTable.Mismatched, Article(body), Article(corrected));

    [Theory]
    [InlineData("“We will open it in May,” the mayor said.")]
    [InlineData("\"We will open it in May,\" the mayor said.")]
    [InlineData("„Wir öffnen sie im Mai“, sagte die Bürgermeisterin. »Ganz sicher«, sagte sie. «Oui», dit-il.")]
    [InlineData("“They call it ‘the long bridge’ here,” the mayor said.")]
    public void MatchingMarks_StayUnreported(string body) => Reported.By(RuleTable.Mismatched, Article(body));

    [Fact]
    public void AMismatchedQuotation_NamesBothMarksAndTheRightOne() =>
        Reported.By(RuleTable.Mismatched, Article("[|“We will open it in May,\"|] the mayor said."),
            message: "The quotation opens with “ and closes with \"; close it with ”");

    [Theory]
    [InlineData("The mayor said it will open in May[|”|] and left.")]
    [InlineData("A review of [his] systems[|\"|] including the heart was done, the doctor said.")]
    public void AMarkWithoutItsPartner_IsReported(string body) => Reported.By(RuleTable.StrayMark, Article(body));

    [Theory]
    [InlineData("The town got 12\" of rain and a 5'10\" mayor.")]
    [InlineData("“We will open it in May,” the mayor said, “or in June.”")]
    public void MeasuresAndPairedMarks_AreNoStrays(string body) => Reported.By(RuleTable.StrayMark, Article(body));

    [Theory]
    [InlineData("The mayor said “we tried it several times[|.”.|] Nobody answered.", "The mayor said “we tried it several times.” Nobody answered.")]
    [InlineData("“We tried it several times[|,”,|] the mayor said.", "“We tried it several times,” the mayor said.")]
    [InlineData("“We tried it several times[|.”,|] the mayor said.", "“We tried it several times,” the mayor said.")]
    [InlineData("The mayor said “we tried it several times[|,”.|] Nobody answered.", "The mayor said “we tried it several times.” Nobody answered.")]
    [InlineData("Did she ask “who will pay for it[|?”?|]", "Did she ask “who will pay for it?”")]
    public void DoubledEndPunctuation_IsReportedAndFixed(string body, string corrected) =>
        Reported.By(RuleTable.DoubledPunctuation, Article(body), Article(corrected));

    [Theory]
    [InlineData("“We tried it several times,” the mayor said. “Nobody answered.”")]
    [InlineData("Did she say “nobody will pay for it.”?")]
    [InlineData("They moved to “the U.S.”, the mayor said, “at 5 p.m.”, with “John Smith Jr.”.")]
    [InlineData("The mayor said “we tried and tried...”. Nobody answered.")]
    [InlineData("Did she write “Who Pays?”. No.")]
    public void EndsThatAreNotDoubled_StayUnreported(string body) => Reported.By(RuleTable.DoubledPunctuation, Article(body));

    [Theory]
    [InlineData("“They call it [|“the long bridge”|] here,” the mayor said.", "“They call it ‘the long bridge’ here,” the mayor said.")]
    public void NestedMarksOfTheSameKind_AreReportedAndFixed(string body, string corrected) =>
        Reported.By(RuleTable.NestedSameMarks, Article(body), Article(corrected));

    [Theory]
    [InlineData("“They call it ‘the long bridge’ here,” the mayor said.")]
    [InlineData("''They call it 'the long bridge' here,'' the mayor said.")]
    [InlineData("“We will open it,” she said. “In May.”")]
    public void NestedMarksOfAnotherKind_StayUnreported(string body) => Reported.By(RuleTable.NestedSameMarks, Article(body));

    [Fact]
    public void AStatementThatNobodyMakes_IsReported() => Reported.By(
        RuleTable.NoSpeaker,
        Article("The mood in the town is good, and the lamps are lit.\n\nIt rained all day.\n\n[|“It is the longest bridge that anyone here has ever walked over in the rain.”|]\n\nThe bridge is 400 metres long and has a lamp on every post, which makes eighty lamps in all."));

    [Theory]
    [InlineData("“We will open it in May and dance on it,” Ann Lee, the mayor, said.")]
    [InlineData("The film “The Long Bridge over the Quiet River” opened on Friday.")]
    [InlineData("“We will open it in May and dance on it until the lamps go out.” ― Ann Lee")]
    [InlineData("They walked to the “old pier” and back.")]
    [InlineData("A transcript follows.\n\n“LEE: We will open it in May and dance on it.”")]
    public void WordsWithASpeakerAndWordsThatAreNoStatement_StayUnreported(string body) => Reported.By(RuleTable.NoSpeaker, Article(body));

    [Fact]
    public void ASpeakerWhoCouldBeTwoPeople_IsReportedWithBothNames()
    {
        var found = Reported.By(RuleTable.TwoSpeakers, Article(
            "“We built it in a year and a half with our own hands,” said John Lee, a carpenter.\n\n“There are lamps on both sides of the water,” said Ann Lee, an electrician.\n\n“We will open the bridge in May and dance on it,” [|Lee|] said."));
        found.ShouldHaveSingleItem().Message.ShouldContain("John Lee");
        found[0].Message.ShouldContain("Ann Lee");
    }

    [Fact]
    public void ASpeakerWithAFullName_CouldNotBeAnother() =>
        Reported.By(RuleTable.TwoSpeakers,
            Article("John Lee and Ann Lee run the yard by the river.\n\n“We will open the bridge in May and dance on it,” Ann Lee said."));

    [Fact]
    public void SourcesWithoutAName_AreReportedOnceEach() => Reported.By(RuleTable.UnnamedSource, Article(
        "“We will open it in May,” [|a senior official|] said. “Nobody will pay for it,” the official said.\n\n“It leans,” said Ann Lee, the mayor."));

    [Theory]
    [InlineData("“We will open it in May and dance on it,” Ann Lee, the mayor, said.")]
    [InlineData("“We will open it in May,” the ministry said in a statement.")]
    public void SourcesWithANameAndBodies_StayUnreported(string body) => Reported.By(RuleTable.UnnamedSource, Article(body));

    [Fact]
    public void ADescribedSource_IsSomebody() => Reported.By(RuleTable.NoSpeaker, Article(
        "A senior official smiled: “It is the longest bridge that anyone here has walked over.”"));

    private static string Article(string body) => "Bridge To Open In May\n\nThe new bridge over the river is nearly done.\n\n" + body + "\n";

    [Theory]
    [InlineData("“She only ever met Mr. K.”. Nobody answered.")]
    [InlineData("“It was made in the U.S.”. Nobody answered.")]
    [InlineData("“He came at 5 p.m.”. Nobody answered.")]
    public void AFullStopThatBelongsToItsWord_IsNotDoubled(string body) => Reported.By(RuleTable.DoubledPunctuation, Article(body));
}
