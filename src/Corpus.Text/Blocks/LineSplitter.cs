using Corpus.Text.Source;

namespace Corpus.Text.Blocks;

/// <summary>Splits a text into its non-blank lines.</summary>
public static class LineSplitter
{
    /// <summary>The lines of <paramref name="text"/> in order; none when it holds only white space.</summary>
    public static IReadOnlyList<Line> Split(string text)
    {
        var contents = new List<(TextRange Content, int LineStart, bool AfterBlank)>();
        bool blank = true;
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && text[end] is not ('\n' or '\r')) end++;
            var content = new TextRange(start, end).Trim(text);
            if (!content.IsEmpty) contents.Add((content, start, blank));
            blank = content.IsEmpty;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        var lines = new Line[contents.Count];
        for (int i = 0; i < lines.Length; i++)
        {
            int from = i == 0 ? 0 : contents[i].LineStart;
            int to = i + 1 < lines.Length ? contents[i + 1].LineStart : text.Length;
            lines[i] = new Line(new TextRange(from, to), contents[i].Content, contents[i].AfterBlank);
        }
        return lines;
    }
}
