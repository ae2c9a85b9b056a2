using Corpus.Text.Structure;
using Corpus.Tool.Checking;

namespace Corpus.Tool.Reporting.Html;

/// <summary>How many articles there are, when and where.</summary>
/// <param name="texts">The texts.</param>
internal sealed class ArticleSection(IReadOnlyList<CheckedText> texts)
{
    private const int MostPeriods = 120, MostColumns = 24, MostBars = 10, MostRows = 20_000, LongestHeadline = 100;

    /// <summary>Writes it.</summary>
    public void Write(TextWriter output, TextLinks links)
    {
        CalendarDate[] days = [.. texts.Select(t => t.Filed.Article.Parts.Published?.Value).OfType<CalendarDate>().Where(d => d.IsPossible)];
        string undated = days.Length == texts.Count ? "" : $"{Counted.Of(texts.Count - days.Length, "article")} without a date not shown";
        TimeChart.Write(output, "when", TimeLine.Of(days, MostPeriods), undated);
        if (days.Length == 0) output.Write("<p>No article states its date.</p>\n");
        output.Write("<div class=\"charts\">\n");
        Bars(output, "outlets", "Articles by outlet", "outlet", parts => parts.Outlet?.Value);
        Bars(output, "places", "Articles by place of the dateline", "place", parts => parts.Place?.Value);
        output.Write("</div>\n");
        WhenAndWhere(output, days);
        var table = new PageTable("article-table", "article", MostRows, "Id", "Headline", "Outlet", "Place", "Published|", "Quotations#", "Findings#");
        foreach (var text in texts)
        {
            var parts = text.Filed.Article.Parts;
            table.Add(new PlaceCell(text.Filed.Id, text.Filed.Path), ShownCell.Shortened(parts.Headline?.Value, LongestHeadline), parts.Outlet?.Value,
                parts.Place?.Value, parts.Published?.Value.ToString(), text.Filed.Article.Quotes.Count, text.Findings.Count);
        }
        table.Write(output, "All articles", "in the order of their paths", links);
    }

    private void Bars(TextWriter output, string id, string title, string noun, Func<ArticleParts, string?> of)
    {
        var counts = texts.Select(t => of(t.Filed.Article.Parts)).OfType<string>().GroupBy(v => v, StringComparer.Ordinal)
            .Select(g => new Bar(g.Key, g.Count())).OrderByDescending(b => b.Value).ThenBy(b => b.Label, StringComparer.Ordinal).ToList();
        var rest = new List<string>();
        if (counts.Count > MostBars)
            rest.Add($"{Counted.Of(counts.Count - MostBars, "more " + noun)} with {Counted.Of(counts.Skip(MostBars).Sum(b => b.Value), "article")}");
        int without = texts.Count - counts.Sum(b => b.Value);
        if (without > 0) rest.Add($"{Counted.Of(without, "article")} without one");
        BarChart.Write(output, id, title, rest.Count == 0 ? "" : $"Not shown: {string.Join(", ", rest)}", [.. counts.Take(MostBars)]);
    }

    private void WhenAndWhere(TextWriter output, CalendarDate[] days)
    {
        var line = TimeLine.Of(days, MostColumns);
        var matrix = new CountMatrix();
        foreach (var parts in texts.Select(t => t.Filed.Article.Parts))
            if (parts.Published?.Value is { IsPossible: true } day && parts.Outlet?.Value is { } outlet) matrix.Add(outlet, line.PeriodOf(day));
        if (line.Periods.Count > 1 && matrix.Rows.Count > 1)
            matrix.Write(output, "when-where", $"Articles by outlet and {line.Unit}", "Outlet", [.. matrix.Rows.Take(MostBars)],
                [.. line.Periods.Where(p => p.Count > 0).Select(p => p.Name).Where(matrix.Columns.Contains)]);
    }
}
