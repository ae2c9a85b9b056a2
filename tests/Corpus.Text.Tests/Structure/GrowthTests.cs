using System.Text;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Structure;

/// <summary>What reading the parts costs as texts grow, counted in bytes allocated, which no machine's mood changes.</summary>
public class GrowthTests
{
    private const string Paragraph =
        "The harbour opened again on Friday after five years of repairs, and the first three boats left before dawn to fish off the western isles. \"We waited long enough,\" one of the owners said, \"and we will not wait another week.\"\n\n";

    [Fact]
    public void OrdinaryNews_AllocatesFewBytesForEachByteRead()
    {
        string text = "Harbour Opens Again\n\nBy Ann Onym\n\nJan. 6, 2021\n\n" + string.Concat(Enumerable.Repeat(Paragraph, 25));
        AllocatedBy(text).ShouldBeLessThan(3 * text.Length);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("(")]
    [InlineData("A")]
    [InlineData("a ")]
    [InlineData("1")]
    [InlineData("2021 ")]
    [InlineData("June 31, 2021 ")]
    [InlineData("By ")]
    [InlineData("BY ANN ONYM, ")]
    [InlineData("— ")]
    [InlineData("(AP Photo/")]
    [InlineData("Photo: ")]
    [InlineData("x\n")]
    [InlineData("By Ann Onym\n")]
    [InlineData("Share\n")]
    [InlineData("---\n")]
    [InlineData("Jan. 6, 2021\n")]
    [InlineData("The harbour opened again on Friday.\n")]
    public void TwiceTheText_AllocatesAtMostTwiceTheBytes(string piece)
    {
        string small = Repeated(piece, 20_000), large = Repeated(piece, 40_000);
        AllocatedBy(large).ShouldBeLessThan(AllocatedBy(small) * 23 / 10 + 20_000);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("A")]
    [InlineData("a ")]
    [InlineData("2021 ")]
    [InlineData("(AP Photo/")]
    [InlineData("BY ANN ONYM, ")]
    public void OneLineOfTenMegabytes_IsRead(string piece) =>
        MarkedArticle.ReadPlain(Repeated(piece, 10_000_000)).Blocks.Count.ShouldBeGreaterThan(0);

    private static string Repeated(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length) text.Append(piece);
        return text.ToString();
    }

    // The least of three: the runtime allocates now and then for itself.
    private static long AllocatedBy(string text)
    {
        long least = long.MaxValue;
        for (int pass = 0; pass < 3; pass++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            PartsReader.Read(text, LineSplitter.Split(text));
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
