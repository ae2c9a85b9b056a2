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

    /// <summary><c>10 by name (63 %), 6 described (38 %), 0 nobody (0 %)</c>.</summary>
    public string InWords => $"{InWordsOf(Named, "by name")}, {InWordsOf(Described, "described")}, {InWordsOf(Nobody, "nobody")}";

    /// <summary><c>63 % by name, 38 % described, 0 % nobody</c>: as long as a narrow window has room for.</summary>
    public string InShares => $"{ShownHtml.Share(Named, All)} by name, {ShownHtml.Share(Described, All)} described, {ShownHtml.Share(Nobody, All)} nobody";

    private string InWordsOf(int part, string what) => $"{ShownHtml.Of(part)} {what} ({ShownHtml.Share(part, All)})";
}

/// <summary>Bars of a hundred percent, parted by how the source is given, with the shares below each and the numbers in a table.</summary>
internal static class ShareChart
{
    private const int Step = 62, LongestLabel = 46;

    /// <summary>Writes the bars in their order; nothing when there are none.</summary>
    /// <param name="output">Where.</param>
    /// <param name="id">Its id in the page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="noun">What has a bar.</param>
    /// <param name="shares">The bars.</param>
    public static void Write(TextWriter output, string id, string title, string noun, IReadOnlyList<NamedShare> shares)
    {
        if (shares.Count == 0) return;
        output.Write($"<figure class=\"wide\"><figcaption><strong>{ShownHtml.Of(title)}</strong></figcaption>\n"
            + "<ul class=\"legend\"><li class=\"named\">by name</li><li class=\"described\">described only</li><li class=\"nobody\">nobody</li></ul>\n"
            + $"<svg class=\"chart share\" width=\"100%\" height=\"{shares.Count * Step}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">"
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
            output.Write($"<text class=\"note\" x=\"0\" y=\"{top + 50}\">{share.InShares}</text>\n");
        }
        output.Write($"</svg>\n<details><summary>{ShownHtml.Of(title)}, as a table</summary><table><caption>{ShownHtml.Of(title)}</caption><thead><tr>"
            + $"<th scope=\"col\">{ShownHtml.Of(noun)}</th><th scope=\"col\" class=\"n\">Quotations</th><th scope=\"col\" class=\"n\">By name</th>"
            + "<th scope=\"col\" class=\"n\">Described</th><th scope=\"col\" class=\"n\">Nobody</th></tr></thead><tbody>\n");
        foreach (var share in shares)
            output.Write($"<tr><th scope=\"row\">{ShownHtml.Of(share.Label)}</th>"
                + string.Concat(((int[])[share.All, share.Named, share.Described, share.Nobody]).Select(n => $"<td class=\"n\">{ShownHtml.Of(n)}</td>")) + "</tr>\n");
        output.Write("</tbody></table></details></figure>\n");
    }
}
