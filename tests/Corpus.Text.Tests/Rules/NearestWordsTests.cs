using Corpus.Text.Rules.Usage;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Rules;

public sealed class NearestWordsTests
{
    [Theory]
    [InlineData("the boat and the pear", "love the boat and the")]
    [InlineData("we love the boot", "We love the")]
    // Each word counts as often as it is sought.
    [InlineData("the tall bus the car", null)]
    [InlineData("", null)]
    public void TheRunWithMostOfTheWords_IsTheNearest(string wanted, string? nearest)
    {
        var article = CorpusArticle.File("a.txt", SourceEncoding.Utf8, ArticleReading.Read(
            "Pier opens in Elling\n\n“We love the boat and the pier,” said Anna Berg. “It is the, the, the, the end of it,” said Rolf Ek.\n"));
        (NearestWords.Of(wanted, [article])?.Words).ShouldBe(nearest);
    }
}
