namespace Corpus.Text.Export;

/// <summary>Turns the offsets of a text, which count UTF-16 code units, into another unit. One forward pass over the text, then at most <see cref="Step"/>
/// characters for an offset.</summary>
internal sealed class OffsetMap
{
    private const int Step = 128;

    private readonly string text;
    private readonly OffsetUnit unit;
    private readonly int[]? marks;

    /// <summary>Counts <paramref name="text"/> in <paramref name="unit"/>s.</summary>
    public OffsetMap(string text, OffsetUnit unit)
    {
        this.text = text;
        this.unit = unit;
        if (IsIdentity(text, unit)) return;
        marks = new int[text.Length / Step + 1];
        for (int mark = 1; mark < marks.Length; mark++)
            marks[mark] = marks[mark - 1] + Width((mark - 1) * Step, mark * Step);
    }

    /// <summary>The offset in the map's unit of an offset between 0 and the text's length.</summary>
    public int Of(int offset)
    {
        if (marks is null) return offset;
        int mark = offset / Step;
        return marks[mark] + Width(mark * Step, offset);
    }

    private static bool IsIdentity(string text, OffsetUnit unit) => unit switch
    {
        OffsetUnit.Utf16 => true,
        OffsetUnit.CodePoint => IsBelow(text, '\uD800'),
        _ => IsBelow(text, '\u0080'),
    };

    private static bool IsBelow(string text, char limit)
    {
        foreach (char c in text)
            if (c >= limit) return false;
        return true;
    }

    private int Width(int start, int end)
    {
        int width = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1])) continue;
            if (unit == OffsetUnit.CodePoint) width++;
            else if (c < 0x80) width++;
            else if (c < 0x800) width += 2;
            // A surrogate on its own is written as U+FFFD, three bytes.
            else width += char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 4 : 3;
        }
        return width;
    }
}
