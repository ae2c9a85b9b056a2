using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Sees credits of pictures by their form, whatever the names in them.</summary>
internal static class SignedCredit
{
    private const int Longest = 70;
    private const int ShortestCaption = 20;
    private const int LongestParticle = 3;

    // The last ferry leaves at four. (Ann Onym/HNT)
    /// <summary>Whether the brackets behind a sentence's end, which close at <paramref name="close"/>, hold a name of two words or more, a slash, and another
    /// name.</summary>
    public static bool IsByForm(string text, int start, int open, int close)
    {
        int before = open - 1;
        while (before > start && text[before] == ' ') before--;
        if (close - open > Longest || text[before] is not ('.' or '!' or '?')) return false;
        int slash = text.IndexOf('/', open, close - open), words = 0;
        if (slash < 0 || slash + 1 >= close) return false;
        for (int i = open + 1; i < slash; words++)
        {
            int word = i;
            while (i < slash && text[i] != ' ') i++;
            if (!char.IsUpper(text[word]) && (i - word > LongestParticle || words == 0 || !WordCharacters.IsLetter(text[word]))) return false;
            while (i < slash && text[i] == ' ') i++;
        }
        while (slash + 1 < close && text[slash + 1] == ' ') slash++;
        return words > 1 && char.IsUpper(text[slash + 1]);
    }

    // Die letzte Fähre. © Ann Onym; Die letzte FähreBild © Ann Onym (hv); but not: Copyright © 2021 The Harbour Times
    /// <summary>The symbol and the name behind it at the end of a caption, with the word of a credit before it; null when there is none.</summary>
    public static TextRange? Of(string text, TextRange content, TextLanguage language)
    {
        int from = Math.Max(content.Start + ShortestCaption, content.End - Longest);
        int symbol = from < content.End ? text.IndexOf('©', from, content.End - from) : -1;
        if (symbol < 0) return null;
        int name = symbol + 1;
        while (name < content.End && text[name] == ' ') name++;
        if (name >= content.End || !WordCharacters.IsLetter(text[name])) return null;
        for (int i = name; i < content.End; i++) if (char.IsDigit(text[i])) return null;
        int before = symbol;
        while (before > content.Start && text[before - 1] == ' ') before--;
        int word = before;
        while (word > content.Start && char.IsLower(text[word - 1])) word--;
        if (word > content.Start && word < before && char.IsUpper(text[word - 1])) word--;
        var led = text.AsSpan(word, before - word);
        if (language[WordList.CreditWords].ValueOf(led) == "start") return new TextRange(word, content.End);
        return language[WordList.CopyrightWords].ValueOf(led) is "" ? null : new TextRange(symbol, content.End);
    }
}
