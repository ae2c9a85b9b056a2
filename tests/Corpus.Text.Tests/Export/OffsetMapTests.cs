using System.Text;
using Corpus.Text.Export;

namespace Corpus.Text.Tests.Export;

public class OffsetMapTests
{
    private const string Astral = "Ines 🎻 said “no 🎺 today”, é, 한글. ";

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("“curly” é ß")]
    [InlineData(Astral)]
    [InlineData("lone \uD83D surrogate \uDE00 twice")]
    public void EveryOffset_CountsWhatStandsBeforeIt(string text)
    {
        foreach (string long_ in (string[])[text, string.Concat(Enumerable.Repeat(text, 40))])
        {
            var points = new OffsetMap(long_, OffsetUnit.CodePoint);
            var units = new OffsetMap(long_, OffsetUnit.Utf16);
            var bytes = new OffsetMap(long_, OffsetUnit.Utf8);
            for (int i = 0; i <= long_.Length; i++)
            {
                units.Of(i).ShouldBe(i);
                if (i > 0 && i < long_.Length && char.IsSurrogatePair(long_[i - 1], long_[i])) continue;
                // As Python counts: len(text[:i]) and len(text[:i].encode()).
                points.Of(i).ShouldBe(long_[..i].EnumerateRunes().Count());
                bytes.Of(i).ShouldBe(Encoding.UTF8.GetByteCount(long_[..i]));
            }
        }
    }
}
