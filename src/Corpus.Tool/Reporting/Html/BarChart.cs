namespace Corpus.Tool.Reporting.Html;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Value">How many.</param>
/// <param name="Class">The colour: a class of the page's style.</param>
internal sealed record Bar(string Label, int Value, string Class = "bar");

/// <summary>Horizontal bars from one line at zero, each with its name above it and its number at its end: readable on a telephone too.</summary>
internal static class BarChart
{
    private const int Step = 42, LongestLabel = 52;

    // The longest bar leaves room for its number.
    private const double Longest = 84;

    /// <summary>Writes the bars in their order; nothing when there are none.</summary>
    /// <param name="output">Where.</param>
    /// <param name="id">Its id in the page.</param>
    /// <param name="title">What it shows, with the unit.</param>
    /// <param name="rest">What is not shown; empty for nothing.</param>
    /// <param name="bars">The bars, the longest first.</param>
    public static void Write(TextWriter output, string id, string title, string rest, IReadOnlyList<Bar> bars)
    {
        if (bars.Count == 0) return;
        int most = Math.Max(1, bars.Max(b => b.Value));
        output.Write($"<figure><figcaption><strong>{ShownHtml.Of(title)}</strong></figcaption>\n"
            + $"<svg class=\"chart\" width=\"100%\" height=\"{bars.Count * Step + 4}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">"
            + $"<title id=\"{id}-title\">{ShownHtml.Of(title)}</title>"
            + $"<desc id=\"{id}-desc\">{ShownHtml.Of(string.Join("; ", bars.Select(b => $"{b.Label}: {ShownHtml.Of(b.Value)}")))}</desc>\n");
        for (int i = 0; i < bars.Count; i++)
        {
            string width = ShownHtml.Of(bars[i].Value * Longest / most);
            int top = i * Step;
            output.Write($"<line class=\"axis\" x1=\"0\" x2=\"0\" y1=\"{top + 19}\" y2=\"{top + 37}\"/><text x=\"0\" y=\"{top + 15}\">{ShownHtml.Of(ShownCell.Shortened(bars[i].Label, LongestLabel))}</text>"
                + $"<rect class=\"{bars[i].Class}\" x=\"0\" y=\"{top + 21}\" width=\"{width}%\" height=\"14\"/>"
                + $"<text class=\"value\" x=\"{width}%\" dx=\"6\" y=\"{top + 33}\">{ShownHtml.Of(bars[i].Value)}</text>\n");
        }
        output.Write("</svg>\n");
        if (rest.Length > 0) output.Write($"<p class=\"rest\">{ShownHtml.Of(rest)}</p>\n");
        output.Write("</figure>\n");
    }
}
