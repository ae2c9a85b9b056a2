using System.Text;
using Corpus.Text;
using Corpus.Text.Index.Sources;
using Corpus.Text.Rules;

namespace Corpus.Tool.Checking;

/// <summary>A quotation and its passage in two lines, the words that differ below each other; long agreement is cut in its middle.</summary>
internal static class SideBySide
{
    private const int Kept = 28;

    /// <summary>The two lines.</summary>
    public static (string Here, string There) Of(string text, QuotationVerdict verdict)
    {
        if (verdict.Source is not { } source) return (Shown(text, verdict.Here), "");
        string other = source.Article.Text;
        StringBuilder here = new(), there = new();
        int at = verdict.Here.Start, beside = verdict.There.Start;
        foreach (var difference in verdict.Differences)
        {
            var place = difference.There == default ? new TextRange(beside, beside) : difference.There;
            Pair(Cut(Shown(text, new TextRange(at, Math.Max(at, difference.Here.Start)))),
                Cut(Shown(other, new TextRange(beside, Math.Max(beside, place.Start)))));
            Pair(Shown(text, difference.Here), Shown(other, place));
            (at, beside) = (Math.Max(at, difference.Here.End), Math.Max(beside, place.End));
        }
        Pair(Cut(Shown(text, new TextRange(at, Math.Max(at, verdict.Here.End)))),
            Cut(Shown(other, new TextRange(beside, Math.Max(beside, verdict.There.End)))));
        return (here.ToString().Trim(), there.ToString().Trim());

        void Pair(string mine, string theirs)
        {
            if (mine.Length + theirs.Length == 0) return;
            int width = Math.Max(mine.Length, theirs.Length);
            here.Append(mine.PadRight(width)).Append(' ');
            there.Append(theirs.PadRight(width)).Append(' ');
        }
    }

    private static string Shown(string text, TextRange range) => ShownText.Of(string.Join(' ', range.TextOf(text).Split((char[]?)null,
        StringSplitOptions.RemoveEmptyEntries)));

    private static string Cut(string words) => words.Length <= 2 * Kept + 5 ? words : words[..Kept].TrimEnd() + " … " + words[^Kept..].TrimStart();
}
