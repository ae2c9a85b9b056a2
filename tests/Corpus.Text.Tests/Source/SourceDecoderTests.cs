using System.Text;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Source;

public class SourceDecoderTests
{
    private const string Words = "Caf\u00e9 \u201copen\u201d";

    [Fact]
    public void Utf8_IsReadWithAndWithoutItsMark()
    {
        Decode(new UTF8Encoding(false), Words).ShouldBe((Words, SourceEncoding.Utf8));
        Decode(new UTF8Encoding(true), Words).ShouldBe((Words, SourceEncoding.Utf8));
    }

    [Fact]
    public void Utf16_IsReadByItsMark()
    {
        Decode(new UnicodeEncoding(bigEndian: false, byteOrderMark: true), Words).ShouldBe((Words, SourceEncoding.Utf16LittleEndian));
        Decode(new UnicodeEncoding(bigEndian: true, byteOrderMark: true), Words).ShouldBe((Words, SourceEncoding.Utf16BigEndian));
    }

    [Fact]
    public void Latin1_IsUnreadable_AndNothingElseOfItIsLost()
    {
        var (text, encoding) = Decode(Encoding.Latin1, "Caf\u00e9 open");
        encoding.ShouldBe(SourceEncoding.Unreadable);
        text.ShouldBe("Caf\uFFFD open");
    }

    [Fact]
    public void NoBytes_AreAnEmptyText() => Decode(new UTF8Encoding(false), "").ShouldBe(("", SourceEncoding.Utf8));

    private static (string, SourceEncoding) Decode(Encoding encoding, string text)
    {
        var file = SourceDecoder.Decode("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        return (file.Text, file.Encoding);
    }
}
