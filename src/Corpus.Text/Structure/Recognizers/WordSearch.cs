using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Asks lists for the words and phrases that stand at a place of a text.</summary>
internal static class WordSearch
{
    /// <summary>The end of the longest phrase of <paramref name="table"/> that starts at <paramref name="start"/>; <paramref name="start"/> itself when there
    /// is none. Full stops and closing marks behind the last word belong to it.</summary>
    public static int PhraseEnd(string text, int start, int end, WordTable table) => PhraseEnd(text, start, end, table, out _);

    /// <summary>The same with the table's value of the phrase; null when there is none.</summary>
    public static int PhraseEnd(string text, int start, int end, WordTable table, out string? value)
    {
        value = null;
        if (start >= end) return start;
        var phrases = table.Phrases;
        int wordEnd = WordKey.WordEnd(text, start, end);
        ulong known = phrases.Beginning(text, start, wordEnd, WordKey.Of(text, start, wordEnd));
        for (int match = phrases.First(known, text, start, wordEnd, end, out int at); match >= 0;
            match = phrases.Next(match, text, start, wordEnd, end, out at))
        {
            while (at < end && (PhraseTable.IsClosing(text[at]) || text[at] is '.' or '!' or '?')) at++;
            if (at < end && !char.IsWhiteSpace(text[at]) && !EndsPhrase(text[at])) continue;
            value = table.ValueOf(phrases.CodeOf(match));
            return at;
        }
        return start;
    }

    /// <summary>Whether all that stands from <paramref name="start"/> to <paramref name="end"/> is a phrase of <paramref name="table"/>.</summary>
    public static bool IsPhrase(string text, int start, int end, WordTable table) => IsPhrase(text, start, end, table, out _);

    /// <summary>The same with the table's value of the phrase; null when it is none.</summary>
    public static bool IsPhrase(string text, int start, int end, WordTable table, out string? value)
    {
        if (start < end && PhraseEnd(text, start, end, table, out value) == end) return true;
        value = null;
        return false;
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

    private static bool EndsPhrase(char c) => c is ':' or ',' or ';' or '(' or ')' or '|' or '/';

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c)
        || c is '-' or '–' or '—' or '―' or '|' or '•' or '·' or ':' or ',' or '/' or '@' or '*' or '>' or '»';
}
