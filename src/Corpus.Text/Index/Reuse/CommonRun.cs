namespace Corpus.Text.Index.Reuse;

/// <summary>Words that two texts have in common, counted in words of their bodies; ends exclusive.</summary>
/// <param name="Mine">The first word here.</param>
/// <param name="MineEnd">Behind the last word here.</param>
/// <param name="Theirs">The first word there.</param>
/// <param name="TheirsEnd">Behind the last word there.</param>
/// <param name="Words">How many of them are the same.</param>
internal readonly record struct CommonRun(int Mine, int MineEnd, int Theirs, int TheirsEnd, int Words)
{
    /// <summary>As many words may be changed, added or left out between two runs that are one passage.</summary>
    private const int LongestChange = 8;

    /// <summary>Both runs as one, where <paramref name="next"/> follows after a small change on both sides; null when it doesn't.</summary>
    public CommonRun? Join(CommonRun next)
    {
        int here = next.Mine - MineEnd, there = next.Theirs - TheirsEnd;
        return here is >= 0 and <= LongestChange && there is >= 0 and <= LongestChange
            ? new CommonRun(Mine, next.MineEnd, Theirs, next.TheirsEnd, Words + next.Words)
            : null;
    }
}
