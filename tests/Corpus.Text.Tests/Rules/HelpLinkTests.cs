using Corpus.Text.Rules;

namespace Corpus.Text.Tests.Rules;

public class HelpLinkTests
{
    [Theory]
    [InlineData("https://example.org/corpus/", "https://example.org/corpus/rules/CORP3002.md")]
    [InlineData("https://example.org/corpus", "https://example.org/corpus/rules/CORP3002.md")]
    [InlineData("", null)]
    [InlineData("pages", null)]
    [InlineData(null, null)]
    public void AHelpLink_IsAnAbsoluteAddressOrNone(string? root, string? link) => ProjectPage.Below(root, RuleTable.Mismatched.Page).ShouldBe(link);
}
