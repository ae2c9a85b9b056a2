using Corpus.Text;
using Corpus.Tool.Checking;

namespace Corpus.Tool.Reporting.Html;

/// <summary>Who is quoted, as what, where, and how many of them by name.</summary>
/// <param name="texts">The texts.</param>
/// <param name="sources">Who is quoted.</param>
internal sealed class SourceSection(IReadOnlyList<CheckedText> texts, IReadOnlyList<QuotedSource> sources)
{
    private const int MostBars = 15, MostRows = 25, MostColumns = 10, MostSources = 3_000;

    private readonly ArticleGroups groups = new(texts);

    /// <summary>Writes who is quoted most, and where.</summary>
    public void WriteWho(TextWriter output, TextLinks links)
    {
        QuotedSource[] named = [.. sources.Where(s => s.Named).OrderByDescending(s => s.Quotes).ThenBy(s => s.Shown, StringComparer.Ordinal)];
        output.Write("<div class=\"charts\">\n");
        BarChart.Write(output, "most-quoted", "Quotations by source with a name",
            named.Length > MostBars ? $"Not shown: {Counted.Of(named.Length - MostBars, "more source")} with a name" : "",
            [.. named.Take(MostBars).Select(s => new Bar(s.Role is null ? s.Shown : $"{s.Shown}, {s.Role}", s.Quotes, Note: s.KindName ?? ""))]);
        BarChart.Write(output, "kinds", "Quotations by kind of source", "", [.. sources.GroupBy(s => s.KindName ?? "nobody")
            .Select(g => new Bar(g.Key, g.Sum(s => s.Quotes))).OrderByDescending(b => b.Value).ThenBy(b => b.Label, StringComparer.Ordinal)]);
        output.Write("</div>\n");
        var matrix = new CountMatrix();
        foreach (var source in named)
            foreach (var (article, quotes) in source.ByArticle) matrix.Add(source.Shown, groups.Of(article), quotes);
        matrix.Write(output, "who-where", $"Quotations by source and {groups.Noun}", "Source", [.. matrix.Rows.Take(MostRows)],
            [.. matrix.Columns.Take(MostColumns)]);
        var table = new PageTable("source-table", "source", MostSources, "Source", "Role", "Kind", "Named", "Quotations#", "Words#-", "Articles#", "Also");
        foreach (var source in sources)
            table.Add(source.Shown, source.Role, source.KindName, source.Named ? "yes" : "no", source.Quotes, source.Words, source.ByArticle.Count,
                source.Also.Count == 0 ? null : string.Join(", ", source.Also));
        table.Write(output, "All sources", "those with most quoted words first", links);
    }

    /// <summary>Writes named against unnamed.</summary>
    public void WriteNamed(TextWriter output)
    {
        var shares = texts.GroupBy(t => groups.Of(t.Filed.Id)).Select(g => ShareOf(g.Key, g)).Where(s => s.All > 0)
            .OrderByDescending(s => (double)(s.All - s.Named) / s.All).ThenByDescending(s => s.All).ThenBy(s => s.Label, StringComparer.Ordinal).ToList();
        var all = ShareOf("All quotations", texts);
        if (all.All == 0)
        {
            output.Write("<p>Nobody is quoted.</p>\n");
            return;
        }
        NamedShare[] shown = [.. shares.OrderByDescending(s => s.All).Take(MostColumns)];
        ShareChart.Write(output, "named-share", $"Share of quotations by how the source is given, by {groups.Noun}, the least named first"
            + (shares.Count > MostColumns ? $", the {MostColumns} with most quotations of {ShownHtml.Of(shares.Count)}" : ""), groups.Title,
            [all, .. shares.Where(shown.Contains)]);
        output.Write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"quote-kinds\"><table><caption id=\"quote-kinds\"><strong>"
            + "Quotations by kind</strong></caption>\n<thead><tr><th scope=\"col\">Kind</th><th scope=\"col\" class=\"n\">Quotations"
            + "</th><th scope=\"col\" class=\"n\">With a name</th><th scope=\"col\" class=\"n\">Described</th><th scope=\"col\" class=\"n\">Nobody</th></tr></thead>"
            + "\n<tbody>\n");
        foreach (var kind in texts.SelectMany(t => t.Filed.Article.Quotes).GroupBy(q => q.Kind).OrderBy(g => g.Key))
        {
            bool speech = kind.Key == QuoteKind.Speech;
            output.Write($"<tr><th scope=\"row\">{kind.Key.ToString().ToLowerInvariant()}</th><td class=\"n\">{ShownHtml.Of(kind.Count())}</td>"
                + $"<td class=\"n\">{ShownHtml.Of(kind.Count(q => q.Attribution?.Name is not null))}</td>"
                + $"<td class=\"n\">{(speech ? ShownHtml.Of(all.Described) : "")}</td><td class=\"n\">{(speech ? ShownHtml.Of(all.Nobody) : "")}</td></tr>\n");
        }
        output.Write("</tbody></table></div>\n");
    }

    private static NamedShare ShareOf(string label, IEnumerable<CheckedText> texts)
    {
        int named = 0, described = 0, nobody = 0;
        foreach (var quote in texts.SelectMany(t => t.Filed.Article.Quotes))
            if (quote.Kind != QuoteKind.Speech) continue;
            else if (quote.Attribution?.Name is not null) named++;
            else if (quote.Attribution?.Description is not null) described++;
            else nobody++;
        return new NamedShare(label, named, described, nobody);
    }
}
