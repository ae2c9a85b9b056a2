using Corpus.Text.Language;
using Corpus.Text.Source;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Reads the names of those who wrote an article.</summary>
internal static class BylineReader
{
    private const int Longest = 160;

    /// <summary>The names of a line that begins with a byline's words, or that holds them behind a date; empty when it is no byline.</summary>
    public static IReadOnlyList<Located<string>> Read(string text, TextRange content, IReadOnlyList<DateFact> dates, TextLanguage language)
    {
        if (content.Length > Longest) return [];
        var words = language[WordList.BylineWords];
        int start = content.Start;
        while (start < content.End && text[start] is '-' or '–' or '—' or ' ' or '(' or '|' or '•') start++;
        int cueEnd = CueEnd(text, new TextRange(start, content.End), words);
        if (cueEnd == start)
        {
            // October 19, 2019 by Ann Onym; October 9, 2018 | by Ann Onym
            if (dates.Count == 0 || dates[0].Range.Start > content.Start + 20) return [];
            int at = WordSearch.SkipSeparators(text, dates[0].Range.End, content.End);
            cueEnd = WordSearch.PhraseEnd(text, at, content.End, words);
            if (cueEnd == at || IsOther(text, at, cueEnd, words)) return [];
        }
        else if (IsOther(text, start, cueEnd, words)) return [];
        return Names(text, cueEnd, content.End, dates, language);
    }

    // By The Associated Press; By Ann Onym, Associated Press; By Ann Onym | AP
    /// <summary>The news agency that a line names which begins with a byline's words: right behind them, or behind a mark; null when there is none.</summary>
    public static Located<string>? Agency(string text, TextRange content, TextLanguage language)
    {
        var words = language[WordList.BylineWords];
        int cueEnd = CueEnd(text, content, words);
        if (content.Length > Longest || cueEnd == content.Start || IsOther(text, content.Start, cueEnd, words)) return null;
        var agencies = Lexicon.Agencies;
        int first = WordSearch.SkipSeparators(text, cueEnd, content.End);
        for (int i = first; i < content.End; i++)
        {
            int before = i;
            while (before > first && text[before - 1] == ' ') before--;
            if (i > first && (!char.IsLetter(text[i]) || text[before - 1] is not (',' or '|' or '/' or '(' or '•' or '·' or ';'))) continue;
            int end = WordSearch.PhraseEnd(text, i, content.End, agencies);
            if (end > i) return new Located<string>(WordSearch.ValueOf(text, i, end, agencies) ?? text.Substring(i, end - i), new TextRange(i, end));
        }
        return null;
    }

    /// <summary>Whether the line is nothing but a byline's words, and the names stand in the next: <c>By</c>, <c>Author:</c>.</summary>
    public static bool IsCue(string text, TextRange content, TextLanguage language)
    {
        var words = language[WordList.BylineWords];
        int end = WordSearch.PhraseEnd(text, content.Start, content.End, words);
        return end > content.Start && !IsOther(text, content.Start, end, words) && WordSearch.SkipSeparators(text, end, content.End) == content.End;
    }

    // ByAnn Onym: pages lose the space between the two.
    private static int CueEnd(string text, TextRange content, WordTable words)
    {
        int end = WordSearch.PhraseEnd(text, content.Start, content.End, words);
        if (end > content.Start) return end;
        int glued = content.Start + 1;
        while (glued < content.End && char.IsLower(text[glued])) glued++;
        return glued < content.End && char.IsUpper(text[content.Start]) && char.IsUpper(text[glued])
            && words.ValueOf(text.AsSpan(content.Start, glued - content.Start)) == "" ? glued : content.Start;
    }

    /// <summary>The names between two places: <c>Ann Onym, Staff Writer, and Bo Diddley | Jan. 6, 2021</c>.</summary>
    public static IReadOnlyList<Located<string>> Names(string text, int from, int end, IReadOnlyList<DateFact> dates, TextLanguage language)
    {
        var names = new List<Located<string>>();
        int sure = 0;
        bool linked = true;
        int at = WordSearch.SkipSeparators(text, from, end);
        if (WordSearch.PhraseEnd(text, at, end, Lexicon.Agencies) > at) return names;
        while (at < end && names.Count < 8)
        {
            int stop = NameEnd(text, at, end, dates, language, out bool more);
            var name = new TextRange(at, stop).Trim(text);
            // by delta201: a pen name may be one word in small letters, if the line says nothing more of it.
            bool alone = WordSearch.SkipSeparators(text, stop, end) > stop || stop == end || char.IsDigit(text[stop]) || DateBegins(dates, stop, stop + 6);
            if (!name.IsEmpty && IsName(text, name, language, names.Count == 0, alone))
            {
                names.Add(new Located<string>(name.TextOf(text), name));
                // Ann Onym, Harbour Project, Harbour Company: only a link word makes a list of people.
                if (linked) sure = names.Count;
            }
            else if (names.Count == 0) break;
            if (!more) break;
            at = stop;
            linked = false;
            while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is ',' or '&' or ';'))
            {
                linked |= text[at] is '&' or ';';
                at++;
            }
            int word = at;
            while (word < end && char.IsLetter(text[word])) word++;
            if (language[WordList.NameLinks].Contains(text.AsSpan(at, word - at))) { at = word; linked = true; }
            while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is ',')) at++;
        }
        return names.Count == sure ? names : names.GetRange(0, sure);
    }

    // oz on December 4, 2006
    private static bool DateBegins(IReadOnlyList<DateFact> dates, int from, int to)
    {
        for (int i = 0; i < dates.Count; i++) if (dates[i].Range.Start >= from && dates[i].Range.Start <= to) return true;
        return false;
    }

    // A name ends at a comma, a link word, a bar, a digit, a word in small letters; only behind the first two may another follow.
    private static int NameEnd(string text, int at, int end, IReadOnlyList<DateFact> dates, TextLanguage language, out bool more)
    {
        more = false;
        for (int i = at; i < end; i++)
        {
            char c = text[i];
            if (c is ',' or '&' or ';') { more = true; return i; }
            if (c is '|' or '•' or '·' or '(' or ')' or '/' or '@' or '<' or '[' or ':' or '!' or '?' || c is '–' or '—') return i;
            if (c == '-' && i > at && text[i - 1] == ' ') return i;
            if (char.IsDigit(c) && i > at && text[i - 1] == ' ') return i;
            if (i > at && text[i - 1] is ' ' or '\u00A0' && char.IsLetter(c))
            {
                int word = i;
                while (word < end && char.IsLetter(text[word])) word++;
                if (language[WordList.NameLinks].Contains(text.AsSpan(i, word - i))) { more = true; return i; }
                if (char.IsLower(c) && !Lexicon.NameParticles.Contains(text.AsSpan(i, word - i))) return i;
                if (language[WordList.BylineStops].Contains(text.AsSpan(i, word - i)) || language[WordList.DateWords].Contains(text.AsSpan(i, word - i))
                    || language[WordList.Weekdays].Contains(text.AsSpan(i, word - i))) return i;
                if (DateBegins(dates, i, i)) return i;
                int phrase = WordSearch.PhraseEnd(text, i, end, language[WordList.BylineRoles]);
                // Ann Bloomberg has a last name, Ann Onym Bloomberg an employer.
                if (phrase > i && phrase - i > 3 && text.IndexOf(' ', at, i - 1 - at) > 0) return i;
            }
        }
        return end;
    }

    private static bool IsName(string text, TextRange name, TextLanguage language, bool first, bool alone)
    {
        if (name.Length is < 2 or > 60) return false;
        if (WordSearch.ValueOf(text, name.Start, name.End, language[WordList.BylineRoles]) is not null) return false;
        if (WordSearch.PhraseEnd(text, name.Start, name.End, language[WordList.BylineRoles]) > name.Start + 3) return false;
        int words = 0, letters = 0, capitals = 0;
        for (int i = name.Start; i < name.End; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            letters++;
            bool begins = i == name.Start || text[i - 1] is ' ' or '\u00A0';
            if (begins) words++;
            if (begins && char.IsUpper(text[i])) capitals++;
        }
        if (words is 0 or > 5 || letters * 2 < name.Length) return false;
        // A further name needs a first and a last one: what stands behind a comma alone is an outlet or a place.
        return first ? capitals > 0 || words == 1 && alone && text[name.End - 1] != '.' : words > 1 && capitals > 1
            && !language[WordList.OutletWords].Contains(LastWord(text, name));
    }

    private static ReadOnlySpan<char> LastWord(string text, TextRange name)
    {
        int start = name.End;
        while (start > name.Start && text[start - 1] != ' ') start--;
        return text.AsSpan(start, name.End - start);
    }

    private static bool IsOther(string text, int start, int end, WordTable words) => WordSearch.ValueOf(text, start, end, words) == "other";
}
