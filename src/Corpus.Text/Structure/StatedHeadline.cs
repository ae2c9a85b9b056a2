using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure;

/// <summary>Finds the headline that markup says is one.</summary>
internal static class MarkedHeadline
{
    // A line of running text above a heading makes it one of the text's own.
    private const int ShortestText = 120;

    /// <summary>The first heading of the first level, else the heading that the text begins with; null when it has neither.</summary>
    public static int? Find(TextAnalysis analysis, LineFlags[]? forms)
    {
        for (int i = 0, only = -1; i < forms?.Length; i++)
        {
            if (forms[i] == LineFlags.TopHeading) return i;
            if (forms[i] == LineFlags.Heading && only < 0) only = i;
            if (analysis.Lines[i].Length >= ShortestText && analysis.Contexts.ProseAt(i) > 0) return only < 0 ? null : only;
            if (i == forms.Length - 1) return only < 0 ? null : only;
        }
        return null;
    }
}

/// <summary>Finds the line that says once more what front matter or a label states as the headline.</summary>
internal static class StatedHeadline
{
    private const int Reach = 4;

    /// <summary>The line among the first; else the one that was <paramref name="found"/> without it, unless that is a sentence of the text: -1 then.</summary>
    public static int Find(TextAnalysis analysis, string stated, int found)
    {
        for (int i = 0; i < analysis.Lines.Length && i < Reach; i++)
            if (Says(analysis.Text, analysis.Lines[i].Content.Start, analysis.Lines[i].Content.End, stated)) return i;
        return analysis.Contexts.ProseAt(found) > 0 ? -1 : found;
    }

    // Letters and digits alone, whatever marks stand between them.
    private static bool Says(string text, int at, int end, string stated)
    {
        int k = 0;
        while (true)
        {
            while (at < end && !WordCharacters.IsPart(text[at])) at++;
            while (k < stated.Length && !WordCharacters.IsPart(stated[k])) k++;
            if (at >= end || k >= stated.Length) return at >= end && k >= stated.Length;
            if (char.ToUpperInvariant(text[at++]) != char.ToUpperInvariant(stated[k++])) return false;
        }
    }
}
