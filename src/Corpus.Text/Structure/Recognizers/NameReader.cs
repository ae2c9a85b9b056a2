using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Reads the name of a person where one may stand: <c>Ann Onym</c>, <c>ANN B. ONYM</c>, <c>Ludwig van der Rohe</c>, <c>Kim Min-jun</c>, <c>Ann
/// Onym Jr.</c></summary>
internal static class NameReader
{
    private const int MostWords = 5;
    private const int Longest = 60;
    private const int ShortestPart = 2;
    private const Joint Inner = Joint.Hyphen | Joint.Apostrophe | Joint.Grave | Joint.Stop;

    /// <summary>The name that starts at <paramref name="start"/>; empty when none does. It ends where something else begins, glued to it or not.</summary>
    public static TextRange Read(string text, int start, int end, TextLanguage language)
    {
        int nameEnd = start, words = 0, at = start;
        while (words < MostWords)
        {
            int wordEnd = WordEnd(text, at, end);
            if (wordEnd == at || nameEnd - start > Longest) break;
            var word = text.AsSpan(at, wordEnd - at);
            if (char.IsLower(text[at]))
            {
                // Only between two parts of the name.
                if (words == 0 || language[WordList.NameLinks].Contains(word) || !Lexicon.NameParticles.Contains(word)) break;
            }
            else
            {
                if (!char.IsUpper(text[at]) && !IsCaseless(text[at]) || IsStop(text, at, wordEnd, end, words, language)) break;
                int glue = words == 0 ? wordEnd : GlueIn(text, at, wordEnd);
                words++;
                nameEnd = glue;
                if (glue < wordEnd) break;
            }
            // A family name that ends a sentence, or a line's part, ends the name.
            if (text[wordEnd - 1] == '.' && wordEnd - at > 4 && words > 1) { nameEnd--; break; }
            at = wordEnd;
            while (at < end && text[at] is ' ' or '\u00A0') at++;
            if (at == wordEnd) break;
        }
        return new TextRange(start, nameEnd);
    }

    /// <summary>The number of words in a name.</summary>
    public static int Words(string text, TextRange name)
    {
        int words = name.IsEmpty ? 0 : 1;
        for (int i = name.Start; i < name.End; i++) if (text[i] is ' ' or '\u00A0') words++;
        return words;
    }

    /// <summary>Whether the name begins with a given name that is known.</summary>
    public static bool BeginsGiven(string text, TextRange name)
    {
        int end = WordCharacters.LettersEnd(text, name.Start, name.End);
        return IsGiven(text.AsSpan(name.Start, end - name.Start));
    }

    // A name may be of any language, whatever the text is written in.
    private static bool IsGiven(ReadOnlySpan<char> word)
    {
        var languages = TextLanguage.All;
        for (int i = 0; i < languages.Count; i++) if (languages[i][WordList.GivenNames].Contains(word)) return true;
        return false;
    }

    // Birgit Berg Ann Giulia Fink: a given name behind one that is none begins another name.
    /// <summary>Where in a <paramref name="name"/> that may be several, glued by spaces, the second one begins; its end when it is one.</summary>
    public static int SecondName(string text, TextRange name)
    {
        int words = 0;
        bool given = true;
        for (int at = name.Start; at < name.End;)
        {
            int wordEnd = at;
            while (wordEnd < name.End && text[wordEnd] is not (' ' or '\u00A0')) wordEnd++;
            bool isGiven = IsGiven(text.AsSpan(at, wordEnd - at));
            if (words >= 2 && isGiven && !given && wordEnd < name.End) return at;
            // Prof. Dr. Ann Onym: no name ends with what is cut short.
            given = isGiven || text[wordEnd - 1] == '.';
            words++;
            at = wordEnd + 1;
        }
        return name.End;
    }

    // What is in bylines behind names, and in none of them: dates, roles once the name has two words, words that menus and papers are made of.
    private static bool IsStop(string text, int at, int wordEnd, int end, int words, TextLanguage language)
    {
        int bare = wordEnd;
        while (bare > at && text[bare - 1] == '.') bare--;
        var word = text.AsSpan(at, bare - at);
        if (language[WordList.Weekdays].Contains(word) || language[WordList.DateWords].Contains(word) || words > 0
            && language[WordList.BylineStops].Contains(word)) return true;
        if (words > 0 && language[WordList.Months].Contains(word) && wordEnd < end && IsDigitBehind(text, wordEnd, end)) return true;
        // Will Onym; Xiaoying You: given names and last names that are stop words too.
        if (bare - at > 1 && language[WordList.StopWords].Contains(word) && !(words == 0 ? IsGiven(word) : words == 1
            && IsLast(text, wordEnd, end))) return true;
        if (words == 0) return false;
        int role = WordSearch.PhraseEnd(text, at, end, language[WordList.BylineRoles]);
        if (role > at + 1 && words >= 2) return true;
        return words >= 2 && (language[WordList.RoleWords].Contains(word) || language[WordList.MenuWords].Contains(word)
            || language[WordList.OutletWords].Contains(word));
    }

    private static bool IsLast(string text, int at, int end) => at >= end || text[at] is ',' or '&' || char.IsDigit(text[at]);

    private static bool IsDigitBehind(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '.' or '\u00A0') at++;
        return at < end && char.IsDigit(text[at]);
    }

    // Ann OnymPublished, Ann OnymCEO, but Ann McOnym: where a capital goes on inside a word, and what stands before it is no part of a name.
    private static int GlueIn(string text, int start, int end)
    {
        for (int i = start + ShortestPart; i < end; i++)
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1])
                && !Lexicon.NamePrefixes.Contains(text.AsSpan(start, i - start))) return i;
        return end;
    }

    // Letters of scripts that have no capitals: 김민준
    private static bool IsCaseless(char c) => WordCharacters.IsLetter(c) && !char.IsLower(c);

    /// <summary>Where a word of a byline ends, with the full stop behind it: A.B., Jr., J.-P., a.m.</summary>
    public static int WordEnd(string text, int start, int end)
    {
        for (int at = start; ; at++)
        {
            at = WordCharacters.LettersEnd(text, at, end, Inner);
            if (at == start || at >= end || text[at] != '.') return at;
            at++;
            if (Joints.At(text, at, end) != Joint.Hyphen) return at;
        }
    }
}
