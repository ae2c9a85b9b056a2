using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Tests.Language;

public sealed class TextLanguageTests
{
    private const string Spoken = "\n\n\"The bridge is open,\" said Ann Lee.\n";

    [Fact]
    public void ALanguage_ExistsBecauseItsFolderDoes() => TextLanguage.All.Select(l => l.Code).ShouldBe(
        typeof(TextLanguage).Assembly.GetManifestResourceNames().Where(n => n.EndsWith("/stop-words.txt", StringComparison.Ordinal))
            .Select(n => n.Split('/')[1]).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryFileOfALanguage_IsAListThatTheReaderAsksFor()
    {
        string[] files = [.. Enum.GetValues<WordList>().Select(WordLists.FileOf)];
        foreach (string name in typeof(TextLanguage).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("lexicon/", StringComparison.Ordinal)))
            if (name.Split('/') is [_, var folder, var file] && folder is not ("shared" or "models")) files.ShouldContain(file[..^".txt".Length], name);
    }

    [Theory]
    [InlineData("de", "de")]
    [InlineData("DE-at", "de")]
    [InlineData("en_GB", "en")]
    [InlineData("English", "en")]
    [InlineData("Deutsch", "de")]
    [InlineData("german", "de")]
    public void ALanguage_IsFoundByItsCodeOrName(string name, string code) => TextLanguage.Of(name).ShouldBeSameAs(TextLanguage.Of(code));

    [Theory]
    [InlineData("xx", "xx")]
    [InlineData("shared", "shared")]
    [InlineData("models", "models")]
    [InlineData("../en", "")]
    [InlineData("", "")]
    public void AnUnknownLanguage_SaysSo(string name, string code)
    {
        var language = TextLanguage.Of(name);
        language.IsKnown.ShouldBeFalse();
        language.Code.ShouldBe(code);
    }

    [Fact]
    public void AnArticleInAnUnknownLanguage_KeepsItsPartsAndQuotations_AndHasNoSpeakers()
    {
        var article = ArticleReading.Read("---\nlang: xx\n---\n\nBridge Opens After Years" + Spoken);
        article.Parts.Language.Code.ShouldBe("xx");
        article.Parts.Headline!.Value.ShouldBe("Bridge Opens After Years");
        var quote = article.Quotes.ShouldHaveSingleItem();
        quote.Quotation.Range.TextOf(article.Text).ShouldBe("The bridge is open,");
        quote.Attribution!.Name.ShouldBeNull();
        quote.Attribution.Mention.ShouldBeNull();

        ArticleReading.Read("---\nlang: en\n---\n\nBridge Opens After Years" + Spoken).Quotes[0].Attribution!.Name.ShouldBe("Ann Lee");
    }

    [Fact]
    public void TheLanguageOfTheFrontMatter_HoldsWhateverTheWordsAre() =>
        ArticleReading.Read("---\nlang: de-CH\n---\n\nBridge Opens After Years" + Spoken).Parts.Language.Code.ShouldBe("de");

    [Fact]
    public void EveryLanguage_IsGuessedByItsOwnStopWords()
    {
        foreach (var language in TextLanguage.All)
        {
            string text = string.Join("\n", language[WordList.StopWords].Keys.Chunk(8).Select(words => "Zzz " + string.Join(" qqq ", words) + "."));
            LanguageGuess.Of(text, LineSplitter.Lines(text)).ShouldBe((language, true));
        }
    }
}
