using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Where an article was written, before its first words.</summary>
/// <param name="Place">The place, without agency and day; null where only an agency stands there.</param>
/// <param name="Agency">The agency in brackets; null when there is none.</param>
/// <param name="Range">From the place to the first words, with the dash.</param>
internal sealed record Dateline(Located<string>? Place, Located<string>? Agency, TextRange Range)
{
    /// <summary>Whether only a colon parts the place from the first words, as it parts a speaker from what he says.</summary>
    public bool IsColon { get; init; }
}

/// <summary>Reads the place, and the agency, before an article's first words.</summary>
internal static class DatelineReader
{
    private const int Longest = 80;
    private const int LongestTag = 40;
    private const int LongestColonPlace = 30;
    private const int ShortestParagraph = 80;

    /// <summary>The dateline at the start of <paramref name="content"/>; null when there is none. Its range ends behind the dash.</summary>
    public static Dateline? Read(string text, TextRange content, TextLanguage language)
    {
        int end = Math.Min(content.End, content.Start + Longest);
        // Most lines begin with a word in small letters: no place, unless an agency in brackets vouches for it.
        if (content.Length > 1 && char.IsLower(text[content.Start + 1]) && text[content.Start] != ','
            && text.IndexOf(')', content.Start, end - content.Start) < 0) return null;
        var tag = FindTag(text, content, end);
        int stop = tag?.Start ?? FindDash(text, content.Start, end), behind = tag?.End ?? stop;
        if (stop < 0) return ColonPlace(text, content, language);
        while (behind < content.End && (IsDash(text[behind]) || char.IsWhiteSpace(text[behind]))) behind++;
        if (behind >= content.End) return null;
        int head = Back(text, content.Start, stop);
        // SEOUL, South Korea, June 18 (AP) –: the agency is in brackets before the dash.
        Located<string>? agency = null;
        if (tag is null && head > content.Start && text[head - 1] == ')')
        {
            int open = text.LastIndexOf('(', head - 1, head - content.Start);
            if (open < content.Start) return null;
            var inside = new TextRange(open + 1, head - 1).Trim(text);
            if (inside.Length is 0 or > 30) return null;
            WordSearch.IsPhrase(text, inside.Start, inside.End, Lexicon.Agencies, out string? known);
            agency = new Located<string>(known ?? inside.TextOf(text), inside);
            head = Back(text, content.Start, open);
            // (CNN) –
            if (head == content.Start) return known is null ? null : new Dateline(null, agency, new TextRange(content.Start, behind));
        }
        if (PlaceEnd(text, content.Start, head, agency is not null || tag is not null, language) is not { } placeEnd) return null;
        var place = new TextRange(content.Start, placeEnd).Trim(text);
        if (agency is null && tag is null && (IsAside(text, behind, content.End) || IsScore(text, behind, content.End))) return null;
        if (place.IsEmpty || WordSearch.IsPhrase(text, place.Start, place.End, language[WordList.NotPlaces])) return null;
        return new Dateline(new Located<string>(place.TextOf(text), place), agency, new TextRange(content.Start, behind));
    }

    // NORDHOLM — a town on the coast — has voted: in small letters, and a second dash closes it.
    private static bool IsAside(string text, int start, int end)
    {
        if (!char.IsLower(text[start])) return false;
        for (int i = start; i + 1 < end && text[i] != '.'; i++) if (IsDash(text[i]) && text[i - 1] == ' ' && text[i + 1] == ' ') return true;
        return false;
    }

    // NORDHOLM - VARNBY 2-1.: two names in capitals and a result.
    private static bool IsScore(string text, int start, int end)
    {
        int at = start;
        while (at < end && (char.IsUpper(text[at]) || text[at] is ' ' or '.')) at++;
        return at > start + 2 && at + 2 < end && char.IsDigit(text[at]) && text[at + 1] is '-' or ':' or '–' && char.IsDigit(text[at + 2]);
    }

    // VARN, Ohio, March 3, 2023 /PRNewswire/ --; VARN, OH / ACCESSWIRE / March 3, 2023 /; VARN, Ohio--(BUSINESS WIRE)--: the name of a press wire between two
    // marks, which no place has. The range is what stands between the place and the first words.
    private static TextRange? FindTag(string text, TextRange content, int end)
    {
        int slash = text.IndexOf('/', content.Start, end - content.Start);
        if (slash > content.Start + 1)
        {
            int close = text.IndexOf('/', slash + 1, Math.Min(content.End, slash + LongestTag) - slash - 1);
            if (close < 0 || !IsWireName(text, new TextRange(slash + 1, close).Trim(text))) return null;
            // A day and a third slash may follow.
            int third = text.IndexOf('/', close + 1, Math.Min(content.End, close + LongestTag) - close - 1);
            return new TextRange(slash, third > 0 && HasYear(text, close, third) ? third + 1 : close + 1);
        }
        int open = text.IndexOf("--(", content.Start, end - content.Start, StringComparison.Ordinal);
        if (open <= content.Start) return null;
        int shut = text.IndexOf(")--", open, Math.Min(content.End, open + LongestTag) - open, StringComparison.Ordinal);
        return shut > 0 && IsWireName(text, new TextRange(open + 3, shut)) ? new TextRange(open, shut + 3) : null;
    }

    private static bool IsWireName(string text, TextRange name)
    {
        int capitals = 0;
        for (int i = name.Start; i < name.End; i++)
        {
            if (char.IsUpper(text[i])) capitals++;
            else if (!WordCharacters.IsInName(text[i])) return false;
        }
        return capitals >= 2;
    }

    private static bool HasYear(string text, int start, int end)
    {
        int digits = 0;
        for (int i = start; i < end; i++)
        {
            digits = char.IsDigit(text[i]) ? digits + 1 : 0;
            if (digits == 4) return true;
        }
        return false;
    }

    // NEW DELHI: Carmaker …: a place in capitals and a colon.
    private static Dateline? ColonPlace(string text, TextRange content, TextLanguage language)
    {
        int colon = text.IndexOf(':', content.Start, Math.Min(content.Length, LongestColonPlace));
        if (colon < content.Start + 3 || colon + 2 >= content.End || text[colon + 1] != ' ') return null;
        var place = new TextRange(content.Start, colon);
        for (int i = place.Start; i < place.End; i++)
            if (!char.IsUpper(text[i]) && text[i] is not (' ' or ',' or '-' or '.' or '/' or '’' or '\'')) return null;
        // A headline's first words, and labels of all kinds, are no places; nor is anything before a question or a quotation.
        if (WordSearch.IsPhrase(text, place.Start, place.End, language[WordList.NotPlaces])
            || PlaceEnd(text, place.Start, place.End, false, language) != place.End) return null;
        if (content.Length < ShortestParagraph || !char.IsUpper(text[colon + 2])) return null;
        return new Dateline(new Located<string>(place.TextOf(text), place), null, new TextRange(content.Start, colon + 2)) { IsColon = true };
    }

    private static int Back(string text, int start, int at)
    {
        while (at > start && char.IsWhiteSpace(text[at - 1])) at--;
        return at;
    }

    // A dash with white space around it, two hyphens, or a long dash; never a hyphen inside a word.
    private static int FindDash(string text, int start, int end)
    {
        // Most lines have none, and one look passes them all.
        if (end - start < 3 || text.AsSpan(start + 2, end - start - 2).IndexOfAny("–—―‒-".AsSpan()) < 0) return -1;
        for (int i = start + 2; i < end; i++)
        {
            char c = text[i];
            if (c is '.' or '!' or '?' && i + 1 < end && char.IsWhiteSpace(text[i + 1]) && i - start > 30) return -1;
            if (c is ':' or ';' || QuotationSigns.IsDouble(c)) return -1;
            if (c is '–' or '—' or '―' or '‒') return i;
            if (c == '-' && i + 1 < end && (text[i + 1] == '-' || char.IsWhiteSpace(text[i + 1]))
                && (char.IsWhiteSpace(text[i - 1]) || text[i - 1] == ')' || text[i + 1] == '-' && i + 2 < end && char.IsWhiteSpace(text[i + 2]))) return i;
        }
        return -1;
    }

    // MANCHESTER, N.H.; WASHINGTON, Aug. 19; SEOUL, South Korea; Berlin (with an agency behind): the first part in capitals unless an agency vouches for it.
    private static int? PlaceEnd(string text, int start, int end, bool vouched, TextLanguage language)
    {
        int comma = start;
        while (comma < end && text[comma] != ',') comma++;
        int capitals = 0, words = 0;
        for (int i = start; i < comma; i++)
        {
            char c = text[i];
            bool begins = i == start || !WordCharacters.IsLetter(text[i - 1]) && text[i - 1] is not ('\'' or '’');
            if (WordCharacters.IsLetter(c))
            {
                if (begins) words++;
                if (char.IsUpper(c)) capitals++;
                else if (!vouched) return null;
                else if (begins && !Lexicon.NameParticles.Contains(text.AsSpan(i, WordLength(text, i, comma)))) return null;
            }
            else if (char.IsDigit(c) || c is not (' ' or '.' or '-' or '\'' or '’' or '/' or '\u00A0' or '&')) return null;
        }
        if (capitals < 2 && !vouched || capitals == 0 || words > 4) return null;
        int placeEnd = comma;
        // Further parts: a state or a country belongs to the place, a day does not.
        for (int at = comma; at < end;)
        {
            int from = at + 1;
            while (from < end && char.IsWhiteSpace(text[from])) from++;
            int to = from;
            while (to < end && text[to] != ',') to++;
            bool digits = false;
            for (int i = from; i < to; i++) digits |= char.IsDigit(text[i]);
            int wordEnd = WordCharacters.LettersEnd(text, from, to);
            if (digits || language[WordList.Weekdays].Contains(text.AsSpan(from, wordEnd - from))) break;
            if (from == to || !char.IsUpper(text[from]) || to - from > 24) return null;
            // IOWA POLLS ARE WRONG, JUST TOO EARLY -: a headline in capitals; states and countries have two words in capitals at most.
            if (IsShouted(text, from, to)) return null;
            placeEnd = to;
            at = to;
        }
        return placeEnd;
    }

    private static bool IsShouted(string text, int start, int end)
    {
        int spaces = 0;
        for (int i = start; i < end; i++)
        {
            if (char.IsLower(text[i])) return false;
            if (text[i] == ' ') spaces++;
        }
        return spaces >= 2;
    }

    private static int WordLength(string text, int start, int end)
    {
        int i = WordCharacters.LettersEnd(text, start, end);
        return i - start;
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‒';
}
