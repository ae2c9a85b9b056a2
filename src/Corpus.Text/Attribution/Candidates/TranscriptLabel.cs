using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>Finds the label of a transcript inside the marks: “BERG: We waited all night.”</summary>
internal static class TranscriptLabel
{
    private const int Longest = 30;

    /// <summary>The name in capitals before the colon; null when there is none.</summary>
    public static TextRange? Find(string text, TextRange words)
    {
        int letters = 0;
        for (int i = words.Start; i < words.End && i - words.Start <= Longest; i++)
        {
            char c = text[i];
            if (char.IsUpper(c)) letters++;
            else if (c == ':') return letters >= 3 && i + 1 < words.End && text[i + 1] == ' ' ? new TextRange(words.Start, i) : null;
            else if (c is not (' ' or '.' or '-' or '\'' or '’')) return null;
        }
        return null;
    }
}
