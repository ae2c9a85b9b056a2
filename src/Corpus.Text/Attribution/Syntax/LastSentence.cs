using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Syntax;

/// <summary>The last sentence of the paragraph before a quotation's, whose subjects may speak on: "<c>Berg stood up.</c>", and then “We waited.”</summary>
internal static class LastSentence
{
    private const int Longest = 400;

    /// <summary>Its range in <paramref name="paragraph"/>; its last characters where it is long.</summary>
    public static TextRange Of(string text, TextRange paragraph)
    {
        int from = Math.Max(paragraph.Start, paragraph.End - Longest);
        var rest = text.AsSpan(from + 1, Math.Max(0, paragraph.End - 3 - from));
        for (int i = rest.LastIndexOfAny('.', '?', '!'); i >= 0; i = rest.Slice(0, i).LastIndexOfAny('.', '?', '!'))
            if (text[from + 1 + i + 1] == ' ' && char.IsUpper(text[from + 1 + i + 2])) return new TextRange(from + 1 + i + 2, paragraph.End);
        while (from > paragraph.Start && WordCharacters.IsPart(text[from - 1])) from++;
        return new TextRange(Math.Min(from, paragraph.End), paragraph.End);
    }

    /// <summary>The token of the paragraph in <paramref name="paragraph"/> with which the sentence at <paramref name="start"/> begins, so that its subjects
    /// need
    /// not be found again; -1 where the paragraph begins no sentence there.</summary>
    public static int In(ParagraphAnalysis paragraph, int start)
    {
        var tokens = paragraph.Tokens;
        int first = BinarySearch.First(tokens, tokens.Count, start, static (t, at, start) => t[at].Start >= start);
        if (first == tokens.Count || tokens[first].Start != start) return -1;
        return first == 0 || tokens[first - 1].Kind == TokenKind.Stop && tokens[first - 1].Sentence != tokens[first].Sentence ? first : -1;
    }
}
