using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>What a line says of those who wrote the article.</summary>
/// <param name="Names">The names; none where the line is only the words before them, or names an agency.</param>
/// <param name="Agency">The news agency among them; null when there is none.</param>
/// <param name="Cued">Whether words of a byline stand before the names: <c>By</c>. The others are bare names, and the lines around them have to speak for
/// them.</param>
/// <param name="Known">Whether each bare name begins with a given name that is known.</param>
/// <param name="Supported">Whether a date, a role, a place or an address stands with the bare names.</param>
internal sealed record Byline(IReadOnlyList<Located<string>> Names, Located<string>? Agency, bool Cued, bool Known, bool Supported)
{
    /// <summary>Whether the line is nothing but a byline's words, and the names are in the next.</summary>
    public bool IsCue => Cued && Names.Count == 0 && Agency is null;
}

/// <summary>Reads lines that say who wrote the article.</summary>
internal static class BylineReader
{
    private const int Longest = 200;
    private const int LongestBare = 120;
    private const int MostOfBody = 4;

    /// <summary>What <paramref name="line"/> says; null when it is no byline and no names either.</summary>
    public static Byline? Read(string text, in LineAnalysis line, TextLanguage language)
    {
        var content = line.Content;
        if (content.Length > Longest) return null;
        for (int at = FirstPlace(text, content); at < content.End; at = NextPlace(text, at, content.End, line.Facts.Dates))
        {
            int cue = CueEnd(text, at, content.End, language, out bool other);
            if (cue == at) continue;
            if (other) return null;
            // Written by / by
            at = WordSearch.SkipSeparators(text, cue, content.End);
            if (CueEnd(text, at, content.End, language, out other) is var second && second > at
                && !other) at = WordSearch.SkipSeparators(text, second, content.End);
            var list = BylineNames.Read(text, at, content.End, line.Facts.Dates, language, cued: true);
            if (list.Names.Count > 0 || list.Agency is not null || at >= content.End) return new Byline(list.Names, list.Agency, true, true, true);
            return null;
        }
        return content.Length <= LongestBare ? BareNames(text, line, language) : null;
    }

    // Ann Onym and Bo Diddley; Ann Onym, Staff Writer; 18/03/2019 | Ann Onym; Ann Onym • 3 hours ago
    private static Byline? BareNames(string text, in LineAnalysis line, TextLanguage language)
    {
        var content = line.Content;
        if (line.HasAny(LineFlags.ColonEnd | LineFlags.Quoted) || line.Words > MostOfBody && IsArticle(text, content, language)) return null;
        for (int at = FirstPlace(text, content); at < content.End; at = NextPlace(text, at, content.End, line.Facts.Dates))
        {
            if (!WordCharacters.IsLetter(text[at])) continue;
            var list = BylineNames.Read(text, at, content.End, line.Facts.Dates, language, cued: false);
            if (list.Names.Count > 0)
            {
                bool known = true;
                foreach (var name in list.Names) known &= NameReader.BeginsGiven(text, name.Range);
                return list.IsWhole ? new Byline(list.Names, list.Agency, false, known, list.Supported || at > content.Start) : null;
            }
            // Only dates and times may stand before bare names.
            if (!line.IsDated || at > line.Facts.Dates[line.Facts.Dates.Count - 1].Range.End) return null;
        }
        return null;
    }

    // A Guide to the Harbour for Young Captains: bodies with an article have fewer words.
    private static bool IsArticle(string text, TextRange content, TextLanguage language)
    {
        var word = new WordWalk(text, content.Start, content.End);
        return word.Next() && language[WordList.Articles].Contains(text.AsSpan(word.Start, word.End - word.Start));
    }

    private static int FirstPlace(string text, TextRange content)
    {
        int at = content.Start;
        while (at < content.End && (text[at] is '-' or '–' or '—' or ' ' or '(' or '[' or '|' or '•' or '*' or '/' or '·' or '_'
            || QuotationSigns.IsDouble(text[at]))) at++;
        return at;
    }

    // Behind a bar, a bullet, a dash between spaces, a slash, or a date: there a byline may begin.
    private static int NextPlace(string text, int at, int end, IReadOnlyList<DateFact> dates)
    {
        int next = end;
        for (int i = 0; i < dates.Count; i++)
        {
            if (dates[i].Range.Start < at) continue;
            next = WordSearch.SkipSeparators(text, dates[i].Range.End, end);
            if (dates[i].Range.Start == at) return next;
            break;
        }
        for (int i = at + 1; i < end && i < next; i++)
        {
            bool parts = text[i] is '|' or '•' or '·' or '/' || text[i] is '-' or '–' or '—' && text[i - 1] == ' ' && i + 1 < end && text[i + 1] == ' ';
            if (parts) return WordSearch.SkipSeparators(text, i, end) is var place && place > at ? place : end;
        }
        return next > at ? next : end;
    }

    // By, Written by:, ByAnn Onym (pages lose the space between the two), and Text: where only the colon makes it one.
    private static int CueEnd(string text, int start, int end, TextLanguage language, out bool other)
    {
        var words = language[WordList.BylineWords];
        int cue = WordSearch.PhraseEnd(text, start, end, words, out string? value);
        if (cue == start)
        {
            int glued = start + 1;
            while (glued < end && char.IsLower(text[glued])) glued++;
            if (glued < end && char.IsUpper(text[glued]) && words.ValueOf(text.AsSpan(start, glued - start)) == "") cue = glued;
            // Byby ANN ONYM
            glued = WordCharacters.LettersEnd(text, glued, end);
            int half = (glued - start) / 2;
            if (half > 0 && (glued - start) % 2 == 0 && words.ValueOf(text.AsSpan(start, half)) == ""
                && text.AsSpan(start, half).Equals(text.AsSpan(start + half, half), StringComparison.OrdinalIgnoreCase)) cue = glued;
        }
        other = value == "other";
        return value == "marked" && !(cue < end && text[cue] == ':') ? start : cue;
    }
}
