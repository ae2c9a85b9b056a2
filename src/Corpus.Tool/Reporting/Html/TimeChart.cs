namespace Corpus.Tool.Reporting.Html;

/// <summary>Columns over time, with a scale at the left, the periods below, and the number of the highest at its top.</summary>
internal static class TimeChart
{
    // Above the highest column stand its number and, at the left, the scale's unit.
    private const int Top = 38, Bottom = 198;

    /// <summary>Writes the columns and the same as a table; nothing without a period.</summary>
    /// <param name="output">Where.</param>
    /// <param name="id">Its id in the page.</param>
    /// <param name="line">The periods.</param>
    /// <param name="rest">What is not shown; empty for nothing.</param>
    public static void Write(TextWriter output, string id, TimeLine line, string rest)
    {
        var periods = line.Periods;
        if (periods.Count == 0) return;
        string title = $"Articles by {line.Unit} of publication", preposition = line.Unit == "day" ? "on" : "in";
        int peak = periods.Max(p => p.Count), step = StepOf(peak), scale = (peak + step - 1) / step * step;
        int highest = periods.Select((p, i) => (p.Count, i)).First(p => p.Count == peak).i;
        output.Write($"<figure class=\"wide\"><figcaption><strong>{title}</strong></figcaption>\n"
            + $"<svg class=\"chart time\" height=\"224\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\"><title id=\"{id}-title\">{title}</title>"
            + $"<desc id=\"{id}-desc\">{Counted.Of(periods.Sum(p => p.Count), "article")} from {periods[0].Name} to {periods[^1].Name}; the most, "
            + $"{ShownHtml.Of(peak)}, {preposition} {periods[highest].Name}. The table below has every {line.Unit}.</desc>\n");
        for (int value = 0; value <= scale; value += step)
        {
            string y = ShownHtml.Of(YOf(value, scale));
            output.Write($"<line class=\"{(value == 0 ? "axis" : "grid")}\" x1=\"0\" x2=\"100%\" y1=\"{y}\" y2=\"{y}\"/>"
                + $"<text class=\"tick\" x=\"0\" dx=\"-6\" dy=\"4\" y=\"{y}\">{ShownHtml.Of(value)}</text>\n");
        }
        output.Write($"<text class=\"note\" x=\"0\" dx=\"-40\" y=\"12\">articles a {line.Unit}</text>\n");
        double width = 100.0 / periods.Count, thick = Math.Min(width * 0.8, 12);
        for (int i = 0; i < periods.Count; i++)
        {
            if (periods[i].Count == 0) continue;
            double y = YOf(periods[i].Count, scale);
            output.Write($"<rect class=\"bar\" x=\"{ShownHtml.Of(i * width + (width - thick) / 2)}%\" y=\"{ShownHtml.Of(y)}\" width=\"{ShownHtml.Of(thick)}%\" "
                + $"height=\"{ShownHtml.Of(Bottom - y)}\"><title>{periods[i].Name}: {ShownHtml.Of(periods[i].Count)}</title></rect>\n");
        }
        string most = $"{ShownHtml.Of(peak)} {preposition} {periods[highest].Name}";
        output.Write($"<text class=\"value {Placed(highest, 0.2)}\" y=\"{ShownHtml.Of(YOf(peak, scale) - 5)}\">{most}</text>\n");
        for (int label = 0; label < line.Labels.Count; label++)
        {
            int i = line.Labels[label];
            string name = periods[i].Name;
            // A narrow window has room for every other one; four digits have room everywhere.
            string minor = label % 2 > 0 && line.Labels.Count > 3 ? "minor " : "";
            output.Write($"<text class=\"note {minor}{Placed(i, name.Length > 5 ? 0.12 : 0)}\" y=\"{Bottom + 18}\">{name}</text>\n");
        }
        output.Write("</svg>\n");
        if (rest.Length > 0) output.Write($"<p class=\"rest\">{ShownHtml.Of(rest)}</p>\n");
        output.Write($"<details><summary>{title}, as a table</summary><table><caption>{title}</caption><thead><tr><th scope=\"col\">Period</th>"
            + "<th scope=\"col\" class=\"n\">Articles</th></tr></thead><tbody>\n");
        foreach (var (name, count) in periods) output.Write($"<tr><th scope=\"row\">{name}</th><td class=\"n\">{ShownHtml.Of(count)}</td></tr>\n");
        output.Write("</tbody></table></details></figure>\n");

        // Text below or above the middle of a column; at the ends of the chart it begins or ends with the column and so stays inside.
        string Placed(int index, double edge)
        {
            double middle = (index + 0.5) * width;
            var (side, x) = middle < edge * 100 ? ("start", middle - thick / 2) : middle > (1 - edge) * 100 ? ("end", middle + thick / 2) : ("middle", middle);
            return $"{side}\" x=\"{ShownHtml.Of(x)}%";
        }
    }

    private static double YOf(int value, int scale) => Bottom - (double)value / scale * (Bottom - Top);

    // 1, 2 or 5 times a power of ten, so that there are at most five lines.
    private static int StepOf(int peak)
    {
        for (int power = 1; ; power *= 10)
            foreach (int step in (int[])[power, power * 2, power * 5])
                if ((peak + step - 1) / step <= 5) return step;
    }
}
