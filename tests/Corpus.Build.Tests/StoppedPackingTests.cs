using System.Diagnostics;

namespace Corpus.Build.Tests;

/// <summary>Builds that are killed, stopped, or run at the same time.</summary>
public sealed class StoppedPackingTests : IDisposable
{
    private const int Moments = 20;

    private readonly PackedCorpus corpus = new(Enumerable.Range(0, 300).Select(i => $"story-{i:D3}.txt").ToArray());

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void ABuildThatIsKilled_LeavesNoOtherWordsThanTheTextsHave()
    {
        // By length and time, which the restored texts have again.
        corpus.MostCompared = 0;
        var written = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        WriteAll("open", written);
        corpus.Pack();
        var open = corpus.Files();
        WriteAll("shut", written.AddDays(1));
        var whole = Stopwatch.StartNew();
        using (var process = new PackingProcess(corpus)) process.End().ShouldStartWith("packed ");
        var (length, shut) = (whole.Elapsed, corpus.Files());
        int killed = 0;
        for (int moment = 0; moment < Moments; moment++)
        {
            WriteAll("open", written);
            corpus.Pack();
            WriteAll("shut", written.AddDays(1));
            using (var process = new PackingProcess(corpus))
                if (process.Kill(length * moment / Moments)) killed++;
            bool restored = moment % 4 != 0;
            if (restored) WriteAll("open", written);
            corpus.Pack();
            foreach (var file in restored ? open : shut)
                corpus.Files()[file.Key].Bytes.SequenceEqual(file.Value.Bytes).ShouldBeTrue($"moment {moment}: {file.Key} holds other words than the texts");
        }
        killed.ShouldBeGreaterThan(Moments / 4, "the process was too fast for its killer");
    }

    [Fact]
    public void TwoBuildsAtOnce_PackTheSameAsOne()
    {
        for (int run = 0; run < 3; run++)
        {
            WriteAll(run % 2 == 0 ? "open" : "shut", DateTime.UtcNow);
            using (PackingProcess one = new(corpus), other = new(corpus))
            {
                one.End().ShouldStartWith("packed ");
                other.End().ShouldStartWith("packed ");
            }
            corpus.ShouldBeAsPackedAfresh();
        }
    }

    [Fact]
    public void ABuildWhosePackedTextsAnotherBuildChanged_Fails()
    {
        string before = corpus.Pack().Stamp;
        Still(before).ShouldBeTrue();
        corpus.Pack().Stamp.ShouldBe(before);

        corpus.Write("story-017.txt", "Mayor Shuts Bridge\n");
        string after = corpus.Pack().Stamp;

        Still(after).ShouldBeTrue();
        Still(before).ShouldBeFalse();
        corpus.Engine.Errors.ShouldHaveSingleItem().Code.ShouldBe("CORP9003");
    }

    [Fact]
    public void ABuildThatIsCancelled_StopsAndSaysNothing()
    {
        PackTexts? task = null;
        int reads = 0;
        corpus.Read = text =>
        {
            if (Interlocked.Increment(ref reads) == 20) task!.Cancel();
            return Corpus.Text.ArticleReading.Read(text);
        };
        task = corpus.Task();
        task.Execute().ShouldBeFalse();
        reads.ShouldBeInRange(20, 100);
        corpus.Engine.Errors.ShouldBeEmpty();

        corpus.Read = Corpus.Text.ArticleReading.Read;
        corpus.Pack();
        corpus.ShouldBeAsPackedAfresh();
    }

    private bool Still(string stamp) => new CheckPacked
    {
        BuildEngine = corpus.Engine, ProjectPath = corpus.Root, OutputFolder = corpus.Output, Stamp = stamp,
    }.Execute();

    private void WriteAll(string word, DateTime written)
    {
        for (int i = 0; i < 300; i++)
        {
            corpus.Write($"story-{i:D3}.txt", $"Mayor Opens Bridge\n\n“The bridge {i} is {word},” said Anna Berg.\n");
            File.SetLastWriteTimeUtc(corpus.FullPath($"story-{i:D3}.txt"), written);
        }
    }
}
