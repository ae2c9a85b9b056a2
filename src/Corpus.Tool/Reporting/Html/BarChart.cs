namespace Corpus.Tool.Reporting.Html;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Value">How many.</param>
/// <param name="Class">The colour: a class of the page's style.</param>
/// <param name="Note">A word behind the number; empty for none.</param>
internal sealed record Bar(string Label, int Value, string Class = "bar", string Note = "")
{
    /// <summary><c>Jen Psaki, press secretary: 4 (person)</c>.</summary>
    public string InWords => $"{Label}: {ShownHtml.Of(Value)}{(Note.Length > 0 ? $" ({Note})" : "")}";
}

/// <summary>Horizontal bars from one line at zero, each with its name above it and its number at its end: readable on a telephone too.</summary>
internal static class BarChart
{
    private const int Step = 42, Wide = 60, Narrow = 46;

    // The longest bar leaves room for its number, and for the word behind it.
    private const double Longest = 84, LongestWithNotes = 66;

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
        double longest = bars.Any(b => b.Note.Length > 0) ? LongestWithNotes : Longest;
        output.Write($"<figure><figcaption><strong>{ShownHtml.Of(title)}</strong></figcaption>\n"
            + $"<svg class=\"chart\" width=\"100%\" height=\"{bars.Count * Step + 4}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">"
            + $"<title id=\"{id}-title\">{ShownHtml.Of(title)}</title>"
            + $"<desc id=\"{id}-desc\">{ShownHtml.Of(string.Join("; ", bars.Select(b => b.InWords)))}</desc>\n");
        for (int i = 0; i < bars.Count; i++)
        {
            string width = ShownHtml.Of(bars[i].Value * longest / most);
            int top = i * Step;
            output.Write($"<line class=\"axis\" x1=\"0\" x2=\"0\" y1=\"{top + 19}\" y2=\"{top + 37}\"/>"
                + LabelOf(bars[i], top + 15)
                + $"<rect class=\"{bars[i].Class}\" x=\"0\" y=\"{top + 21}\" width=\"{width}%\" height=\"14\"/>"
                + $"<text class=\"value\" x=\"{width}%\" dx=\"6\" y=\"{top + 33}\">{ShownHtml.Of(bars[i].Value)}"
                + (bars[i].Note.Length > 0 ? $"<tspan class=\"note\" dx=\"6\">{ShownHtml.Of(bars[i].Note)}</tspan>" : "") + "</text>\n");
        }
        output.Write("</svg>\n");
        if (rest.Length > 0) output.Write($"<p class=\"rest\">{ShownHtml.Of(rest)}</p>\n");
        output.Write("</figure>\n");
    }

    private static string LabelOf(Bar bar, int y)
    {
        if (bar.Label.Length <= Narrow) return $"<text x=\"0\" y=\"{y}\">{ShownHtml.Of(bar.Label)}</text>";
        string wide = ShownHtml.Of(ShownCell.Shortened(bar.Label, Wide)), narrow = ShownHtml.Of(ShownCell.Shortened(bar.Label, Narrow));
        return $"<text class=\"wide\" x=\"0\" y=\"{y}\">{wide}</text><text class=\"narrow\" x=\"0\" y=\"{y}\">{narrow}</text>";
    }
}
