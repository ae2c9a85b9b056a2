using System.Diagnostics;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Build.Tests;

/// <summary>Which files are texts, for as many as a project may have.</summary>
public sealed class ListTextsTests
{
    private const string Project = "/news/room";

    [Fact]
    public void AHundredThousandMarkedTexts_CostTenTimesWhatTenThousandDo()
    {
        Listed(1_000);
        var (few, _) = Listed(10_000);
        var clock = Stopwatch.StartNew();
        var (many, marks) = Listed(100_000);
        Corpus.Text.TextMarks.Read(marks).Of(Project + "/more/99999/night-boat.md")!.Name.ShouldBe("boats/99999");
        // A square of 100,000 would take minutes and as many bytes; the clock is only there to notice it.
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
        many.ShouldBeLessThan(few * 15);
    }

    // Every third has a name of its own, every third wants the path of another, the rest are only outside the folder.
    private static (long Allocated, string Marks) Listed(int count)
    {
        ITaskItem[] items = [.. Enumerable.Range(0, count).Select(i =>
        {
            var item = new TaskItem(i % 3 == 1 ? $"/far/{i}/night-boat.md" : $"{Project}/more/{i}/night-boat.md");
            if (i % 3 == 0) item.SetMetadata("CorpusName", $"boats/{i}");
            return item;
        })];
        var task = new ListTexts { BuildEngine = new RecordingEngine(), ProjectPath = Project, Texts = items };
        long before = GC.GetAllocatedBytesForCurrentThread();
        task.Execute().ShouldBeTrue();
        return (GC.GetAllocatedBytesForCurrentThread() - before, task.Marks);
    }
}
