using Corpus.Generators.Generation.Pipeline;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>What an edit costs: counted in the driver's own steps, at 100 texts (a file an article) and at 1,000 (buckets).</summary>
public class StepTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public void EditingOneArticle_ParsesOnlyThatArticle_AndEmitsOneFile(int count)
    {
        var run = Desk.With(Stories.Of(count)).Run();
        run.Parses.ShouldBe(count);

        var edited = run.Edit(Stories.PathOf(41), text => text.Replace("votes on the bridge", "votes on the “bridge”"));

        edited.Parses.ShouldBe(1);
        edited.Changed(StepNames.Parse).Count.ShouldBe(1);
        edited.Changed(StepNames.Summaries).ShouldBeEmpty();
        edited.Changed(StepNames.Emit).Count.ShouldBe(1);
        edited.Changed(StepNames.EmitIndex).ShouldBeEmpty();
        ChangedFiles(run, edited).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public void MovingAText_ChangesOneStamp_AndTheCommentsThatNameLines(int count)
    {
        var run = Desk.With(Stories.Of(count)).Run();

        var moved = run.Edit(Stories.PathOf(41), text => "\n\n\n" + text);

        moved.Parses.ShouldBe(1);
        moved.Changed(StepNames.Summaries).ShouldBeEmpty();
        moved.Changed(StepNames.NameRequests).ShouldBeEmpty();
        moved.Changed(StepNames.Index).ShouldBeEmpty();
        moved.Changed(StepNames.EmitIndex).ShouldBeEmpty();
        string hint = ChangedFiles(run, moved).ShouldHaveSingleItem();
        var lines = WithoutComments(run.File(hint)).Zip(WithoutComments(moved.File(hint))).Where(l => l.First != l.Second).ToList();
        lines.ShouldHaveSingleItem().First.ShouldContain(" => Get");
        run.File(hint).Split('\n').Length.ShouldBe(moved.File(hint).Split('\n').Length);

        static IEnumerable<string> WithoutComments(string code) => code.Split('\n').Select(line => line.Split("; // ")[0]);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public void AKeystrokeInCSharp_ParsesNothing(int count)
    {
        var run = Desk.With(Stories.Of(count)).Run();

        var typed = run.Keystroke();

        typed.Parses.ShouldBe(0);
        typed.Changed(StepNames.Parse).ShouldBeEmpty();
        typed.Changed(StepNames.Emit).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public void AddingAnArticle_RenamesNoFile_AndLeavesTheOthersAlone(int count)
    {
        var run = Desk.With(Stories.Of(count)).Run();

        var added = run.Add("harbour.txt", Stories.Harbour);

        added.Parses.ShouldBe(1);
        run.Hints.ShouldBeSubsetOf(added.Hints);
        added.Changed(StepNames.Emit).Count.ShouldBe(1);
        added.Changed(StepNames.Summaries).Count.ShouldBe(1);
        added.Changed(StepNames.NameRequests).Count.ShouldBe(1);
        added.Changed(StepNames.Names).ShouldBeEmpty();
        added.Changed(StepNames.Members).Count.ShouldBe(1);
        // One person is quoted.
        added.Changed(StepNames.SpeakerBuckets).Count.ShouldBe(1);
        added.Changed(StepNames.EmitIndex).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public void RemovingAnArticle_ParsesNothing_AndLeavesTheOthersAlone(int count)
    {
        var run = (Desk.With(Stories.Of(count)) with { Tracked = false }).Run();

        var removed = run.Remove(Stories.PathOf(41));

        removed.Parses.ShouldBe(0);
        removed.Hints.ShouldBeSubsetOf(run.Hints);
        ChangedFiles(run, removed).Where(h => h.StartsWith("article", StringComparison.Ordinal)).ShouldHaveSingleItem();
    }

    [Fact]
    public void AnotherSpeaker_ChangesTheShelvesOfTheTwoNames_AndNoName()
    {
        var run = Desk.With(Stories.Of(1000)).Run();

        var edited = run.Edit(Stories.PathOf(41), text => text.Replace("Ida ", "Mara ", StringComparison.Ordinal));

        edited.Changed(StepNames.Occurrences).Count.ShouldBe(1);
        edited.Changed(StepNames.SpeakerBuckets).Count.ShouldBeInRange(1, 2);
        edited.Changed(StepNames.Spellings).Count.ShouldBeInRange(1, 2);
        edited.Changed(StepNames.EmitIndex).Count.ShouldBeInRange(1, 2);
        edited.Changed(StepNames.NameRequests).ShouldBeEmpty();
        edited.Changed(StepNames.Outlets).ShouldBeEmpty();
    }

    [Fact]
    public void ChangingAnOption_ParsesNothing()
    {
        var run = Desk.With(Stories.Of(100)).Run();

        var changed = run.Set("CorpusNaming", "headline");

        changed.Parses.ShouldBe(0);
        changed.Changed(StepNames.Options).Count.ShouldBe(1);
        changed.Changed(StepNames.Summaries).ShouldBeEmpty();
        changed.All.ShouldContain("Article<ByArticle.Council" + Stories.Word(3) + "VotesOnTheBridgeQuotes>");
    }

    [Fact]
    public void AnOptionThatTheGeneratorDoesNotRead_ChangesNothing()
    {
        var run = Desk.With(Stories.Of(100)).Run();

        var changed = run.Set("CorpusMaxFindings", "7");

        changed.Parses.ShouldBe(0);
        changed.Changed(StepNames.Parse).ShouldBeEmpty();
        changed.Changed(StepNames.Options).ShouldBeEmpty();
        changed.Changed(StepNames.Emit).ShouldBeEmpty();
    }

    [Fact]
    public void WordsThatNobodyNames_ChangeAStampOnly()
    {
        var run = Desk.With(("harbour.txt", Stories.Harbour), ("bakery.txt", Stories.Bakery)).Run();

        var edited = run.Edit("harbour.txt", text => text.Replace("closed it since December", "kept it shut since autumn"));

        edited.Changed(StepNames.NameRequests).ShouldBeEmpty();
        ChangedFiles(run, edited).ShouldBe(["article.harbour.g.cs"]);
    }

    private static List<string> ChangedFiles(DeskRun before, DeskRun after) =>
        [.. before.Hints.Union(after.Hints).Where(h => !before.Hints.Contains(h) || !after.Hints.Contains(h) || before.File(h) != after.File(h))];
}
