using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Corpus.Text.Rules;

namespace Corpus.Tool.Reporting.Html;

/// <summary>A table of a page that can be sorted and searched: the first rows as HTML, all rows as JSON for the page's script.</summary>
internal sealed class PageTable
{
    /// <summary>So many rows are seen before anybody asks for more.</summary>
    private const int First = 25;

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly string id, noun;
    private readonly int most;
    private readonly string[] columns;
    private readonly List<object?[]> rows = [];
    private int all;

    /// <param name="id">Its id in the page.</param>
    /// <param name="noun">What a row is: <c>article</c>.</param>
    /// <param name="most">The number of rows at most.</param>
    /// <param name="columns">The columns' heads with what they hold: '#' numbers, '|' what is not broken into lines, '!' severities; '-' behind that is the
    /// column by which the rows stand in order, the largest first.</param>
    public PageTable(string id, string noun, int most, params string[] columns) => (this.id, this.noun, this.most, this.columns) = (id, noun, most, columns);

    /// <summary>Adds a row of strings, numbers, nulls and <see cref="PlaceCell"/>s, unless there are enough.</summary>
    public void Add(params object?[] cells)
    {
        if (all++ < most) rows.Add(cells);
    }

    /// <summary>Counts a row that the page does not hold.</summary>
    public void LeaveOut() => all++;

    /// <summary>Writes it; a sentence when it is empty.</summary>
    /// <param name="output">Where.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="order">Which rows stand first: <c>in the order of the paths</c>.</param>
    /// <param name="links">Where its places lead.</param>
    public void Write(TextWriter output, string caption, string order, TextLinks links)
    {
        string nouns = Counted.Of(all, noun);
        string capped = all > rows.Count ? $"; the page holds {ShownHtml.Of(rows.Count)} of them, {order}" : $", {order}";
        if (all == 0)
        {
            output.Write($"<p>{ShownHtml.Of(caption)}: none.</p>\n");
            return;
        }
        output.Write($"<div class=\"table\" id=\"{id}\" data-noun=\"{noun}\" data-nouns=\"{Counted.Of(2, noun)[2..]}\">\n"
            + $"<div class=\"tools\" hidden=\"hidden\"><label for=\"{id}-search\">Search {Counted.Of(2, noun)[2..]}</label> "
            + $"<input type=\"search\" id=\"{id}-search\" autocomplete=\"off\" spellcheck=\"false\"/> <p role=\"status\" id=\"{id}-status\"></p></div>\n"
            + $"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}-caption\">\n"
            + $"<table><caption id=\"{id}-caption\"><span><strong>{ShownHtml.Of(caption)}</strong> {nouns}{capped}</span></caption>\n<thead><tr>");
        foreach (string column in columns)
            output.Write($"<th scope=\"col\"{ClassOf(column)}{OrderOf(column)}>{ShownHtml.Of(column.TrimEnd('#', '|', '!', '-'))}</th>");
        output.Write("</tr></thead>\n<tbody>\n");
        foreach (var row in rows.Take(First)) WriteRow(output, row, links);
        output.Write("</tbody></table></div>\n");
        int shown = Math.Min(First, rows.Count);
        output.Write($"<p class=\"more\"><span>{ShownHtml.Of(shown)} of {nouns} shown.</span> <button type=\"button\" hidden=\"hidden\">Show more</button> "
            + "<button type=\"button\" hidden=\"hidden\">Show all</button></p>\n"
            + $"<script type=\"application/json\">{AsJson()}</script>\n</div>\n");
    }

    private void WriteRow(TextWriter output, object?[] row, TextLinks links)
    {
        output.Write("<tr>");
        for (int i = 0; i < row.Length; i++)
        {
            string tag = i == 0 ? "th" : "td", scope = i == 0 ? " scope=\"row\"" : "";
            string words = row[i] switch
            {
                int n => ShownHtml.Of(n),
                PlaceCell place => $"<a href=\"{ShownHtml.Of(links.To(place))}\">{ShownHtml.Of(place.Shown)}</a>",
                var cell => ShownHtml.Of((string?)cell),
            };
            string direction = ClassOf(columns[i]).Length == 0 ? " dir=\"auto\"" : "";
            output.Write($"<{tag}{scope}{ClassOf(columns[i])}{direction}>{words}</{tag}>");
        }
        output.Write("</tr>\n");
    }

    private static string ClassOf(string column) =>
        column.TrimEnd('-')[^1] switch { '#' => " class=\"n\"", '|' => " class=\"k\"", '!' => " class=\"s\"", _ => "" };

    private static string OrderOf(string column) => column.EndsWith('-') ? " aria-sort=\"descending\"" : "";

    private string AsJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Json))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                json.WriteStartArray();
                foreach (object? cell in row) Write(json, cell);
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, object? cell)
    {
        if (cell is int number) json.WriteNumberValue(number);
        else if (cell is PlaceCell place)
        {
            json.WriteStartArray();
            json.WriteStringValue(ShownText.Of(place.Shown));
            json.WriteStringValue(place.Path);
            if (place.Line > 1 || place.Column > 1 || place.Words.Length > 0)
            {
                json.WriteNumberValue(place.Line);
                json.WriteNumberValue(place.Column);
                json.WriteStringValue(place.Words);
            }
            json.WriteEndArray();
        }
        else json.WriteStringValue(cell is string words ? ShownCell.OneLine(words) : null);
    }
}
