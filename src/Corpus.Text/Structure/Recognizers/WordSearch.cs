using Corpus.Text.Language;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Asks lists for the words and phrases that stand at a place of a text.</summary>
internal static class WordSearch
{
    private const int MostWords = 5;

    /// <summary>The end of the longest phrase of <paramref name="table"/>, up to five words, that starts at <paramref name="start"/>; <paramref name="start"/>
    /// itself when there is none. Any white space counts as one space; full stops and closing marks behind the last word belong to it.</summary>
    public static int PhraseEnd(string text, int start, int end, WordTable table) => PhraseEnd(text, start, end, table, out _);

    /// <summary>The same with the table's value of the phrase; null when there is none.</summary>
    public static int PhraseEnd(string text, int start, int end, WordTable table, out string? value)
    {
        int found = start, length = 0;
        value = null;
        if (start >= end || !table.MayBegin(text, start)) return start;
        Span<char> phrase = stackalloc char[table.LongestKey + 1];
        for (int words = 0, at = start; words < MostWords && at < end; words++)
        {
            int word = at;
            while (at < end && !char.IsWhiteSpace(text[at]) && !EndsPhrase(text[at])) at++;
            int last = at;
            while (last > word && IsClosing(text[last - 1])) last--;
            int whole = length + at - word;
            if (whole <= table.LongestKey)
            {
                text.AsSpan(word, at - word).CopyTo(phrase.Slice(length));
                if (table.ValueOf(phrase.Slice(0, whole)) is { } known) (found, value) = (at, known);
            }
            int bare = length + last - word;
            if (found < at && last < at && bare <= table.LongestKey)
            {
                text.AsSpan(word, last - word).CopyTo(phrase.Slice(length));
                if (table.ValueOf(phrase.Slice(0, bare)) is { } known) (found, value) = (at, known);
            }
            if (whole >= table.LongestKey || at < end && EndsPhrase(text[at])) break;
            phrase[whole] = ' ';
            length = whole + 1;
            while (at < end && char.IsWhiteSpace(text[at])) at++;
        }
        return found;
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

    private static bool EndsPhrase(char c) => c is ':' or ',' or '(' or ')' or '|';

    private static bool IsClosing(char c) => c is '.' or '"' or '”' or '“' or '’' or '\'' or '»' or ']' or '!' or '?';

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c)
        || c is '-' or '–' or '—' or '―' or '|' or '•' or '·' or ':' or ',' or '/' or '@' or '*' or '>' or '»';
}
