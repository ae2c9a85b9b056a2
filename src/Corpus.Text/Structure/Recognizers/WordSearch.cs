using Corpus.Text.Language;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Asks language for the words and phrases that stand at a place of a text.</summary>
internal static class WordSearch
{
    /// <summary>The end of the longest phrase of <paramref name="table"/>, up to five words, that starts at <paramref name="start"/>; <paramref name="start"/>
    /// itself when there is none.</summary>
    public static int PhraseEnd(string text, int start, int end, WordTable table)
    {
        int found = start, at = start;
        if (start >= end || !table.MayBegin(text, start)) return start;
        for (int words = 0; words < 5 && at < end; words++)
        {
            while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not (':' or ',' or '(' or ')' or '|')) at++;
            if (at - start > table.LongestKey) break;
            int stop = at;
            while (stop > start && text[stop - 1] == '.') stop--;
            if (table.Contains(text.AsSpan(start, at - start))) found = at;
            else if (stop < at && table.Contains(text.AsSpan(start, stop - start))) found = at;
            if (at < end && text[at] is ':' or ',' or '(' or ')' or '|') break;
            while (at < end && char.IsWhiteSpace(text[at])) at++;
        }
        return found;
    }

    /// <summary>The value of the phrase between <paramref name="start"/> and <paramref name="end"/>, a full stop at its end aside; null when the table does not
    /// hold it.</summary>
    public static string? ValueOf(string text, int start, int end, WordTable table)
    {
        if (end - start > table.LongestKey + 1) return null;
        return table.ValueOf(text.AsSpan(start, end - start))
            ?? (end > start && text[end - 1] == '.' ? table.ValueOf(text.AsSpan(start, end - 1 - start)) : null);
    }

    /// <summary>Skips white space, and the marks that separate the parts of a line: - – — | • · : , /.</summary>
    public static int SkipSeparators(string text, int at, int end)
    {
        while (at < end && IsSeparator(text[at])) at++;
        return at;
    }

    /// <summary>The same from the end.</summary>
    public static int SkipSeparatorsBack(string text, int start, int at)
    {
        while (at > start && IsSeparator(text[at - 1])) at--;
        return at;
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c)
        || c is '-' or '–' or '—' or '―' or '|' or '•' or '·' or ':' or ',' or '/' or '@' or '*' or '>' or '»';
}
