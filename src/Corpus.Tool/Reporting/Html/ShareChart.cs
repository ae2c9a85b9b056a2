namespace Corpus.Tool.Reporting.Html;

/// <summary>Quotations with and without a name.</summary>
/// <param name="Label">Whose they are.</param>
/// <param name="Named">Those whose source has a name.</param>
/// <param name="Described">Those whose source is only described.</param>
/// <param name="Nobody">Those whose text points at nobody.</param>
internal sealed record NamedShare(string Label, int Named, int Described, int Nobody)
{
    /// <summary>All of them.</summary>
    public int All => Named + Described + Nobody;

    /// <summary><c>10 by name (63 %), 6 described, 0 nobody</c>.</summary>
    public string InWords =>
        $"{ShownHtml.Of(Named)} by name ({ShownHtml.Share(Named, All)}), {ShownHtml.Of(Described)} described, {ShownHtml.Of(Nobody)} nobody";
}

/// <summary>Bars of a hundred percent, parted by how the source is given, with the numbers below each.</summary>
internal static class ShareChart
{
    private const int Step = 62, LongestLabel = 46;

    /// <summary>Writes the bars in their order; nothing when there are none.</summary>
    public static void Write(TextWriter output, string id, string title, IReadOnlyList<NamedShare> shares)
    {
        if (shares.Count == 0) return;
        output.Write($"<figure class=\"wide\"><figcaption><strong>{ShownHtml.Of(title)}</strong></figcaption>\n"
            + "<ul class=\"legend\"><li class=\"named\">by name</li><li class=\"described\">described only</li><li class=\"nobody\">nobody</li></ul>\n"
            + $"<svg class=\"chart\" width=\"100%\" height=\"{shares.Count * Step}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">"
            + $"<title id=\"{id}-title\">{ShownHtml.Of(title)}</title>"
            + $"<desc id=\"{id}-desc\">{ShownHtml.Of(string.Join("; ", shares.Select(s => $"{s.Label}: {s.InWords}")))}</desc>\n");
        for (int i = 0; i < shares.Count; i++)
        {
            var share = shares[i];
            int top = i * Step;
            output.Write($"<text x=\"0\" y=\"{top + 15}\">{ShownHtml.Of(ShownCell.Shortened(share.Label, LongestLabel))}: {ShownHtml.Of(share.All)}</text>");
            int before = 0;
            foreach (var (name, value) in ((string, int)[])[("named", share.Named), ("described", share.Described), ("nobody", share.Nobody)])
            {
                if (value > 0)
                    output.Write($"<rect class=\"{name}\" x=\"{ShownHtml.Of(before * 100.0 / share.All)}%\" y=\"{top + 21}\" "
                        + $"width=\"{ShownHtml.Of(value * 100.0 / share.All)}%\" height=\"14\"/>");
                before += value;
            }
            output.Write($"<text class=\"note\" x=\"0\" y=\"{top + 50}\">{ShownHtml.Of(share.InWords)}</text>\n");
        }
        output.Write("</svg></figure>\n");
    }
}
