using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Distinguishes the lines that state when an article appeared from those that only hold a date.</summary>
internal static class DateLines
{
    private const int MostBehind = 16;
    private const int MostBehindLabel = 32;
    private const int MostBetween = 24;
    private const int Leading = 40;

    // Published: Jan. 6, 2021, 5:55 AM ET; 2 minute readJanuary 6, 20215:55 AM GMT+2Last Updated 9 min ago
    /// <summary>Whether the line is its <paramref name="dates"/> and hardly more: few letters beside them, and those of date words, weekdays, times and
    /// zones.</summary>
    public static bool IsDateLine(string text, TextRange content, IReadOnlyList<DateFact> dates, TextLanguage language)
    {
        int first = dates[0].Range.Start, behind = MostBehind;
        if (first > content.Start)
        {
            int at = content.Start;
            while (at < first && !WordCharacters.IsPart(text[at])) at++;
            if (at < first && WordSearch.PhraseEnd(text, at, first, language[WordList.DateWords]) == at
                && !RoleLines.IsAge(text, new TextRange(at, first), language)) return false;
            // Last updated on 14 March 2023. From the section Football
            if (at < first) behind = MostBehindLabel;
        }
        // Posted Jan. 6, 2021, 5:55 AM and last updated Jan. 7, 2021
        int end = dates[0].Range.End;
        for (int i = 1; i < dates.Count && Letters(text, end, dates[i].Range.Start) <= MostBetween; i++) end = dates[i].Range.End;
        return Letters(text, end, content.End) <= behind || RoleLines.IsAge(text, new TextRange(end, content.End), language);
    }

    // Ann Onym on March 3, 2019 at 9:40 pm said:
    /// <summary>Whether the line heads a comment: a name, a date and a time of day.</summary>
    public static bool IsCommentHead(string text, TextRange content, DateFact date)
    {
        if (date.Range.Start > content.Start && WordCharacters.IsLetter(text[date.Range.Start - 1])) return false;
        if (content.Of(text).IndexOf('|') >= 0) return false;
        if (content.Length > 90 || date.Range.Start < content.Start + 3 || !char.IsUpper(text[content.Start])) return false;
        for (int i = content.Start; i < date.Range.Start; i++) if (text[i] is ':' or '|' or '•' or '·') return false;
        for (int i = date.Range.End + 1; i + 2 < content.End && i < date.Range.End + 10; i++)
            if (text[i] == ':' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])) return true;
        return false;
    }

    // date 2021-06-18 People walk by a screen …
    /// <summary>Where the text goes on behind a date's word and a date at the line's start; null when none stands there.</summary>
    public static int? BehindLeading(string text, TextRange content, DateFact date, TextLanguage language)
    {
        int word = WordSearch.PhraseEnd(text, content.Start, Math.Min(content.End, content.Start + Leading), language[WordList.DateWords]);
        if (word == content.Start) return null;
        int at = WordSearch.SkipSeparators(text, word, content.End);
        if (date.Range.Start != at || date.Range.Length > Leading) return null;
        int rest = WordSearch.SkipSeparators(text, date.Range.End, content.End);
        return content.End - rest > Leading ? rest : null;
    }

    private static int Letters(string text, int start, int end)
    {
        int letters = 0;
        for (int i = start; i < end; i++) if (WordCharacters.IsLetter(text[i])) letters++;
        return letters;
    }
}
