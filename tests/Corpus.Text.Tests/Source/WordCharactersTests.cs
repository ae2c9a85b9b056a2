using Corpus.Text.Source;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Tests.Source;

public sealed class WordCharactersTests
{
    [Theory]
    [InlineData("dam|, and", Joint.None)]
    [InlineData("Jose\u0301| and", Joint.None)]
    [InlineData("re|-elected", Joint.None)]
    [InlineData("re-elected|, and", Joint.Hyphen)]
    [InlineData("re\u2011elected|, and", Joint.Hyphen)]
    [InlineData("har\u00adbour| dam", Joint.SoftHyphen)]
    [InlineData("Berg’s| dam", Joint.Apostrophe)]
    [InlineData("Berg‘s| dam", Joint.Apostrophe)]
    [InlineData("O|`Berg", Joint.Apostrophe)]
    [InlineData("O`Berg|", Joint.Grave)]
    [InlineData("farmers|’ dam", Joint.Apostrophe)]
    [InlineData("well|--kept", Joint.Hyphen)]
    [InlineData("|-kept", Joint.Hyphen)]
    [InlineData("Berg–Fink| said", Joint.Dash)]
    [InlineData("Berg|–fink", Joint.Dash)]
    [InlineData("a.m|. on", Joint.Stop)]
    [InlineData("U.S|. dam", Joint.Initial)]
    [InlineData("dam|.The", Joint.Initial)]
    [InlineData("3,000.5| farmers", Joint.Decimal)]
    [InlineData("3|,dam", Joint.Decimal)]
    [InlineData("Fish&Chips|", Joint.Ampersand)]
    [InlineData("and/or|", Joint.Slash)]
    [InlineData("O'Berg-Fink|.", Joint.Hyphen | Joint.Apostrophe)]
    internal void AWord_EndsBehindItsLastLetterOrDigit_AndOnlyTheNamedJointsHoldItTogether(string marked, Joint joints)
    {
        string text = marked.Replace("|", "");
        WordCharacters.End(text, 0, text.Length, joints).ShouldBe(marked.IndexOf('|'));
        WordCharacters.End(text + " and on it goes", 0, text.Length, joints).ShouldBe(marked.IndexOf('|'));
    }

    [Theory]
    [InlineData("Ann-Marie|2 hours ago", 0)]
    [InlineData("O’Berg|", 0)]
    [InlineData("Ann|-2", 0)]
    public void LettersWithJoints_EndBeforeADigit(string marked, int start)
    {
        string text = marked.Replace("|", "");
        WordCharacters.LettersEnd(text, start, text.Length, Joint.Hyphen | Joint.Apostrophe).ShouldBe(marked.IndexOf('|'));
    }

    [Theory]
    [InlineData("and |dam", Joint.None)]
    [InlineData("and re-|elected", Joint.None)]
    [InlineData("and |re-elected", Joint.Hyphen)]
    [InlineData("and '|dam", Joint.Apostrophe)]
    [InlineData("and |Jose\u0301", Joint.None)]
    [InlineData("and.|", Joint.Stop)]
    [InlineData("and |a.m", Joint.Stop)]
    internal void AWord_BeginsBeforeItsFirstLetterOrDigit(string marked, Joint joints)
    {
        string text = marked.Replace("|", "");
        WordCharacters.Start(text, 0, text.Length, joints).ShouldBe(marked.IndexOf('|'));
    }

    [Fact]
    public void Words_AreCountedAsFarAsAsked()
    {
        string text = "The re-elected mayor’s dam – built in 1911 – holds.";
        WordCharacters.Count(text, new TextRange(0, text.Length), Joint.Hyphen | Joint.Apostrophe, 99).ShouldBe(8);
        WordCharacters.Count(text, new TextRange(0, text.Length), Joint.None, 99).ShouldBe(10);
        WordCharacters.Count(text, new TextRange(0, text.Length), Joint.None, 3).ShouldBe(3);
    }

    [Theory]
    [InlineData("J.-P. Onym", 5)]
    [InlineData("A.B. Onym", 4)]
    [InlineData("Jr., Staff Writer", 3)]
    [InlineData("O`Onym2 hours ago", 6)]
    [InlineData("Ann- Onym", 3)]
    public void AWordOfAByline_KeepsTheFullStopBehindIt(string text, int end) => NameReader.WordEnd(text, 0, text.Length).ShouldBe(end);

    [Fact]
    public void ANameInDecomposedLetters_IsOneName()
    {
        string text = "The dam was closed for a week.\n\n\"The dam holds,\" said engineer Jose\u0301 Garci\u0301a on the square.\n\nThe farmers went home in the rain.\n";
        ArticleReading.Read(text).Quotes.ShouldHaveSingleItem().Attribution!.Name.ShouldBe("Jose\u0301 Garci\u0301a");
    }

    [Fact]
    public void ANameInDecomposedLetters_IsTheSameInComposedOnes()
    {
        string text = "The dam was closed for a week.\n\nEngineer Jose\u0301 Garci\u0301a waited on the square.\n\n\"The dam holds,\" Garci\u0301a said.\n";
        var composed = ArticleReading.Read(text.Replace("e\u0301", "é").Replace("i\u0301", "í")).Quotes.ShouldHaveSingleItem();
        var decomposed = ArticleReading.Read(text).Quotes.ShouldHaveSingleItem();
        decomposed.Attribution!.Name.ShouldBe("Jose\u0301 Garci\u0301a");
        composed.Attribution!.Name.ShouldBe("José García");
        decomposed.Attribution.RoleWords.ShouldBe(composed.Attribution.RoleWords);
    }

    [Theory]
    [InlineData('\u02ff', false)]
    [InlineData('\u0300', true)]
    [InlineData('\u036f', true)]
    [InlineData('\u0375', false)]
    public void AMarkOnALetter_IsOneOfTheCombiningDiacriticalMarks(char c, bool mark)
    {
        WordCharacters.IsMark(c).ShouldBe(mark);
        WordCharacters.IsPart(c).ShouldBe(mark);
        WordCharacters.IsLetter(c).ShouldBe(mark);
    }

    [Fact]
    public void TheClassesOfWords_LeaveABitFree() =>
        Enum.GetValues<Corpus.Text.Attribution.Syntax.WordClass>().Max(c => (ulong)c).ShouldBeLessThan(1UL << 63);
}
