using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Source.Unwrapping;

/// <summary>An article that lost its line breaks: where a paragraph ended, two spaces are left, and one between its sentences.</summary>
internal static class OneLineText
{
    private const int Shortest = 400;
    private const int MostLines = 3;
    private const int FewestParagraphs = 3;

    /// <summary>The text with a line for each paragraph; null when it is no such text.</summary>
    public static LogicalText? Read(string file, Sequence<Line> lines)
    {
        if (lines.Count > MostLines) return null;
        var splices = new Sequence<Splice>(8);
        int single = 0, behindSentence = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            var content = lines[i].Content;
            if (content.Length < Shortest) continue;
            for (int at = content.Start; at < content.End - 1; at++)
            {
                if (file[at] != ' ') continue;
                int from = at;
                while (file[at + 1] == ' ') at++;
                bool ends = EndsSentence(file, content.Start, from);
                if (at > from) splices.Add(new Splice(new TextRange(from, at + 1), '\n'));
                if (at > from && ends) behindSentence++;
                else if (ends && char.IsUpper(file[at + 1])) single++;
            }
        }
        // A typist puts two spaces behind every sentence.
        return behindSentence >= FewestParagraphs && behindSentence * 2 >= splices.Count && single * 5 >= splices.Count ? LogicalText.Of(file, splices) : null;
    }

    /// <summary>Whether a sentence, closing mark and all, ends at <paramref name="at"/> in the line that begins at <paramref name="start"/>.</summary>
    private static bool EndsSentence(string file, int start, int at)
    {
        if (at > start && QuotationSigns.IsDouble(file[at - 1])) at--;
        return at > start && file[at - 1] is '.' or '!' or '?';
    }
}
