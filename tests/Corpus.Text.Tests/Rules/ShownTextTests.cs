using System.Text;
using Corpus.Text.Rules;

namespace Corpus.Text.Tests.Rules;

public class ShownTextTests
{
    [Theory]
    [InlineData("plain words, “quoted”, café, 😀, שלום", "plain words, “quoted”, café, 😀, שלום")]
    [InlineData("two\nlines", "two\\u000Alines")]
    [InlineData("red \e[31m", "red \\u001B[31m")]
    [InlineData("C1 \u009B31m", "C1 \\u009B31m")]
    [InlineData("reordered \u202Etxt.exe", "reordered \\u202Etxt.exe")]
    [InlineData("separated\u2028here", "separated\\u2028here")]
    public void WhatWouldSteerATerminal_IsWrittenOut(string words, string shown)
    {
        ShownText.Of(words).ShouldBe(shown);
        ShownText.Of(shown).ShouldBe(shown);
    }

    [Fact]
    public void HalfASurrogatePair_IsWrittenOut()
    {
        ShownText.Of("half \uD83D of a pair").ShouldBe("half \\uD83D of a pair");
        ShownText.Of("\uDE00").ShouldBe("\\uDE00");
    }

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdef", 5, "abcd…")]
    [InlineData("abc😀d", 5, "abc…")]
    [InlineData("abce\u0301d", 5, "abc…")]
    [InlineData("ab\ncdef", 6, "ab…")]
    [InlineData("👨\u200D👩\u200D👧 family", 8, "…")]
    public void WordsAreCut_AtACharactersBoundary(string words, int most, string shown) => ShownText.Of(words, most).ShouldBe(shown);

    [Fact]
    public void AMessage_KeepsItsRemedy_AndCutsTheLongestArgument()
    {
        var finding = RuleFinding.About(RuleTable.SaidByAnother, new string('w', 5_000), "Anna Berg", "Tom Ode", new string('p', 400) + "/a.txt, line 3");
        finding.Message.Length.ShouldBeLessThanOrEqualTo(ShownText.LongestMessage);
        finding.Message.ShouldContain(" is given to Anna Berg here and to Tom Ode in ");
        finding.Message.ShouldEndWith("; check who said it");
    }

    [Fact]
    public void WhateverTheOrderOfItsMembers_AFindingIsBounded()
    {
        new RuleFinding { Arguments = [new string('a', 1_000)], Rule = RuleTable.Boilerplate, Range = default }.Message.Length.ShouldBeLessThanOrEqualTo(300);
        (RuleFinding.About(RuleTable.Boilerplate, "\u202E") with { Arguments = ["\u0007" + new string('a', 1_000)] }).Message.ShouldNotContain('\a');
    }

    [Fact]
    public void EveryRule_HasRoomForItsArguments() =>
        RuleTable.All.ShouldAllBe(rule => RuleFinding.About(rule, "", "", "", "").Message.Length < ShownText.LongestMessage - 80);

    // Each text makes a rule quote something of it.
    public static TheoryData<string> Quoting => [
        "---\n\"corpus_diagnostic.CORP2002.severity\": \"of@\"\n---\nA Bridge\n", "---\n\"head@line\": yes\n---\nA Bridge\n",
            "---\ndate: \"@\"\n---\nA Bridge\n",
        "---\ndate: [@\n---\nA Bridge\n", "A Bridge\n\n<a href=\"@\">x</a>\n", "A Bridge\n\nâ€\u009d@ and Ã\u009f@\n", "A Bridge\n\nShare this@ story\n",
        "A Bridge\n\n“We @ will cross it, he said.\n", "A Bridge\n\n“We @ will cross it” today, and we @ went on to see the river and its [+22 chars]\n",
    ];

    [Theory]
    [MemberData(nameof(Quoting))]
    public void WhateverATextHolds_NoMessageHoldsItRaw(string text)
    {
        foreach (string hostile in (string[])["\u202E", "\u0085", "\u009B", "\e[31m", "\a", "\u2028", "\nseeds/b.txt(1,1): error CS9999: no",
            new string('x', 3_000)])
            foreach (var finding in Reported.In(text.Replace("@", hostile, StringComparison.Ordinal)))
            {
                finding.Message.Length.ShouldBeLessThanOrEqualTo(ShownText.LongestMessage);
                finding.Message.EnumerateRunes().ShouldAllBe(r => !Rune.IsControl(r) && r.Value != 0x2028 && r.Value != 0x202E);
            }
    }
}
