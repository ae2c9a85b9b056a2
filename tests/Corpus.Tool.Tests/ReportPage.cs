using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Corpus.Tool.Tests;

/// <summary>A page of <c>corpus report --html</c>, taken apart.</summary>
internal sealed class ReportPage
{
    private readonly XElement html;

    public ReportPage(string source)
    {
        Source = source;
        // What is in a script or a style is no markup to HTML, and is to XML.
        string markup = Regex.Replace(source, "(<(script|style)[^>]*>)(.*?)(</\\2>)", m => m.Groups[1].Value
            + m.Groups[3].Value.Replace("&", "&amp;").Replace("<", "&lt;") + m.Groups[4].Value, RegexOptions.Singleline);
        html = XElement.Parse(markup["<!DOCTYPE html>\n".Length..]);
    }

    public string Source { get; }

    public IEnumerable<XElement> All(string element) => html.Descendants(element);

    public XElement ById(string id) => html.Descendants().Single(e => (string?)e.Attribute("id") == id);

    /// <summary>The rows of a table as the page's script has them; a place is the words that it shows.</summary>
    public string[][] Rows(string table)
    {
        using var json = JsonDocument.Parse(ById(table).Element("script")!.Value);
        return [.. json.RootElement.EnumerateArray().Select(row => row.EnumerateArray()
            .Select(cell => cell.ValueKind == JsonValueKind.Array ? cell[0].GetString()! : cell.ToString()).ToArray())];
    }

    /// <summary>The rows of a table that are in the page before its script has run.</summary>
    public string[][] SeenRows(string table) => [.. ById(table).Descendants("tbody").Single().Elements().Select(row => row.Elements()
        .Select(cell => (string?)cell.Attribute("class") == "n" ? cell.Value.Replace(",", "") : cell.Value).ToArray())];

    public int Figure(string name) => int.Parse(ById("main").Element("dl")!.Elements().Single(e => e.Element("dt")!.Value == name).Element("dd")!.Value
        .Replace(",", ""));
}
