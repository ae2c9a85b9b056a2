using Corpus.Text;
using Corpus.Text.Storage.Digests;
using Microsoft.Build.Framework;

namespace Corpus.Build.Tests;

/// <summary>What the task read in the texts goes to the compiler. 300 texts lie in four buckets, and so in four digests.</summary>
public sealed class DigestTests : IDisposable
{
    private const string Closed = "Mayor Opens Bridge\n\n“The bridge is closed again,” said Anna Berg.\n";

    private readonly PackedCorpus corpus = new(Enumerable.Range(0, 300).Select(i => $"story-{i:D3}.txt").ToArray());

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void EveryText_IsHandedOver_AndEveryDigestIsWritten()
    {
        var task = corpus.Pack();

        Handed(task).Keys.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 300).Select(i => $"story-{i:D3}.txt"));
        Handed(task)["story-017.txt"].Digest.Speakers.ShouldBe([new("Anna Berg", 1)]);
        task.Digests.Length.ShouldBe(4 + 1, "four buckets and the ids");
        task.Digests.Select(digest => digest.ItemSpec).ShouldBeSubsetOf(task.Written.Select(file => file.ItemSpec));
    }

    [Fact]
    public void AnEdit_RewritesOneDigest_AndABuildWithoutOneNone()
    {
        var before = Times(corpus.Pack());
        Times(corpus.Pack()).ShouldBe(before);

        corpus.Write("story-017.txt", Closed);
        var task = corpus.Pack();

        Times(task).Except(before).Count().ShouldBe(1);
        Handed(task)["story-017.txt"].Digest.Quotes.ShouldHaveSingleItem().Words.ShouldBe("The bridge is closed again,");
    }

    [Fact]
    public void TheIdsAreHandedOver_AsTheyAreSettled()
    {
        corpus.Write("twin.txt", "---\nid: story-017\n---\n" + Closed);

        var ids = PackedIds.Read(File.ReadAllText(corpus.Pack().Digests.Single(digest => Path.GetFileName(digest.ItemSpec) == PackedIds.FileName).ItemSpec))!;

        ids.Count.ShouldBe(301);
        ids["twin.txt"].ShouldBe("twin");
        ids["story-017.txt"].ShouldBe("story-017.txt");
        ids["story-018.txt"].ShouldBe("story-018");
        PackedIds.Read("corpus ids 1 another\n5:a.txt1:a").ShouldBeNull();
    }

    [Fact]
    public void ADigestThatIsGone_IsMadeGood()
    {
        File.Delete(corpus.Pack().Digests[2].ItemSpec);

        var task = corpus.Pack();

        task.Digests.Length.ShouldBe(4 + 1);
        Handed(task).Count.ShouldBe(300);
    }

    [Fact]
    public void FewerBuckets_LeaveNoOldDigestBehind()
    {
        var first = corpus.Pack();
        for (int i = 100; i < 300; i++) File.Delete(corpus.FullPath($"story-{i:D3}.txt"));

        var task = corpus.Pack();

        first.Digests.Count(digest => File.Exists(digest.ItemSpec)).ShouldBe(1 + 1);
        Handed(task).Count.ShouldBe(100);
    }

    [Fact]
    public void ATextThatTheReaderFailsOn_IsLeftToTheCompiler()
    {
        corpus.Write("story-017.txt", Closed);
        corpus.Read = text => text == Closed ? throw new InvalidOperationException("a slip") : ArticleReading.Read(text);

        var handed = Handed(corpus.Pack());

        handed.Count.ShouldBe(299);
        handed.ShouldNotContainKey("story-017.txt");
    }

    [Fact]
    public void WhereNothingIsPacked_NothingIsHandedOver()
    {
        corpus.Storage = "";
        corpus.Pack().Digests.ShouldBeEmpty();
    }

    private static Dictionary<string, HandedText> Handed(PackTexts task) =>
        task.Digests.SelectMany(digest => HandedTexts.Read(File.ReadAllText(digest.ItemSpec))).ToDictionary(text => text.Path);

    private static IReadOnlyList<(string, DateTime)> Times(PackTexts task) =>
        [.. task.Digests.Select((ITaskItem digest) => (digest.ItemSpec, File.GetLastWriteTimeUtc(digest.ItemSpec)))];
}
