namespace Corpus.Text.Source;

/// <summary>Splits a text into its non-blank lines.</summary>
internal static class LineSplitter
{
    /// <summary>The lines of <paramref name="text"/> in order; none when it holds only white space.</summary>
    public static IReadOnlyList<Line> Split(string text) => Lines(text);

    /// <summary>The same, as the rooms hand them on.</summary>
    internal static Sequence<Line> Lines(string text)
    {
        using var lines = new Buffer<Line>(64);
        bool blank = true, pendingBlank = true;
        int from = 0;
        TextRange pending = default;
        for (int start = 0; start < text.Length;)
        {
            int end = LineEnd(text, start);
            var content = new TextRange(start, end).Trim(text);
            if (!content.IsEmpty)
            {
                // A line takes the blank ones behind it, and the first one those before it.
                if (!pending.IsEmpty) lines.Add(new Line(new TextRange(from, start), pending, pendingBlank));
                if (!pending.IsEmpty) from = start;
                (pending, pendingBlank) = (content, blank);
            }
            blank = content.IsEmpty;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        if (!pending.IsEmpty) lines.Add(new Line(new TextRange(from, text.Length), pending, pendingBlank));
        return Sequence<Line>.Of(lines.Items);
    }

    // Every other line of most texts is empty, and needs no search.
    private static int LineEnd(string text, int start)
    {
        if (text[start] is '\n' or '\r') return start;
        int length = text.AsSpan(start).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : start + length;
    }
}

/// <summary>A line that holds more than white space, with what follows it up to the next such line.</summary>
/// <param name="Range">The line with its line end and the blank lines behind it; the first line's range also takes what stands before it. The ranges tile the
/// text.</param>
/// <param name="Content">The line's own characters, without white space at either end.</param>
/// <param name="AfterBlank">Whether a blank line, or nothing, stands before it.</param>
internal readonly record struct Line(TextRange Range, TextRange Content, bool AfterBlank);
