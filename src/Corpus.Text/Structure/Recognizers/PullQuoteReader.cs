using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Sees words that a page sets apart, with the name of who said them behind.</summary>
internal static class PullQuoteReader
{
    private const int Shortest = 40;
    private const int ShortestWords = 20;
    private const int LongestSource = 90;
    private const int MostNameWords = 4;

    // "The ferry is full. We wait." - Ann Onym; The ferry is full, and all of us wait for the next one. Ann Onym, harbour master
    /// <summary>Whether the line, which ends with no sentence, is such words.</summary>
    public static bool Is(string text, TextRange content, TextLanguage language)
    {
        if (content.Length < Shortest) return false;
        for (int i = Math.Max(content.Start + ShortestWords, content.End - LongestSource); i + 2 < content.End; i++)
        {
            if (text[i] is not ('.' or '!' or '?')) continue;
            bool marked = QuotationSigns.IsDouble(text[i + 1]) && QuotationSigns.IsDouble(text[content.Start]);
            int at = marked ? i + 2 : i + 1;
            if (at >= content.End || text[at] != ' ') continue;
            int name = WordSearch.SkipSeparators(text, at, content.End);
            bool dashed = name < content.End && text.AsSpan(at, name - at).IndexOfAny('-', '–', '—') >= 0;
            if (name < content.End && char.IsUpper(text[name]) && IsSource(text, name, content.End, marked, dashed, language)) return true;
        }
        return false;
    }

    private static bool IsSource(string text, int start, int end, bool marked, bool dashed, TextLanguage language)
    {
        int comma = text.IndexOf(',', start, end - start), words = 0;
        bool capitals = true;
        for (var word = new WordWalk(text, start, end); word.Next();)
        {
            if (language[WordList.ReportingVerbs].Contains(text.AsSpan(word.Start, word.End - word.Start))) return false;
            if (comma >= 0 && word.Start > comma) continue;
            words++;
            capitals &= char.IsUpper(text[word.Start]);
        }
        // Marks show where the words end; without them a name and a role must stand behind.
        return words <= MostNameWords && (marked ? dashed && capitals || comma > 0 : capitals && words > 1 && comma > 0);
    }
}
