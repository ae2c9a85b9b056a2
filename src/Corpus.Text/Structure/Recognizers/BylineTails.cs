using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Reads what stands behind a name of a byline: role, place, paper, address, date, time of day, age.</summary>
internal sealed class BylineTails(string text, int end, IReadOnlyList<DateFact> dates, TextLanguage language, bool cued)
{
    private const int LongestPlace = 40;
    private const int LongestRole = 60;

    /// <summary>Whether some of it was there.</summary>
    public bool Supported { get; private set; }

    /// <summary>The news agency that a writer works for; null when none was named.</summary>
    public Located<string>? Agency { get; private set; }

    /// <summary>Where all that may stand behind a name ends, from <paramref name="at"/> on; behind a <paramref name="given"/> name that is known a place may
    /// stand without a word before it.</summary>
    public int Skip(int at, bool given)
    {
        while (at < end)
        {
            int from = at;
            while (at < end && (text[at] is ' ' or '\u00A0' or '.' or '-' or '–' or '—' or '|' or '•' or '·' or '/' or '(' or ')' or '[' or ']'
                || cued && text[at] == ':')) at++;
            bool separated = at > from;
            if (at >= end) return end;
            // Ann Onym (now) and Bo Diddley (earlier)
            if (separated && text[at - 1] == '(' && text.IndexOf(')', at, end - at) is var close and > 0) { at = close + 1; continue; }
            if (DateEnd(at) is { } date) { Supported = true; at = date; continue; }
            if (char.IsDigit(text[at])) { Supported |= separated; at = NumberEnd(at); continue; }
            if (AddressEnd(at) is { } address) { Supported = true; at = address; continue; }
            if (PlaceEnd(at) is { } place) { Supported = true; at = place; continue; }
            if (RoleEnd(at) is { } role) { Supported = true; at = role; continue; }
            if (separated && given && BarePlaceEnd(at) is { } bare) { Supported = true; at = bare; continue; }
            if (text[at] == ',' && Skip(at + 1, given) is var behind && behind > at + 1 && !char.IsWhiteSpace(text[behind - 1]) && (behind >= end
                || Link(behind, out _) > behind))
            {
                if (behind > at + 2) { at = behind; continue; }
            }
            // A name that a mark parts from the one before may be another person's.
            if (!separated || text.AsSpan(from, at - from).IndexOfAny('|', '/', '•') < 0) return at;
            return NameReader.Words(text, NameReader.Read(text, at, end, language)) >= 2 ? from : at;
        }
        return at;
    }

    private int? DateEnd(int at)
    {
        for (int i = 0; i < dates.Count; i++) if (dates[i].Range.Start == at) return dates[i].Range.End;
        int word = WordSearch.PhraseEnd(text, at, end, language[WordList.DateWords]);
        return word > at ? word : null;
    }

    // 3 hours ago; 14:07 Uhr; 5:00 a.m. ET
    private int NumberEnd(int at)
    {
        while (at < end && (char.IsDigit(text[at]) || text[at] is ':' or '.')) at++;
        while (at < end && text[at] == ' ') at++;
        int word = NameReader.WordEnd(text, at, end);
        bool unit = language[WordList.TimeUnits].Contains(text.AsSpan(at, word - at).TrimEnd('.'));
        if (!unit && word - at > 4) return at;
        at = word;
        int ago = at;
        while (ago < end && text[ago] == ' ') ago++;
        word = ago;
        word = WordCharacters.LettersEnd(text, word, end);
        return unit && word > ago && word - ago <= 8 && char.IsLower(text[ago]) ? word : at;
    }

    // @annonym; ann@example.org
    private int? AddressEnd(int at)
    {
        int stop = at;
        bool isAddress = false;
        while (stop < end && !char.IsWhiteSpace(text[stop]) && text[stop] is not (',' or '|' or ')')) isAddress |= text[stop++] == '@';
        return isAddress ? stop : null;
    }

    // in Kingshaven; at Mill Lane; reports from Kingshaven; For The Harbour Times
    private int? PlaceEnd(int at)
    {
        int word = Math.Max(WordSearch.PhraseEnd(text, at, end, language[WordList.PlaceLinks]),
            WordSearch.PhraseEnd(text, at, end, language[WordList.BylineStops]));
        if (word == at || word + 1 >= end || text[word] != ' ') return null;
        int stop = word + 1;
        if (!char.IsUpper(text[stop]) || !cued && char.IsUpper(text[at])) return null;
        while (stop < end && text[stop] is not (',' or ';' or '|' or '•' or '·' or '&' or '('))
        {
            if (text[stop] == ' ' && stop + 1 < end && (IsLink(stop + 1) || char.IsDigit(text[stop + 1]))) break;
            stop++;
        }
        return stop - word <= LongestPlace ? stop : null;
    }

    // Ann Onym | Kingshaven; Ann Onym, Kingshaven: two words may be another name.
    private int? BarePlaceEnd(int at)
    {
        var place = NameReader.Read(text, at, end, language);
        if (cued || NameReader.Words(text, place) != 1 || place.End < end && WordSearch.SkipSeparators(text, place.End, end) == place.End) return null;
        var word = text.AsSpan(place.Start, place.Length);
        return language[WordList.MenuWords].Contains(word) || language[WordList.Boilerplate].Contains(word) ? null : place.End;
    }

    // Staff Writer; Deputy Content Hub Director; the outlet or the agency that a person works for
    private int? RoleEnd(int at)
    {
        int phrase = WordSearch.PhraseEnd(text, at, end, language[WordList.BylineRoles]);
        int stop = at, noun = -1, words = 0;
        while (stop < end && stop - at < LongestRole && text[stop] is not (',' or ';' or '|' or '•' or '·' or '('))
        {
            int word = NameReader.WordEnd(text, stop, end);
            if (word == stop) { if (text[stop] is not ('&' or ' ')) break; stop++; continue; }
            var span = text.AsSpan(stop, word - stop);
            if (words > 0 && IsLink(stop) && NameReader.Words(text, NameReader.Read(text, Math.Min(end, word + 1), end, language)) >= 2 && noun > 0) break;
            words++;
            if (language[WordList.RoleWords].ValueOf(span) == "noun" || language[WordList.OutletWords].Contains(span)) noun = word;
            stop = word;
        }
        int agency = WordSearch.PhraseEnd(text, at, end, Lexicon.Agencies, out string? called), found = Math.Max(phrase, Math.Max(noun, agency));
        if (agency > at)
            Agency ??= new Located<string>(called ?? "", new TextRange(at, agency));
        return found > at ? found : null;
    }

    private bool IsLink(int at)
    {
        int word = WordCharacters.LettersEnd(text, at, end);
        return word > at && language[WordList.NameLinks].Contains(text.AsSpan(at, word - at));
    }

    // ", ", " and ", ", and ", " & ", " / "
    /// <summary>Where what parts two names ends; <paramref name="at"/> itself where nothing does. A link word or a mark other than a comma is a
    /// link.</summary>
    public int Link(int at, out bool linked)
    {
        linked = false;
        int start = at;
        while (at < end)
        {
            if (text[at] is ' ' or '\u00A0' or ',') at++;
            else if (text[at] is '&' or ';' or '/' or '|' or '+' or '•' or '·') { linked = true; at++; }
            else if (IsLink(at))
            {
                at = WordCharacters.LettersEnd(text, at, end);
                linked = true;
            }
            else break;
        }
        return linked || text.AsSpan(start, at - start).IndexOf(',') >= 0 ? at : start;
    }
}
