using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Tests.Source;

public sealed class WordCharactersTests
{
    [Theory]
    [InlineData("dam|, and", "")]
    [InlineData("Jose\u0301| and", "")]
    [InlineData("re|-elected", "")]
    [InlineData("re-elected|, and", "-")]
    [InlineData("Berg’s| dam", "'’")]
    [InlineData("farmers|’ dam", "'’")]
    [InlineData("well|--kept", "-")]
    [InlineData("|-kept", "-")]
    public void AWord_EndsBehindItsLastLetterOrDigit_AndASignBetweenTwoMayJoinThem(string marked, string joints)
    {
        string text = marked.Replace("|", "");
        WordCharacters.End(text, 0, text.Length, joints).ShouldBe(marked.IndexOf('|'));
    }

    [Theory]
    [InlineData("and |dam", "")]
    [InlineData("and re-|elected", "")]
    [InlineData("and |re-elected", "-")]
    [InlineData("and '|dam", "'")]
    [InlineData("and |Jose\u0301", "")]
    [InlineData("and.|", ".")]
    public void AWord_BeginsBeforeItsFirstLetterOrDigit(string marked, string joints)
    {
        string text = marked.Replace("|", "");
        WordCharacters.Start(text, 0, text.Length, joints).ShouldBe(marked.IndexOf('|'));
    }

    [Fact]
    public void ANameInDecomposedLetters_IsOneName()
    {
        string text = "The dam was closed for a week.\n\n\"The dam holds,\" said engineer Jose\u0301 Garci\u0301a on the square.\n\nThe farmers went home in the rain.\n";
        ArticleReading.Read(text).Quotes.ShouldHaveSingleItem().Attribution!.Name.ShouldBe("Jose\u0301 Garci\u0301a");
    }

    [Fact]
    public void TheClassesOfWords_LeaveABitFree() =>
        Enum.GetValues<Corpus.Text.Attribution.Syntax.WordClass>().Max(c => (ulong)c).ShouldBeLessThan(1UL << 63);
}
