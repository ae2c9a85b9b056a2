using Corpus.Text.Blocks;

namespace Corpus.Text.Parts;

/// <summary>Finds the line that is the article's title.</summary>
internal static class HeadlineFinder
{
    private const int Longest = 220;
    private const int Reach = 60;

    /// <summary>The index of the headline's line; -1 when no line is one.</summary>
    public static int Find(string text, IReadOnlyList<Line> lines, LineShape[] shapes, bool[] body)
    {
        int start = Array.IndexOf(body, true);
        if (start < 0) return -1;
        if (start == 0) return IsPlainHeadline(shapes, 0) ? 0 : -1;
        int best = -1;
        float bestScore = 0;
        for (int i = Math.Max(0, start - Reach); i <= start && i < shapes.Length; i++)
        {
            if (i == start && !IsPlainHeadline(shapes, i)) continue;
            float score = Score(shapes, i, start);
            if (score > bestScore) { best = i; bestScore = score; }
        }
        return best;
    }

    private static float Score(LineShape[] shapes, int i, int start)
    {
        ref var s = ref shapes[i];
        if (s.Words < 2 || s.Length > Longest || s.HasAny(LineSigns.DateOnly | LineSigns.Byline | LineSigns.Credited | LineSigns.Address | LineSigns.Whole)) return 0;
        float score = 1.5f;
        score += s.Length is >= 20 and <= 140 ? 1.5f : 0;
        score += Math.Min(s.Words, 8) * 0.15f;
        score -= 0.06f * (start - i);
        score -= s.Has(LineSigns.SentenceEnd) ? 1.2f : 0;
        score -= s.HasAny(LineSigns.Start | LineSigns.Any) ? 1.2f : 0;
        score -= s.Has(LineSigns.Bar) ? 0.8f : 0;
        score += s.HasAny(LineSigns.RepeatedBefore | LineSigns.RepeatedLater) ? 0.5f : 0;
        for (int k = i + 1; k < shapes.Length && k <= i + 3; k++)
            if (shapes[k].HasAny(LineSigns.DateOnly | LineSigns.Byline)) { score += 1.2f; break; }
        return score;
    }

    // A text that begins with its headline: a short first line, one sentence at most, and longer ones behind.
    private static bool IsPlainHeadline(LineShape[] shapes, int i)
    {
        ref var s = ref shapes[i];
        if (s.Words == 0 || s.Length > Longest || s.InnerEnds > 1 || i + 1 >= shapes.Length) return false;
        if (s.HasAny(LineSigns.DateOnly | LineSigns.Byline | LineSigns.Credited | LineSigns.Whole | LineSigns.Dated)) return false;
        int longest = 0;
        for (int k = i + 1; k < shapes.Length && k <= i + 5; k++) longest = Math.Max(longest, shapes[k].Length);
        return longest > s.Length;
    }
}
