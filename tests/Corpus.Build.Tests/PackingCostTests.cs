using System.Text;
using Corpus.Text;
using Corpus.Text.Source;
using Corpus.Text.Storage;

namespace Corpus.Build.Tests;

/// <summary>What packing allocates, without a clock.</summary>
public sealed class PackingCostTests
{
    [Fact]
    public void ABucket_IsOneArrayOfItsOwnLength()
    {
        // Arrays that double until the texts fit would allocate three times as much, in pieces that make the runtime collect everything.
        CorpusArticle[] articles =
            [.. Enumerable.Range(0, 64).Select(i => CorpusArticle.File($"story-{i:D3}.txt", SourceEncoding.Utf8, ArticleReading.Read(Long(i))))];
        byte[] bucket = BucketWriter.Write(0, 1, articles, _ => []);
        long before = GC.GetAllocatedBytesForCurrentThread();
        byte[] again = BucketWriter.Write(0, 1, articles, _ => []);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        again.ShouldBe(bucket);
        allocated.ShouldBeLessThan(bucket.Length * 3 / 2);
    }

    [Fact]
    public void BytesAreHeld_UntilTheyAreMany()
    {
        var held = new HeldBytes(4);
        held.Hold(0, new byte[10]);
        held.Hold(1, null);
        held.Hold(2, new byte[1 << 24]);
        held.Hold(3, new byte[1]);

        held[0].ShouldNotBeNull().Length.ShouldBe(10);
        held[1].ShouldBeNull();
        held[2].ShouldBeNull();
        // There is still room for a small one.
        held[3].ShouldNotBeNull();
    }

    private static string Long(int number) =>
        $"Mayor Opens Bridge {number}\n\n" + new StringBuilder()
            .Insert(0, "The bridge over the river was closed for a long time and it is open again now.\n\n", 60);
}
