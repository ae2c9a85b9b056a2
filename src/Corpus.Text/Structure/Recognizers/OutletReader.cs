using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Reads the paper, station or site that an article is from.</summary>
internal static class OutletReader
{
    private const int Longest = 60;

    // - The Washington Times - Monday, June 21, 2021: all that stands beside the date, between dashes.
    /// <summary>The outlet that stands before a date on the same line; null when there is none.</summary>
    public static Located<string>? BesideDate(string text, TextRange content, TextRange date, TextLanguage language)
    {
        int start = WordSearch.SkipSeparators(text, content.Start, date.Start);
        int end = WordSearch.SkipSeparatorsBack(text, start, date.Start);
        if (start == content.Start || !IsOutlet(text, start, end) || WordSearch.IsPhrase(text, start, end, language[WordList.DateWords])) return null;
        return new Located<string>(text.Substring(start, end - start), new TextRange(start, end));
    }

    // Copyright © 2021 The Harbour Times, LLC. All rights reserved.
    /// <summary>The owner that a copyright line names; null when it names none.</summary>
    public static Located<string>? OfCopyright(string text, TextRange content, TextLanguage language)
    {
        var words = language[WordList.CopyrightWords];
        int at = content.Start;
        bool opened = false, dated = false;
        while (at < content.End)
        {
            int word = WordKey.WordEnd(text, at, content.End);
            if (at + 3 <= content.End && text[at] == '(') word = Math.Min(at + 3, content.End);
            if (words.ValueOf(text.AsSpan(at, word - at)) == "") { opened = true; at = word; }
            else if (opened && word - at == 4 && char.IsDigit(text[at]) && char.IsDigit(text[word - 1])) { dated = true; at = word; }
            else if (opened && (char.IsWhiteSpace(text[at]) || text[at] is '-' or '–' or ',' or ':' or '|' or '•')) at++;
            else break;
        }
        if (!opened) return null;
        int start = at, end = at;
        while (end < content.End && text[end] is not ('|' or '•' or '·' or ';' or '(' or '\n') && end - start <= Longest)
        {
            bool begins = end == start || !WordCharacters.IsPart(text[end - 1]);
            if (text[end] == '.' && (end + 1 >= content.End || text[end + 1] == ' ')) break;
            if (text[end] == '-' && end > start && text[end - 1] == ' ' || text[end] is '–' or '—') break;
            if (begins && WordCharacters.IsLetter(text[end]) && end > start)
            {
                WordSearch.PhraseEnd(text, end, content.End, words, out string? value);
                if (value == "end") break;
            }
            if (begins && char.IsDigit(text[end]) && end > start) break;
            end++;
        }
        end = WordSearch.SkipSeparatorsBack(text, start, end);
        if (!IsOutlet(text, start, end) || !dated && end - start > 40) return null;
        return new Located<string>(text.Substring(start, end - start), new TextRange(start, end));
    }

    private static bool IsOutlet(string text, int start, int end)
    {
        if (end - start is < 2 or > Longest || !char.IsUpper(text[start]) && !char.IsDigit(text[start])) return false;
        int words = 1, letters = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] == ' ') words++;
            else if (WordCharacters.IsLetter(text[i])) letters++;
            if (char.IsDigit(text[i]) && letters == 0 && i > start + 3) return false;
        }
        return words <= 6 && letters > 1;
    }
}
