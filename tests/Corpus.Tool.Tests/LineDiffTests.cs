using Corpus.Tool.Fixing;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Tool.Tests;

public class LineDiffTests
{
    [Fact]
    public void TheChangesMade_TurnTheOneTextIntoTheOther() =>
        Prop.ForAll(Lines, Lines, (old, now) =>
        {
            var made = new List<string>();
            int at = 0;
            foreach (var change in LineDiff.Of(old, now))
            {
                made.AddRange(old[at..change.Old]);
                change.New.ShouldBe(made.Count);
                made.AddRange(now[change.New..change.NewEnd]);
                at = change.OldEnd;
            }
            made.AddRange(old[at..]);
            made.ShouldBe(now);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void AHundredThousandChangedLines_AreComparedInGoodTime()
    {
        var old = Enumerable.Range(0, 100_000).Select(i => "old " + i).ToArray();
        LineDiff.Of(old, old.Select(l => l + "!").ToArray()).ShouldHaveSingleItem();
    }

    private static Arbitrary<string[]> Lines => Gen.Elements("", "a", "b", "c", "d").ArrayOf().ToArbitrary();
}
