using Corpus.Text.Source.Scanning;


namespace Corpus.Text.Attribution.Candidates;

/// <summary>Finds the name that a page sets apart from the words: “BERG: We waited all night.” and the like.</summary>
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
            else if (WordCharacters.IsLetter(c) || !WordCharacters.IsInName(c)) return null;
        }
        return null;
    }

    /// <summary>“We waited.” and on the next line Anna Berg: the name below a quotation that is a paragraph of its own; null when there is none.</summary>
    public static TextRange? Below(string text, TextRange paragraph, TextRange marked, TextRange below)
    {
        if (marked != paragraph || below.Start <= paragraph.End
            || text.AsSpan(paragraph.End, below.Start - paragraph.End).IndexOf('\n') is not (>= 0 and var line)
            || text.IndexOf('\n', paragraph.End + line + 1, below.Start - paragraph.End - line - 1) >= 0) return null;
        int end = LabelEnd(text, below);
        return (end == below.End || text[end] is ',' or '\n' or '\r') && IsName(text, below.Start, end, 2) ? new TextRange(below.Start, end) : null;
    }

    /// <summary>Anna Berg: I told them, “Wait.” The name before the colon with which the paragraph begins; null when there is none.</summary>
    public static TextRange? Before(string text, TextRange paragraph)
    {
        int end = LabelEnd(text, paragraph);
        return end + 1 < paragraph.End && text[end] == ':' && text[end + 1] == ' ' && IsName(text, paragraph.Start, end, 1)
            ? new TextRange(paragraph.Start, end) : null;
    }

    // A label is a name of several words, each with what a name's words hold.
    private static int LabelEnd(string text, TextRange line)
    {
        int end = line.Start;
        while (end < line.End && end - line.Start <= Longest && WordCharacters.IsInName(text[end])) end++;
        return end;
    }

    /// <summary>Whether every word begins with a capital.</summary>
    private static bool IsName(string text, int start, int end, int least)
    {
        int words = 0;
        for (int i = start; i < end; i++)
        {
            if (i > start && text[i - 1] != ' ') continue;
            if (!char.IsUpper(text[i])) return false;
            words++;
        }
        return words >= least && words <= 4 && end - start > 2;
    }
}
