using Corpus.Text.Rules;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Rules;

public class CharacterRulesTests
{
    [Theory]
    [InlineData("The council[|â€™|]s plan", "The council’s plan")]
    [InlineData("[|â€œ|]We will build it,[|â€\u009d|] she said.", "“We will build it,” she said.")]
    [InlineData("[|â€œ|]We will build it,[|â€|] she said.", "“We will build it,” she said.")]
    [InlineData("A caf[|Ã©|] in Orleans", "A café in Orleans")]
    [InlineData("It cost [|Â£|]5.", "It cost £5.")]
    [InlineData("The vote[|Ã¢â‚¬â„¢|]s outcome", "The vote’s outcome")]
    [InlineData("A smile [|ðŸ˜€|] in public", "A smile 😀 in public")]
    [InlineData("[|ÐœÐ¾Ñ\u0081ÐºÐ²Ð°|] answered", "Москва answered")]
    public void GarbledCharacters_AreReportedAndWrittenAsTheyWereMeant(string marked, string corrected) => Reported.By(RuleTable.Mojibake, marked, corrected);

    [Theory]
    [InlineData("A café in São Paulo, a Führer’s “Spaß” and the Übermut of Ångström.")]
    [InlineData("Sie rief „IN DER NÄHE DER SÜDSTRAßE“ und ging.")]
    [InlineData("“IRMÔ, disse ele.")]
    [InlineData("Âge, être, crâne – and a price of 5 €.")]
    [InlineData("Москва ответила.")]
    public void LettersWithAccents_AreNotGarbled(string text) => Reported.By(RuleTable.Mojibake, text);

    [Fact]
    public void AGarbledMark_IsNamedWithWhatItStoodFor() =>
        Reported.By(RuleTable.Mojibake, "The council[|â€™|]s plan", message: "\"â€™\" is \"’\" read in the wrong encoding; replace it");

    [Theory]
    [InlineData("The zero[|\u200B|] width", "The zero width")]
    [InlineData("A soft hy[|\u00AD|]phen", "A soft hyphen")]
    [InlineData("A bell[|\a|] and two[|\0\0|] nulls", "A bell and two nulls")]
    [InlineData("One line[|\u2028|]and another", "One line\nand another")]
    [InlineData("A mark[|\uFEFF|] in the middle", "A mark in the middle")]
    [InlineData("A joiner[|\u200D|] between letters", "A joiner between letters")]
    [InlineData("Hidden[|\U000E0041\U000E0042|] words", "Hidden words")]
    public void InvisibleCharacters_AreReportedAndRemoved(string marked, string corrected) => Reported.By(RuleTable.InvisibleCharacter, marked, corrected);

    [Theory]
    [InlineData("A family 👨\u200D👩\u200D👧 and a Persian word می\u200Cخواهم.")]
    [InlineData("The flag of England 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F flew.")]
    [InlineData("Tabs\tand\r\nline ends, a no-break\u00A0space, a thin\u2009space.")]
    public void CharactersThatWritingNeeds_StayUnreported(string text) => Reported.By(RuleTable.InvisibleCharacter, text);

    [Fact]
    public void AnInvisibleCharacter_IsNamed() =>
        Reported.By(RuleTable.InvisibleCharacter, "The zero[|\u200B|] width",
            message: "The text holds an invisible character, U+200B ZERO WIDTH SPACE; remove it");

    [Theory]
    [InlineData("The minister [|\u202E|]denied[|\u202C|] it.", "The minister denied it.")]
    [InlineData("An isolate [|\u2067|]here[|\u2069|].", "An isolate here.")]
    [InlineData("A mark[|\u200E|] that hints", "A mark that hints")]
    public void BidirectionalControls_AreReportedAndRemoved(string marked, string corrected) => Reported.By(RuleTable.BidirectionalControl, marked, corrected);

    [Fact]
    public void DirectionMarksInAHebrewText_StayUnreported() => Reported.By(RuleTable.BidirectionalControl, "The word שלום\u200E, she said.");

    [Theory]
    [InlineData("[|<p>|]The mayor resigned.[|</p>|]", "The mayor resigned.")]
    [InlineData("He [|<em>|]did[|</em>|] resign.", "He did resign.")]
    [InlineData("First line[|<br/>|]second line", "First line\nsecond line")]
    [InlineData("See [|<a href=\"https://a.example/?x>y\">|]the report[|</a>|].", "See the report.")]
    [InlineData("Cats [|&amp;|] dogs, [|&ldquo;|]both[|&rdquo;|], the city[|&#8217;|]s, a[|&nbsp;|]b, [|&#x2014;|], [|&#146;|]",
        "Cats & dogs, “both”, the city’s, a b, —, ’")]
    [InlineData("Before [|<!-- an advertisement -->|]after", "Before after")]
    [InlineData("A row [|<hr noshade>|] and [|<td nowrap class='a b'>|]", "A row \n and ")]
    [InlineData("[|<a href=x target = \"_blank\" data-id='1'/>|]The report", "The report")]
    [InlineData("[|<a href=” https://a.example/x y”>|]The report[|</a>|]", "The report")]
    [InlineData("Twice [|&amp;nbsp;|] and thrice [|&amp;amp;quot;|]", "Twice   and thrice \"")]
    [InlineData("So 5 [|&lt;|] 6 and I [|&lt;|]3 it", "So 5 < 6 and I <3 it")]
    [InlineData("[|<script>|]var a;[|</script>|]", "<script>var a;</script>")]
    public void Html_IsReportedAndFixedWhereItIsCertain(string marked, string corrected) => Reported.By(RuleTable.HtmlLeftOver, marked, corrected);

    [Theory]
    [InlineData("If a < b and b > c, then AT&T; wins; R&D <unknown> <3 <- ->")]
    [InlineData("Write to <editor@paper.example> or <https://paper.example/p>.")]
    [InlineData("She read <i never paid the mayor> and <b but left> it, <a rose is a rose>.")]
    [InlineData("Questions & answers; Q&A; a <p without an end")]
    [InlineData("The council&#8217\u0000;s and &#x2019\u0000; of it")]
    public void SignsThatAreNotHtml_StayUnreported(string text) => Reported.By(RuleTable.HtmlLeftOver, text);

    // On the page these were words.
    [Theory]
    [InlineData("Write [|&lt;|]br[|&gt;|] for a line", "Write &lt;br> for a line")]
    [InlineData("Write [|&amp;lt;|]b> there", "Write &amp;lt;b> there")]
    [InlineData("Write [|&#60;|]i> there", "Write &#60;i> there")]
    [InlineData("Write <b[|<i>|]r> there", "Write <b<i>r> there")]
    [InlineData("Maybe [|<i hidden>|]a tag", "Maybe <i hidden>a tag")]
    public void WhatWouldBecomeATag_IsReportedAndLeftToAPerson(string marked, string corrected) => Reported.By(RuleTable.HtmlLeftOver, marked, corrected);

    [Fact]
    public void LostCharacters_AreReportedOnceARun() =>
        Reported.By(RuleTable.ReplacementCharacter, "The caf[|\uFFFD|] and the na[|\uFFFD\uFFFD|]ve", "The caf\uFFFD and the na\uFFFD\uFFFDve");

    [Fact]
    public void AnUnreadableText_IsReportedAtItsFirstBadByteAndNotOtherwise()
    {
        var finding = Reported.In("Ein groÃŸer Stra\u00DFe und â€œ \uFFFD", SourceEncoding.Unreadable).ShouldHaveSingleItem();
        finding.Rule.ShouldBe(RuleTable.NotUtf8);
        finding.Range.Start.ShouldBe("Ein groÃŸer Stra\u00DFe und â€œ ".Length);

        Reported.In("Ein groÃŸer Stra\u00DFe", SourceEncoding.Unreadable).ShouldHaveSingleItem().Range.Start.ShouldBe("Ein groÃŸer Stra".Length);
    }

    [Fact]
    public void FixingCharacters_EndsAndLeavesNothingToFix()
    {
        string text = "&amp;amp;lt;b&gt; Ã¢â‚¬â„¢ <p>one</p><br>two\u200B\u202E";
        for (int turn = 0; turn < 10; turn++)
        {
            string next = Reported.Fixed(text, Reported.In(text).Where(f => f.Rule.Category == "Text"));
            if (next == text) break;
            text = next;
        }
        Reported.In(text).Where(f => f.Rule.Category == "Text" && f.Edit is not null).ShouldBeEmpty();
    }
}
