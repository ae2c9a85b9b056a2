using System.Text;
using Corpus.Text;
using Corpus.Text.Source;
using Corpus.Tool.Fixing;

namespace Corpus.Tool.Tests;

public class ByteSplicerTests
{
    [Theory]
    [InlineData("one\ntwo\n", "one\nnew\ntwo\n")]
    [InlineData("one\r\ntwo\r\n", "one\r\nnew\r\ntwo\r\n")]
    [InlineData("one\rtwo\r", "one\rnew\rtwo\r")]
    public void ALineThatIsInserted_EndsAsTheTextsOwnLines(string text, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        int two = text.IndexOf("two", StringComparison.Ordinal);
        byte[] spliced = ByteSplicer.Apply(bytes, SourceDecoder.Decode("a.txt", bytes), [new TextEdit(new TextRange(two, two), "new\n")]);
        Encoding.UTF8.GetString(spliced).ShouldBe(expected);
    }
}
