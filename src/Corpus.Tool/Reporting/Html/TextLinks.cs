using System.Globalization;
using Corpus.Tool.Checking;

namespace Corpus.Tool.Reporting.Html;

/// <summary>Where the links of a page lead.</summary>
/// <param name="Pattern">An address in which <c>{path}</c>, <c>{line}</c>, <c>{column}</c> and <c>{words}</c> stand for the place.</param>
internal sealed record TextLinks(string Pattern)
{
    /// <summary>Links from <paramref name="page"/> to the files of <paramref name="texts"/>, which a browser opens at the words.</summary>
    public static TextLinks ToFiles(IReadOnlyList<CheckedText> texts, string page)
    {
        string folder = texts.Count == 0 ? "."
            : Path.TrimEndingDirectorySeparator(Path.GetFullPath(texts[0].File.FullPath)[..^texts[0].Filed.Path.Length]);
        string way = Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(page))!, folder);
        string start = Path.IsPathFullyQualified(way) ? new Uri(way).AbsoluteUri.TrimEnd('/') + "/" : way == "." ? "" : Escaped(way.Replace('\\', '/')) + "/";
        return new TextLinks(start + "{path}#:~:text={words}");
    }

    /// <summary>The address of a place.</summary>
    public string To(PlaceCell place) => Pattern.Replace("{path}", Escaped(place.Path), StringComparison.Ordinal)
        .Replace("{line}", place.Line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{column}", place.Column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        // A hyphen ends the words of an address.
        .Replace("{words}", Uri.EscapeDataString(place.Words).Replace("-", "%2D", StringComparison.Ordinal), StringComparison.Ordinal);

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(part => part is ".." or "." ? part : Uri.EscapeDataString(part)));
}

/// <summary>A cell that leads to a place in a text.</summary>
/// <param name="Shown">What it shows.</param>
/// <param name="Path">The text's path below the corpus folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Words">The words there by which a browser finds the place; empty for none.</param>
internal sealed record PlaceCell(string Shown, string Path, int Line = 1, int Column = 1, string Words = "");
