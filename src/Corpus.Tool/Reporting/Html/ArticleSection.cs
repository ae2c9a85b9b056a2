using Corpus.Text.Structure;
using Corpus.Tool.Checking;

namespace Corpus.Tool.Reporting.Html;

/// <summary>How many articles there are, when and where.</summary>
/// <param name="texts">The texts.</param>
internal sealed class ArticleSection(IReadOnlyList<CheckedText> texts)
{
    private const int MostPeriods = 120, MostColumns = 20, MostBars = 10, MostRows = 20_000, LongestHeadline = 100;

    private readonly ArticleGroups groups = new(texts);

    /// <summary>Writes it.</summary>
    public void Write(TextWriter output, TextLinks links)
    {
        CalendarDate[] days = [.. texts.Select(t => t.Filed.Article.Parts.Published?.Value).OfType<CalendarDate>().Where(d => d.IsPossible)];
        string undated = days.Length == texts.Count ? "" : $"{Counted.Of(texts.Count - days.Length, "article")} without a date not shown";
        TimeChart.Write(output, "when", TimeLine.Of(days, MostPeriods), undated);
        output.Write("<div class=\"charts\">\n");
        bool outlets = Bars(output, "outlets", "Articles by outlet", "outlet", t => t.Filed.Article.Parts.Outlet?.Value);
        if (groups is { Noun: "folder", Several: true }) Bars(output, "folders", "Articles by folder", "folder", t => groups.Of(t.Filed.Id));
        bool places = Bars(output, "places", "Articles by place of the dateline", "place", t => t.Filed.Article.Parts.Place?.Value);
        output.Write("</div>\n");
        (bool Stated, string What)[] facts = [(days.Length > 0, "a date"), (outlets, "an outlet"), (places, "a place in a dateline")];
        string[] missing = [.. facts.Where(f => !f.Stated).Select(f => f.What)];
        if (texts.Count > 0 && missing.Length > 0) output.Write($"<p>No article states {string.Join(" or ", missing)}.</p>\n");
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

    // Whether there are any.
    private bool Bars(TextWriter output, string id, string title, string noun, Func<CheckedText, string?> of)
    {
        var counts = texts.Select(of).OfType<string>().GroupBy(v => v, StringComparer.Ordinal)
            .Select(g => new Bar(g.Key, g.Count())).OrderByDescending(b => b.Value).ThenBy(b => b.Label, StringComparer.Ordinal).ToList();
        var rest = new List<string>();
        if (counts.Count > MostBars)
            rest.Add($"{Counted.Of(counts.Count - MostBars, "more " + noun)} with {Counted.Of(counts.Skip(MostBars).Sum(b => b.Value), "article")}");
        int without = texts.Count - counts.Sum(b => b.Value);
        if (without > 0) rest.Add($"{Counted.Of(without, "article")} without one");
        BarChart.Write(output, id, title, rest.Count == 0 ? "" : $"Not shown: {string.Join(", ", rest)}", [.. counts.Take(MostBars)]);
        return counts.Count > 0;
    }

    private void WhenAndWhere(TextWriter output, CalendarDate[] days)
    {
        var line = TimeLine.Of(days, MostColumns);
        var matrix = new CountMatrix();
        foreach (var text in texts)
            if (text.Filed.Article.Parts.Published?.Value is { IsPossible: true } day) matrix.Add(groups.Of(text.Filed.Id), line.PeriodOf(day));
        if (line.Periods.Count > 1 && matrix.Rows.Count > 1)
            matrix.Write(output, "when-where", $"Articles by {groups.Noun} and {line.Unit}", groups.Title, [.. matrix.Rows.Take(MostBars)],
                [.. line.Periods.Where(p => p.Count > 0 || line.Periods.Count <= MostColumns).Select(p => p.Name)]);
    }
}
