using Corpus.Text.Language;
using Corpus.Text.Quotations;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Quotations;

/// <summary>A single mark is asked for by the one character before it and the one behind.</summary>
public sealed class ApostrophesTests
{
    private static WordTable Elisions => TextLanguage.Default[WordList.Elisions];

    [Theory]
    [InlineData("Ask |'we", true)]
    [InlineData("Ask (|'we", true)]
    [InlineData("Ask O|'Berg", false)]
    [InlineData("|'we", true)]
    [InlineData("Ask |'em", false)]
    [InlineData("Ask |' we", false)]
    [InlineData("Since |'90", false)]
    public void AMarkOpens_BehindASpaceOrABracket(string marked, bool opens)
    {
        var (text, at) = Marked(marked);
        Apostrophes.CanOpen(text, new TextRange(0, text.Length), at, Elisions).ShouldBe(opens);
    }

    [Theory]
    [InlineData("we wait|'", true)]
    [InlineData("we wait|', he", true)]
    [InlineData("I |' he", false)]
    [InlineData("wait a|' he", true)]
    [InlineData("don|'t", false)]
    public void AMarkCloses_BehindAWordAndBeforeNone(string marked, bool closes)
    {
        var (text, at) = Marked(marked);
        Apostrophes.CanClose(text, new TextRange(0, text.Length), at).ShouldBe(closes);
    }

    [Theory]
    [InlineData("the voters|' mood", true)]
    [InlineData("the visa|' mood", false)]
    [InlineData("the voters|', mood", false)]
    [InlineData("the voters|' ", false)]
    public void AMarkBehindTheOwnersLetter_MayBeItsApostrophe(string marked, bool possessive)
    {
        var (text, at) = Marked(marked);
        Apostrophes.MayBePossessive(text, new TextRange(0, text.Length), at, Elisions).ShouldBe(possessive);
    }

    private static (string Text, int At) Marked(string marked) => (marked.Replace("|", ""), marked.IndexOf('|'));
}
