namespace Corpus.Text.Source;

/// <summary>Turns offsets into lines and columns, with the compiler's own idea of a line end: CR, LF, CRLF, U+0085, U+2028, U+2029.</summary>
internal sealed class LineMap
{
    private const string LineEnds = "\r\n\u0085\u2028\u2029";

    private readonly int[] starts;

    /// <summary>Finds the line starts of <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        var found = new List<int> { 0 };
        for (int at = 0; at < text.Length;)
        {
            int skipped = text.AsSpan(at).IndexOfAny(LineEnds.AsSpan());
            if (skipped < 0) break;
            at += skipped + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            found.Add(at);
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
