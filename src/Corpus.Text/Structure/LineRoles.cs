using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Structure;

/// <summary>Sees which short lines state a date, a byline or a credit, before anyone asks what is body.</summary>
internal static class LineRoles
{
    private const int Longest = 160;
    private const int LongestName = 60;
    private const int MostBehind = 16;
    private const int MostBetween = 24;

    /// <summary>Marks the shapes.</summary>
    public static void Mark(string text, Sequence<Line> lines, LineShape[] shapes, LanguageTables tables)
    {
        for (int i = 0; i < shapes.Length; i++)
        {
            ref var s = ref shapes[i];
            var content = lines[i].Content;
            if (s.Length > Longest) continue;
            if (s.Numbers > 0 && DateReader.Next(text, content.Start, content.End, tables, true) is { } date)
            {
                s.Signs |= LineSigns.Dated;
                if (!s.Has(LineSigns.MaybeByline) && IsCommentHead(text, content, date)) s.Signs |= LineSigns.Comment | LineSigns.Start;
                if (IsDateLine(text, content, date, tables) || s.Has(LineSigns.Bulleted)
                    && OutletReader.BesideDate(text, content, date.Range, tables) is not null) s.Signs |= LineSigns.DateOnly;
                // Posted: Jan. 6, 2021 at 5:00 a.m.
                if (s.Has(LineSigns.DateOnly) && EndsShort(text, content)) s.Signs &= ~LineSigns.SentenceEnd;
            }
            // By Ann Onym Jr.
            else if (s.Has(LineSigns.MaybeByline | LineSigns.SentenceEnd) && s.Length <= LongestName
                && EndsShort(text, content)) s.Signs &= ~LineSigns.SentenceEnd;
            if (!s.HasAny(LineSigns.Subscribe | LineSigns.Comment | LineSigns.Account | LineSigns.SentenceEnd)
                && (s.HasAny(LineSigns.MaybeByline | LineSigns.Dated) || IsGlued(text, content))
                && BylineReader.Read(text, content, tables).Count > 0) s.Signs |= LineSigns.Byline;
            if (s.Has(LineSigns.MaybeCredit)
                && (CreditReader.IsLine(text, content, tables) || CreditReader.Read(text, content, tables) is not null)) s.Signs |= LineSigns.Credited;
        }
    }

    // A full stop behind one or two letters shortens a word, it ends no sentence.
    private static bool EndsShort(string text, TextRange content)
    {
        int word = content.End - 1;
        while (word > content.Start && char.IsLetter(text[word - 1])) word--;
        return text[content.End - 1] == '.' && content.End - 1 - word is 1 or 2;
    }

    // ByAnn Onym
    private static bool IsGlued(string text, TextRange content)
    {
        int i = content.Start + 1;
        while (i < content.End && char.IsLower(text[i])) i++;
        return i - content.Start > 1 && i < content.End && char.IsUpper(text[content.Start]) && char.IsUpper(text[i]);
    }

    // Ann Onym on March 3, 2019 at 9:40 pm said: — a name, a date and a time of day.
    private static bool IsCommentHead(string text, TextRange content, DateFact date)
    {
        if (content.Length > 90 || date.Range.Start < content.Start + 3 || !char.IsUpper(text[content.Start])) return false;
        for (int i = content.Start; i < date.Range.Start; i++) if (text[i] is ':' or '|' or '•' or '·') return false;
        for (int i = date.Range.End + 1; i + 2 < content.End && i < date.Range.End + 10; i++)
            if (text[i] == ':' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])) return true;
        return false;
    }

    private static int Letters(string text, int start, int end)
    {
        int letters = 0;
        for (int i = start; i < end; i++) if (char.IsLetter(text[i])) letters++;
        return letters;
    }

    // Published: Jan. 6, 2021, 5:55 AM ET — few letters beside the date, and those of date words, weekdays, times and zones.
    private static bool IsDateLine(string text, TextRange content, DateFact date, LanguageTables tables)
    {
        if (date.Range.Start > content.Start)
        {
            int at = content.Start;
            while (at < date.Range.Start && !char.IsLetterOrDigit(text[at])) at++;
            if (at < date.Range.Start && WordSearch.PhraseEnd(text, at, date.Range.Start, tables.DateWords) == at) return false;
        }
        // Posted Jan. 6, 2021, 5:55 AM and last updated Jan. 7, 2021
        int end = date.Range.End;
        while (DateReader.Next(text, end, content.End, tables, true) is { } next && Letters(text, end, next.Range.Start) <= MostBetween) end = next.Range.End;
        return Letters(text, end, content.End) <= MostBehind;
    }
}
