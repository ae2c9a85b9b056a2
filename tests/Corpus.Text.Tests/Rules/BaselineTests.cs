using Corpus.Text.Rules;

namespace Corpus.Text.Tests.Rules;

/// <summary>What stands for an accepted finding, and when it no longer does.</summary>
public sealed class BaselineTests
{
    private const string File = "A headline\n\nThe first paragraph.\n\nThe harp is <b>home</b> again today.\n\nThe last paragraph.\n";

    [Theory]
    [InlineData(File, true)]
    [InlineData("More\n\n" + File, true)]
    [InlineData("A headline\n\nAnother first paragraph.\n\nThe harp\nis  <b>home</b> again today.\n\nAnother last one.\n", true)]
    [InlineData("A headline\n\nThe harp is <i>home</i> again today.\n", false)]
    [InlineData("A headline\n\nNobody saw <b>home</b> again today.\n", false)]
    [InlineData("A headline\n\nThe harp is <b>home</b> for good.\n", false)]
    public void AFingerprint_MovesWithItsWords_AndChangesWithThem(string file, bool same) =>
        (Of(file) == Of(File)).ShouldBe(same);

    [Fact]
    public void AFindingAboutTheWholeText_IsKnownByItsRule()
    {
        string one = FindingFingerprint.Of(RuleFinding.About(RuleTable.NoDate), File);
        FindingFingerprint.Of(RuleFinding.About(RuleTable.NoDate), "Another text").ShouldBe(one);
        FindingFingerprint.Of(RuleFinding.About(RuleTable.NoOutlet), File).ShouldNotBe(one);
    }

    [Fact]
    public void WhatIsWritten_IsReadAgain_InOneOrder()
    {
        BaselineEntry[] entries = [new("CORP2006", "wire/with space", "abc"), new("CORP1005", "a", "xyz"), new("CORP1005", "a", "xyz")];
        string file = Baseline.Write(entries);
        file.ShouldEndWith("\nCORP1005 xyz a\nCORP2006 abc wire/with space\n");
        Baseline.Write(Baseline.Read(file.Replace("\n", "\r\n")).Entries).ShouldBe(file);
        Baseline.Read("# nothing\nCORP\n").IsEmpty.ShouldBeTrue();
    }

    private static string Of(string file)
    {
        int start = file.IndexOf('<');
        return FindingFingerprint.Of(new RuleFinding { Rule = RuleTable.HtmlLeftOver, Range = new TextRange(start, file.IndexOf('>') + 1) }, file);
    }
}
