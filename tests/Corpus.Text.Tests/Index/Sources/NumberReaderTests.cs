using Corpus.Text.Index.Sources;
using Corpus.Text.Language;

namespace Corpus.Text.Tests.Index.Sources;

/// <summary>A number is one word, the same one however it is written; what is no number stays as many words as it has.</summary>
public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("fifteen hundred", "1,500")]
    [InlineData("nineteen hundred", "1,900")]
    [InlineData("two hundred", "200")]
    [InlineData("two hundred and fifty", "250")]
    [InlineData("twenty-five", "25")]
    [InlineData("two thousand", "2000")]
    [InlineData("thirty thousand", "30,000")]
    [InlineData("two hundred thousand", "200,000")]
    [InlineData("two hundred and fifty thousand", "250,000")]
    [InlineData("two thousand and five", "2,005")]
    [InlineData("three million two hundred thousand", "3,200,000")]
    [InlineData("2.5 million", "2,500,000")]
    [InlineData("9.99 million", "9,990,000")]
    public void WordsOfOneNumber_AreItsDigits(string words, string digits)
    {
        var read = Read(words);
        read.Count.ShouldBe(1, words);
        read.HashOf(0).ShouldBe(Read(digits).HashOf(0), words);
        read.TraitsOf(0).ShouldBe(WordTraits.Number | WordTraits.Valued);
    }

    [Theory]
    [InlineData("thirty hundred", "thirty|hundred")]
    [InlineData("twenty hundred", "twenty|hundred")]
    [InlineData("12 hundred", "12|hundred")]
    [InlineData("two five", "two|five")]
    [InlineData("twenty fifteen", "twenty|fifteen")]
    [InlineData("thirty ten", "thirty|ten")]
    [InlineData("two thousand million", "two thousand|million")]
    [InlineData("two and five", "two|and|five")]
    [InlineData("two hundred and ships", "two hundred|and|ships")]
    [InlineData("two, hundred", "two|hundred")]
    public void WordsThatAreNoOneNumber_StayApart(string text, string words)
    {
        var read = Read(text);
        string.Join('|', Enumerable.Range(0, read.Count).Select(w => read.RangeOf(w).TextOf(text))).ShouldBe(words);
    }

    private static SpokenWords Read(string text)
    {
        var words = new SpokenWords(text, 8);
        new SpokenWordReader(text, TextLanguage.Of("en"), words).Read(0, text.Length, asides: false);
        return words;
    }
}
