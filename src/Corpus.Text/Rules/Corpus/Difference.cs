
namespace Corpus.Text.Rules.Corpus;

/// <summary>Shows two wordings of one statement from where they part.</summary>
internal static class Difference
{
    private const int Before = 24;

    /// <summary>Both wordings from a few words before the first that differs; from their beginnings where they differ there.</summary>
    public static (string Words, string Others) Of(string text, TextRange range, string otherText, TextRange other)
    {
        int same = 0;
        while (same < range.Length && same < other.Length && Same(text[range.Start + same], otherText[other.Start + same])) same++;
        if (same == range.Length || same == other.Length) same = 0;
        int from = Math.Max(0, same - Before);
        while (from > 0 && from < same && text[range.Start + from - 1] != ' ') from++;
        if (from == same) from = same - Math.Min(same, WordBefore(text, range.Start, same));
        string leader = from > 0 ? "…" : "";
        return (leader + Excerpt.Of(text, new TextRange(range.Start + from, range.End)),
            leader + Excerpt.Of(otherText, new TextRange(other.Start + from, other.End)));
    }

    private static int WordBefore(string text, int start, int length)
    {
        int letters = 0;
        while (letters < length && text[start + length - letters - 1] != ' ') letters++;
        return letters;
    }

    private static bool Same(char a, char b) => a == b || Apostrophe(a) && Apostrophe(b);

    private static bool Apostrophe(char c) => c is '\'' or '’';
}
