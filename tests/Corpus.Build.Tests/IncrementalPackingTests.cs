using Corpus.Text;

namespace Corpus.Build.Tests;

/// <summary>300 texts lie in four buckets.</summary>
public sealed class IncrementalPackingTests : IDisposable
{
    private readonly PackedCorpus corpus = new(Enumerable.Range(0, 300).Select(i => $"story-{i:D3}.txt").ToArray());

    public IncrementalPackingTests() => corpus.Pack();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void FourBucketsAndAnIndex() => corpus.Files().Keys.Order().ShouldBe(["0.bin", "1.bin", "2.bin", "3.bin", "index.bin"]);

    [Fact]
    public void TheTextsOfOneBucketAreReadForAnEdit_AndNoneForABuildWithoutOne()
    {
        int reads = 0;
        corpus.Read = text =>
        {
            Interlocked.Increment(ref reads);
            return ArticleReading.Read(text);
        };
        corpus.Pack();
        reads.ShouldBe(0);
        corpus.Write("story-017.txt", "Mayor Opens Bridge\n\n“The bridge is closed again,” said Anna Berg.\n");
        corpus.Pack();
        corpus.IdsBeside("story-017").Count.ShouldBe(reads);
    }

    [Fact]
    public void EditingOneText_RewritesOnlyItsBucket()
    {
        var before = corpus.Files();
        corpus.Write("story-017.txt", "Mayor Opens Bridge\n\n“The bridge is closed again,” said Anna Berg.\n");
        corpus.Pack();
        corpus.ChangedSince(before).ShouldHaveSingleItem().ShouldNotBe("index.bin");
        corpus.ShouldBeAsPackedAfresh();
    }

    [Fact]
    public void AnotherSpeaker_RewritesTheBucketAndTheIndex()
    {
        var before = corpus.Files();
        corpus.Write("story-017.txt", "outlet line\n\n“The bridge is open,” said Karl Lund.\n\n“It is,” said Karl Lund.\n");
        corpus.Pack();
        corpus.ChangedSince(before).ShouldContain("index.bin");
        corpus.ChangedSince(before).Count.ShouldBe(2);
        corpus.ShouldBeAsPackedAfresh();
    }

    [Fact]
    public void AddingOneText_RewritesItsBucketAndTheIndex()
    {
        var before = corpus.Files();
        corpus.Write("story-900.txt", "Mayor Opens Third Bridge\n");
        corpus.Pack();
        corpus.ChangedSince(before).Count.ShouldBe(2);
        corpus.Ids().ShouldContain("story-900");
        corpus.ShouldBeAsPackedAfresh();
    }

    [Fact]
    public void RemovingOneText_RewritesItsBucketAndTheIndex()
    {
        var before = corpus.Files();
        File.Delete(corpus.FullPath("story-017.txt"));
        corpus.Pack();
        corpus.ChangedSince(before).Count.ShouldBe(2);
        corpus.Ids().ShouldNotContain("story-017");
        corpus.ShouldBeAsPackedAfresh();
    }

    [Fact]
    public void RenamingOneText_MovesItsRecord()
    {
        File.Move(corpus.FullPath("story-017.txt"), corpus.FullPath("bridge.txt"));
        corpus.Pack();
        corpus.Ids().ShouldContain("bridge");
        corpus.Ids().ShouldNotContain("story-017");
        corpus.ShouldBeAsPackedAfresh();
    }

    [Fact]
    public void AnIdInFrontMatter_MovesTheRecordToItsBucket()
    {
        corpus.Write("story-017.txt", "---\nid: the/bridge\n---\nMayor Opens Bridge\n");
        corpus.Pack();
        corpus.Ids().ShouldContain("the/bridge");
        corpus.ShouldBeAsPackedAfresh();
    }

    [Fact]
    public void TwoTextsThatAskForOneId_AreBothFiledUnderTheirPaths()
    {
        corpus.Write("story-017.txt", "---\nid: story-018\n---\nMayor Opens Bridge\n");
        corpus.Pack();
        corpus.Ids().ShouldContain("story-018.txt");
        corpus.Ids().ShouldContain("story-017");
        corpus.ShouldBeAsPackedAfresh();
    }

    [Fact]
    public void FewerBuckets_LeaveNoOldFileBehind()
    {
        for (int i = 100; i < 300; i++) File.Delete(corpus.FullPath($"story-{i:D3}.txt"));
        corpus.Pack();
        corpus.Files().Keys.Order().ShouldBe(["0.bin", "index.bin"]);
        corpus.ShouldBeAsPackedAfresh();
    }

    [Fact]
    public void ADamagedState_IsMadeGood()
    {
        string state = Path.Combine(corpus.Texts, "../obj/corpus/texts.state");
        File.WriteAllText(state, File.ReadAllText(state).Replace("story-01", "story-99"));
        corpus.Write("story-017.txt", "Mayor Opens Bridge Twice\n");
        corpus.Pack();
        corpus.ShouldBeAsPackedAfresh();
    }

    [Fact]
    public void ADamagedBucket_IsMadeGood()
    {
        File.WriteAllText(Path.Combine(corpus.Texts, "../obj/corpus/2.bin"), "not a bucket");
        corpus.Pack();
        corpus.ShouldBeAsPackedAfresh();
    }
}
