using Corpus.Text.Source.Unwrapping;

namespace Corpus.Text.Tests.Source.Unwrapping;

/// <summary>Texts that lost all line breaks.</summary>
public class OneLineTextTests
{
    [Fact]
    public void WhereTwoSpacesAreLeft_AParagraphEnded()
    {
        string line = InventedArticles.Library.Replace("\n\n", "  ").Replace("\n", "  ");
        Unwrapper.Read(line).Text.ShouldBe(InventedArticles.Library.Replace("\n\n", "\n"));
    }

    [Fact]
    public void ATypistsTwoSpaces_StayInTheParagraph()
    {
        string line = InventedArticles.Library.Replace("\n", " ").Replace("  ", " ").Replace(". ", ".  ").Replace(".” ", ".”  ");
        Unwrapper.Read(line).Text.ShouldBeSameAs(line);
    }

    [Fact]
    public void ALineWithoutThem_StaysOneParagraph()
    {
        string line = InventedArticles.Library.Replace("\n\n", " ").Replace('\n', ' ');
        Unwrapper.Read(line).Text.ShouldBeSameAs(line);
    }

    [Theory]
    [InlineData("\" ")]
    [InlineData("” ")]
    [InlineData(". ")]
    public void AMarkThatOpensTheFile_EndsNoSentence(string opening)
    {
        string line = opening + string.Concat(Enumerable.Repeat("The council met on Monday. ", 16)).TrimEnd();
        Unwrapper.Read(line).Text.ShouldBeSameAs(line);
    }
}
