using Corpus.Text.Index.Naming;
using Corpus.Text.Language;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Source;

/// <summary>File systems and editors spell one name in two ways; the corpus knows one.</summary>
public class ComposedTextTests
{
    // The expected spellings are Unicode's: this program has no globalization data to ask.
    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("Vie\u0323\u0302t", "Vi\u1EC7t")]
    [InlineData("Vie\u0302\u0323t", "Vi\u1EC7t")]
    [InlineData("\u00EA\u0323", "\u1EC7")]
    [InlineData("\u00E4\u0323", "\u1EA1\u0308")]
    [InlineData("O\u0307\u0301", "\u022E\u0301")]
    [InlineData("o\u0328\u0304", "\u01ED")]
    [InlineData("x\u0301e\u0301", "x\u0301\u00E9")]
    [InlineData("a\u0363\u0301", "a\u0363\u0301")]
    [InlineData("\u0418\u0306", "\u0419")]
    [InlineData("\u03B1\u0313\u0301\u0345", "\u1F84")]
    [InlineData("\u304B\u3099", "\u304C")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "\uD55C\uAE00")]
    [InlineData("\u0BC6\u0BBE", "\u0BCA")]
    [InlineData("\u0915\u093C", "\u0915\u093C")]
    [InlineData("\u0301e", "\u0301e")]
    [InlineData("plain, \u201Cquoted\u201D \u00E9", "plain, \u201Cquoted\u201D \u00E9")]
    public void LettersAndMarks_AreOneCharacter_WhereUnicodeHasOne(string apart, string together)
    {
        ComposedText.Of(apart).ShouldBe(together);
        ComposedText.Of(together).ShouldBe(together);
    }

    [Fact]
    public void HalfOfASurrogatePair_StaysWhereItIs() => ComposedText.Of("a\u0301\uD800b").ShouldBe("\u00E1\uD800b");

    [Fact]
    public void AFileNameInEitherSpelling_GivesOneIdAndOneName()
    {
        const string Apart = "Ro\u0301bert-Ja\u0301nes.txt", Together = "R\u00F3bert-J\u00E1nes.txt";

        CorpusArticle.IdOf(Apart, null, null).ShouldBe("R\u00F3bert-J\u00E1nes");
        CorpusArticle.IdOf(Apart, "cafe\u0301", null).ShouldBe("caf\u00E9");
        var names = ArticleNames.Of(Apart, CorpusArticle.IdOf(Apart, null, null), null, null, null, null, TextLanguage.Default);
        names.ShouldBe(ArticleNames.Of(Together, CorpusArticle.IdOf(Together, null, null), null, null, null, null, TextLanguage.Default));
        names.Wanted(NamingChoice.ByItself).ShouldBe("R\u00F3bertJ\u00E1nes");
    }
}
