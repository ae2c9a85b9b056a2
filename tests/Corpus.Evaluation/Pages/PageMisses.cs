using Corpus.Text.Source;

namespace Corpus.Evaluation.Pages;

/// <summary>Lists what was read wrong, page by page, for study.</summary>
internal static class PageMisses
{
    private const int Shown = 140;

    public static void Write(GoldPage gold, FoundPage found, TextWriter output)
    {
        output.WriteLine($"== {gold.Id} {gold.Url}");
        var tally = PageScorer.Score(gold, found);
        if (gold.Title is not null && tally["title_ok"] == 0) output.WriteLine($"  title  {gold.Title} | {found.Title}");
        if (gold.Author is not null && tally["author_ok"] == 0) output.WriteLine($"  author {gold.Author} | {found.Author}");
        if (gold.Date is not null && tally["date_ok"] == 0) output.WriteLine($"  date   {gold.Date} | {found.Date}");
        string kept = PageWords.Squash(string.Join('\n', found.Body.Select(r => r.TextOf(found.Text))));
        foreach (string part in gold.With.Where(w => !kept.Contains(PageWords.Squash(w), StringComparison.Ordinal))) output.WriteLine($"  without it: {part}");
        foreach (string part in gold.Without.Where(w =>
            kept.Contains(PageWords.Squash(w), StringComparison.Ordinal))) output.WriteLine($"  with it:    {part}");
        var lines = LineSplitter.Lines(gold.Text);
        var truth = LineTruth.Of(gold, lines);
        for (int i = 0; i < lines.Count; i++)
        {
            bool isKept = found.Body.Any(r => r.Overlaps(lines[i].Content));
            if (truth[i] is not { } body || body == isKept) continue;
            string text = lines[i].Content.TextOf(gold.Text);
            output.WriteLine($"  {(body ? "lost " : "added")} {i,4}/{lines.Count} {text.Length,5} {text[..Math.Min(Shown, text.Length)]}");
        }
    }
}
