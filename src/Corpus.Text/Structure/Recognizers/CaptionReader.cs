using Corpus.Text.Language;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Sees the lines that say themselves that they stand below a picture.</summary>
internal static class CaptionReader
{
    // Image caption, The last ferry leaves at four; FILE - The last ferry; Bildunterschrift: Die letzte Fähre
    /// <summary>Whether the line begins with the words of a caption and a mark.</summary>
    public static bool IsCaption(string text, TextRange content, TextLanguage language)
    {
        var words = language[WordList.CaptionWords];
        int end = WordSearch.PhraseEnd(text, content.Start, content.End, words, out string? value);
        if (end == content.Start || end >= content.End) return false;
        if (text[end] is ',' or ':') return true;
        if (text[end] != ' ' || end + 1 >= content.End) return false;
        if (text[end + 1] is '-' or '–' or '—') return true;
        return char.IsUpper(text[end + 1]) && value != "marked";
    }
}
