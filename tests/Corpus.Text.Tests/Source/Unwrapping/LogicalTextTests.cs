using Corpus.Text.Source;

namespace Corpus.Text.Tests.Source.Unwrapping;

/// <summary>The text that is read, and the way back into the file.</summary>
public class LogicalTextTests
{
    private const string File = "one two\r\n  three gov-\nern four\n";

    private static readonly LogicalText Text = Spliced(File, ("\r\n  ", ' '), ("-\n", null));

    [Fact]
    public void LineBreaks_AreReadAsOneSpace_AndAPartedWordAsOne() => Text.Text.ShouldBe("one two three govern four\n");

    [Fact]
    public void EveryRange_StandsInTheFileWithoutWhatIsNotReadAtItsEdges()
    {
        foreach (string words in new[] { "one", "two", "two three", "three", "govern", "gov", "ern", "ern four", "four\n", "two three govern four" })
        {
            int at = Text.Text.IndexOf(words, StringComparison.Ordinal);
            var range = Text.InFile(new TextRange(at, at + words.Length));
            Spliced(range.TextOf(File), ("\r\n  ", ' '), ("-\n", null)).Text.ShouldBe(words);
        }
    }

    [Fact]
    public void TheSpaceItself_IsTheBreak() => Text.InFile(new TextRange(7, 8)).TextOf(File).ShouldBe("\r\n  ");

    [Fact]
    public void NoRange_IsAboutTheWholeText() => Text.InFile(default(TextRange)).ShouldBe(default);

    [Fact]
    public void AnEditOfOneLine_IsTheSameInTheFile() =>
        Edited("three", "four").ShouldBe("one two\r\n  four gov-\nern four\n");

    [Fact]
    public void AnEditOverABreak_KeepsTheBreak() => Edited("two three", "TWO THREE").ShouldBe("one TWO\r\n  THREE gov-\nern four\n");

    [Fact]
    public void AnEditThatWouldMoveABreak_IsNone() => Text.InFile(new TextEdit(new TextRange(4, 13), "twothree")).ShouldBeNull();

    [Fact]
    public void ADeletionOverABreak_TakesTheBreakToo() => Edited("two three ", "").ShouldBe("one gov-\nern four\n");

    private static string Edited(string words, string by)
    {
        int at = Text.Text.IndexOf(words, StringComparison.Ordinal);
        return TextEdits.Apply(File, [Text.InFile(new TextEdit(new TextRange(at, at + words.Length), by))!]);
    }

    private static LogicalText Spliced(string file, params (string What, char? Instead)[] what)
    {
        var splices = new Sequence<Splice>(4);
        foreach (var (words, instead) in what)
            if (file.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at) splices.Add(new Splice(new TextRange(at, at + words.Length), instead));
        return LogicalText.Of(file, splices);
    }

    [Theory]
    [InlineData('\u00AD')]
    [InlineData('¬')]
    public void AHyphenThatOnlyALineEndHas_GoesWithIt(char hyphen)
    {
        string paragraph = string.Join("\n",
            "The council of the small town met on a cold Monday evening in the",
            "old hall above the market and spoke for several hours about the har~",
            "bour and the two ferries, which nobody has repaired since the great",
            "storm broke the pier and carried the lamps of the quay out to the",
            "open sea.").Replace('~', hyphen) + "\n";
        ArticleReading.Read("Ferries Wait For Spring\n\n" + paragraph + "\n" + paragraph).Text.ShouldContain("about the harbour and the two ferries");
    }
}
