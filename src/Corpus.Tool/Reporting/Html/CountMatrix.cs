namespace Corpus.Tool.Reporting.Html;

/// <summary>How often what stands with what: a table whose cells are the darker the more they count.</summary>
internal sealed class CountMatrix
{
    private const int Shades = 5;

    private readonly Dictionary<(string Row, string Column), int> counts = [];

    /// <summary>Counts once, or <paramref name="times"/>.</summary>
    public void Add(string row, string column, int times = 1) => counts[(row, column)] = counts.GetValueOrDefault((row, column)) + times;

    /// <summary>The columns and the totals over all rows, the largest first.</summary>
    public IReadOnlyList<string> Columns => Largest(counts.GroupBy(c => c.Key.Column).Select(g => (g.Key, g.Sum(c => c.Value))));

    /// <summary>The rows, those with the largest totals first.</summary>
    public IReadOnlyList<string> Rows => Largest(counts.GroupBy(c => c.Key.Row).Select(g => (g.Key, g.Sum(c => c.Value))));

    /// <summary>Writes it; nothing when nothing was counted.</summary>
    /// <param name="output">Where.</param>
    /// <param name="id">Its id in the page.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="corner">What the rows are.</param>
    /// <param name="rows">The rows in order.</param>
    /// <param name="columns">The columns in order; the rest is counted in one more column.</param>
    public void Write(TextWriter output, string id, string caption, string corner, IReadOnlyList<string> rows, IReadOnlyList<string> columns)
    {
        if (counts.Count == 0) return;
        int leftRows = Rows.Count - rows.Count, leftColumns = Columns.Except(columns, StringComparer.Ordinal).Count();
        int most = rows.SelectMany(r => columns.Select(c => counts.GetValueOrDefault((r, c)))).DefaultIfEmpty().Max();
        output.Write($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}-caption\"><table class=\"matrix\">"
            + $"<caption id=\"{id}-caption\"><span><strong>{ShownHtml.Of(caption)}</strong>"
            + $" the darker, the more{(leftRows > 0 ? $"; the first {rows.Count} of {ShownHtml.Of(Rows.Count)} rows" : "")}</span></caption>\n<thead><tr><th scope=\"col\">{ShownHtml.Of(corner)}</th>");
        foreach (string column in columns) output.Write($"<th scope=\"col\" class=\"n\">{ShownHtml.Of(ShownCell.Shortened(column, 28))}</th>");
        if (leftColumns > 0) output.Write($"<th scope=\"col\" class=\"n\">{ShownHtml.Of(leftColumns)} others</th>");
        output.Write("<th scope=\"col\" class=\"n\">All</th></tr></thead>\n<tbody>\n");
        foreach (string row in rows)
        {
            int all = counts.Where(c => c.Key.Row == row).Sum(c => c.Value), shown = 0;
            output.Write($"<tr><th scope=\"row\">{ShownHtml.Of(ShownCell.Shortened(row, 60))}</th>");
            foreach (string column in columns)
            {
                int count = counts.GetValueOrDefault((row, column));
                shown += count;
                output.Write($"<td class=\"n h{ShadeOf(count, most)}\">{ShownHtml.Of(count)}</td>");
            }
            if (leftColumns > 0) output.Write($"<td class=\"n\">{ShownHtml.Of(all - shown)}</td>");
            output.Write($"<td class=\"n\">{ShownHtml.Of(all)}</td></tr>\n");
        }
        output.Write("</tbody></table></div>\n");
    }

    // By the root, so that a few large numbers do not make all others look alike.
    private static int ShadeOf(int count, int most) => (int)Math.Ceiling(Shades * Math.Sqrt((double)count / Math.Max(1, most)));

    private static IReadOnlyList<string> Largest(IEnumerable<(string Name, int Count)> totals) =>
        [.. totals.OrderByDescending(t => t.Count).ThenBy(t => t.Name, StringComparer.Ordinal).Select(t => t.Name)];
}
