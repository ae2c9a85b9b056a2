using Corpus.Text.Source;

namespace Corpus.Text.Tests.Source;

public class LineSplitterTests
{
    [Theory]
    [InlineData("one\n\n  two  \nthree")]
    [InlineData("one\r\n\r\n  two  \r\nthree\r\n")]
    [InlineData("\r\n one\r\rtwo\rthree\n\n")]
    public void LinesAreFoundWhateverEndsThem(string text) =>
        LineSplitter.Split(text).Select(l => l.Content.TextOf(text)).ShouldBe(["one", "two", "three"]);

    [Fact]
    public void ABlankLineBefore_IsNoted() =>
        LineSplitter.Split("one\n\ntwo\nthree").Select(l => l.AfterBlank).ShouldBe([true, true, false]);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    public void WhiteSpaceAlone_HasNoLine(string text) => LineSplitter.Split(text).ShouldBeEmpty();

    [Fact]
    public void BlankLinesBelongToTheLineBefore_AndLeadingOnesToTheFirst()
    {
        const string text = "\n\n one\n\n two\n";
        LineSplitter.Split(text).Select(l => l.Range.TextOf(text)).ShouldBe(["\n\n one\n\n", " two\n"]);
    }
}
