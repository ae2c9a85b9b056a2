using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Quotations;

/// <summary>Joins what a cue broke off: “We came,” she said, “and we stayed.”</summary>
internal static class Utterances
{
    private const int LongestCue = 120;

    /// <summary>Whether the span goes on with the quotation before it: that ends with a comma or dash, a cue with a comma follows, and the words go on in lower
    /// case.</summary>
    public static bool IsBrokenByCue(string text, int wordsEnd, int markedEnd, in MarkedSpan next, TextLanguage language)
    {
        if (next.Start - markedEnd is < 5 or > LongestCue) return false;
        if (text[wordsEnd - 1] is '.' or '?' or '!') return false;
        int gapEnd = next.Start - 1;
        while (gapEnd > markedEnd && text[gapEnd] is ' ' or '\u00a0') gapEnd--;
        if (text[gapEnd] is not (',' or '—' or '–')) return false;
        int first = next.Start + next.OpenLength;
        if (first >= text.Length || !(char.IsLower(text[first]) || text[first] is '…' or '[' || IsCapitalWord(text, first, language))) return false;
        return HasCue(text, markedEnd, gapEnd, language[WordList.ReportingVerbs]);
    }

    // “We came,” she said, “and I stayed.” and “We came,” she said, “I stayed.” alike.
    private static bool IsCapitalWord(string text, int start, TextLanguage language)
    {
        int end = WordCharacters.LettersEnd(text, start, text.Length);
        return language[WordList.CapitalWords].Contains(text.AsSpan(start, end - start));
    }

    private static bool HasCue(string text, int start, int end, WordTable verbs)
    {
        for (int i = start; i < end;)
        {
            int from = i;
            i = WordCharacters.LettersEnd(text, i, end);
            if (i > from && verbs.Contains(text.AsSpan(from, i - from))) return true;
            if (i == from)
            {
                if (text[i] is '.' or ';' or '?' or '!') return false;
                i++;
            }
        }
        return false;
    }
}
