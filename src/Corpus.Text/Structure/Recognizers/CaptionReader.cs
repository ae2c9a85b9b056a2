using Corpus.Text.Language;
using Corpus.Text.Source;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Sees the lines that say themselves that they stand below a picture.</summary>
internal static class CaptionReader
{
    // Image caption, The last ferry leaves at four; Bildunterschrift: Die letzte Fähre
    /// <summary>Whether the line begins with the words of a caption and a mark.</summary>
    public static bool IsCaption(string text, TextRange content, TextLanguage language)
    {
        var words = language[WordList.CaptionWords];
        int end = WordSearch.PhraseEnd(text, content.Start, content.End, words);
        return end > content.Start && end < content.End && text[end] is ',' or ':' or ' ' && (text[end] != ' '
            || char.IsUpper(text[Math.Min(end + 1, content.End - 1)]));
    }
}
