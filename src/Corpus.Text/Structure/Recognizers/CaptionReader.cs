using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Sees the lines that say themselves that they stand below a picture.</summary>
internal static class CaptionReader
{
    private const int LongestCount = 24;
    private const string Counted = "counted";

    // View 3 Images; Image 1 of 5; Bild 1/5: the line below it is the picture's
    /// <summary>Whether the line only counts pictures.</summary>
    public static bool IsCount(string text, in LineAnalysis line, TextLanguage language)
    {
        if (line.Length > LongestCount || line.Numbers == 0 || line.Has(LineFlags.SentenceEnd)) return false;
        for (var word = new WordWalk(text, line.Content.Start, line.Content.End); word.Next();)
            if (language[WordList.CaptionWords].ValueOf(text.AsSpan(word.Start, word.End - word.Start)) == Counted) return true;
        return false;
    }

    // Image caption, The last ferry leaves at four; FILE - The last ferry; Bildunterschrift: Die letzte Fähre
    /// <summary>Whether the line begins with the words of a caption and a mark.</summary>
    public static bool IsCaption(string text, TextRange content, TextLanguage language)
    {
        var words = language[WordList.CaptionWords];
        int end = WordSearch.PhraseEnd(text, content.Start, content.End, words, out string? value);
        if (end == content.Start || end >= content.End || value == Counted) return false;
        if (text[end] is ',' or ':') return true;
        if (text[end] != ' ' || end + 1 >= content.End) return false;
        if (text[end + 1] is '-' or '–' or '—') return true;
        return char.IsUpper(text[end + 1]) && value != "marked";
    }
}
