using System.Text;

namespace Corpus.Evaluation.Pages;

/// <summary>Scores a page as <c>score_body.py</c> does.</summary>
internal static class PageScorer
{
    /// <summary>The counts of one page.</summary>
    public static PageTally Score(GoldPage gold, FoundPage found)
    {
        var tally = new PageTally();
        string body = string.Join('\n', found.Body.Select(r => r.TextOf(found.Text)));
        if (gold.Kind == "segments") ScoreSegments(gold, PageWords.Squash(body), tally);
        else ScoreFull(gold, found, body, tally);
        Fact("title", gold.Title, found.Title, (p, g) => PageWords.Normal(p) == PageWords.Normal(g), tally);
        Fact("author", gold.Author, found.Author, SameAuthor, tally);
        Fact("date", gold.Date, found.Date, (p, g) => p[..Math.Min(10, p.Length)] == g, tally);
        return tally;
    }

    private static void ScoreSegments(GoldPage gold, string kept, PageTally tally)
    {
        int tp = gold.With.Count(w => kept.Contains(PageWords.Squash(w), StringComparison.Ordinal));
        int fp = gold.Without.Count(w => kept.Contains(PageWords.Squash(w), StringComparison.Ordinal));
        tally.Add("tp", tp);
        tally.Add("fp", fp);
        tally.Add("fn", gold.With.Count - tp);
        tally.Add("tn", gold.Without.Count - fp);
    }

    private static void ScoreFull(GoldPage gold, FoundPage found, string body, PageTally tally)
    {
        var a = PageWords.Shingles(gold.ArticleBody!);
        var b = PageWords.Shingles(body);
        double shared = a.Sum(s => Math.Min(s.Value, b.GetValueOrDefault(s.Key)));
        Mean(tally, "sh_", shared, b.Values.Sum(), a.Values.Sum());

        int[] points = CodePoints(gold.Text);
        int length = points[^1];
        var goldMask = Mask(gold.BodyLines.Select(l => (l[0], l[1])), length);
        var bodyMask = Mask(found.Body.Select(r => (points[r.Start], points[r.End])), length);
        var restMask = Mask(found.Boilerplate.Select(r => (points[r.Start], points[r.End])), length);
        int tp = 0, fp = 0, fn = 0, btp = 0, bfp = 0, bfn = 0, start = 0;
        foreach (string line in gold.Text.Split('\n'))
        {
            int end = start + line.EnumerateRunes().Count();
            if (PageWords.Squash(line).Length > 0)
            {
                bool isBody = Covers(goldMask, start, end), kept = Covers(bodyMask, start, end), dropped = Covers(restMask, start, end);
                if (isBody && kept) tp++; else if (isBody) fn++; else if (kept) fp++;
                if (!isBody && dropped) btp++; else if (!isBody) bfn++; else if (dropped) bfp++;
            }
            start = end + 1;
        }
        Mean(tally, "ln_", tp, tp + fp, tp + fn);
        Mean(tally, "bp_", btp, btp + bfp, btp + bfn);
    }

    private static void Mean(PageTally tally, string prefix, double shared, double predicted, double expected)
    {
        if (predicted > 0) { tally.Add(prefix + "P", shared / predicted); tally.Add(prefix + "nP", 1); }
        if (expected > 0) { tally.Add(prefix + "R", shared / expected); tally.Add(prefix + "nR", 1); }
    }

    private static void Fact(string name, string? gold, string? found, Func<string, string, bool> same, PageTally tally)
    {
        if (string.IsNullOrEmpty(gold)) return;
        tally.Add(name + "_n", 1);
        if (string.IsNullOrEmpty(found)) return;
        tally.Add(name + "_given", 1);
        tally.Add(name + "_ok", same(found, gold) ? 1 : 0);
    }

    private static bool SameAuthor(string found, string gold)
    {
        var p = Names(found);
        return p.Count > 0 && p.SequenceEqual(Names(gold));
    }

    private static List<string> Names(string authors) =>
        PageWords.Normal(authors).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("by" or "and" or "und")).Order(StringComparer.Ordinal)
            .ToList();

    private static bool Covers(bool[] mask, int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++) if (mask[i]) count++;
        return count * 2 >= end - start;
    }

    private static bool[] Mask(IEnumerable<(int Start, int End)> ranges, int length)
    {
        var mask = new bool[length];
        foreach (var (start, end) in ranges) Array.Fill(mask, true, start, end - start);
        return mask;
    }

    // The code point at each UTF-16 offset, and behind the last one the number of all.
    private static int[] CodePoints(string text)
    {
        var points = new int[text.Length + 1];
        int point = 0;
        for (int i = 0; i < text.Length; i++)
        {
            points[i] = point;
            if (!(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))) point++;
        }
        points[text.Length] = point;
        return points;
    }
}
