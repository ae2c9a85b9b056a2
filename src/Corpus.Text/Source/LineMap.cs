namespace Corpus.Text.Source;

/// <summary>Turns offsets into lines and columns, with the compiler's own idea of a line end: CR, LF, CRLF, U+0085, U+2028, U+2029.</summary>
public sealed class LineMap
{
    private readonly int[] starts;

    /// <summary>Finds the line starts of <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        var found = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') found.Add(i + 1);
        }
        starts = found.ToArray();
    }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int Count => starts.Length;

    /// <summary>The zero-based line and column, in UTF-16 code units, of an offset between 0 and the text's length.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        int at = Array.BinarySearch(starts, offset);
        int line = at >= 0 ? at : ~at - 1;
        return (line, offset - starts[line]);
    }
}
