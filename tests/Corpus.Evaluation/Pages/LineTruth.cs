using Corpus.Text.Source;

namespace Corpus.Evaluation.Pages;

/// <summary>What the gold says about each line of a page: body, boilerplate, or nothing.</summary>
internal static class LineTruth
{
    /// <summary>True for body, false for boilerplate, null where the gold is silent.</summary>
    public static bool?[] Of(GoldPage page, IReadOnlyList<Line> lines)
    {
        var truth = new bool?[lines.Count];
        if (page.Kind == "full")
        {
            var points = new int[page.Text.Length + 1];
            for (int i = 0, p = 0; i < page.Text.Length; i++) points[i + 1] = char.IsHighSurrogate(page.Text[i]) ? p : ++p;
            for (int i = 0; i < lines.Count; i++)
            {
                int start = points[lines[i].Content.Start], end = points[lines[i].Content.End];
                truth[i] = page.BodyLines.Sum(b => Math.Max(0, Math.Min(end, b[1]) - Math.Max(start, b[0]))) * 2 >= end - start;
            }
            return truth;
        }
        foreach (string wanted in page.With) Mark(page.Text, lines, truth, wanted, true);
        foreach (string unwanted in page.Without) Mark(page.Text, lines, truth, unwanted, false);
        return truth;
    }

    // Where a wanted string is in several lines the gold does not say which one is meant.
    private static void Mark(string text, IReadOnlyList<Line> lines, bool?[] truth, string part, bool body)
    {
        string squashed = PageWords.Squash(part);
        var at = Enumerable.Range(0, lines.Count).Where(i => PageWords.Squash(lines[i].Content.TextOf(text)).Contains(squashed, StringComparison.Ordinal))
            .ToList();
        if (body && at.Count != 1) return;
        foreach (int i in at) truth[i] = body;
    }
}
