using System.Globalization;
using System.Net;

namespace Corpus.Tool.Reporting.Html;

/// <summary>Words and numbers as a page shows them.</summary>
internal static class ShownHtml
{
    /// <summary>The words in one line, escaped for text and attributes: whatever a text holds is shown and never obeyed.</summary>
    public static string Of(string? words) => words is null ? "" : WebUtility.HtmlEncode(ShownCell.OneLine(words));

    /// <summary><c>12,480</c>.</summary>
    public static string Of(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A coordinate of a chart: <c>12.5</c>.</summary>
    public static string Of(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>How much of a whole: <c>62 %</c>, <c>under 1 %</c>.</summary>
    public static string Share(int part, int whole) => whole == 0 || part == 0 ? "0 %"
        : part * 100L < whole ? "under 1 %"
        : part < whole && part * 100L > whole * 99L ? "over 99 %"
        : ((part * 200L + whole) / (whole * 2L)).ToString(CultureInfo.InvariantCulture) + " %";
}
