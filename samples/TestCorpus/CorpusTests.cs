using TestCorpus.Corpus;

namespace TestCorpus;

public class CorpusTests
{
    public static TheoryData<string> Ids => [.. Articles.All.Select(article => article.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryArticle_IsLongEnoughAndQuotesSomebody(string id)
    {
        Article article = Articles.Find(id);
        Assert.InRange(article.WordCount, 200, 1000);
        Assert.NotEmpty(article.Quotes);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryQuotation_StandsInTheTextAsItIsPrinted(string id)
    {
        Article article = Articles.Find(id);
        foreach (Quote quote in article.Quotes) Assert.Contains(quote.Text, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheGrandBargain_IsQuotedWordForWord() => Assert.Equal(Speakers.JenPsaki, Quotes.Verbatim("achieving a grand bargain").Speaker);
}
