namespace Corpus.Text.Source.Unwrapping;

/// <summary>Settles which line breaks of a text were put there by a width, and not by its author.</summary>
internal sealed class LineJoiner
{
    private const int MostWidths = 3;
    private const LineForm MaybeBullet = LineForm.Dash | LineForm.Number;

    private readonly string text;
    private readonly PhysicalLine[] lines;

    private LineJoiner(string text, PhysicalLine[] lines)
    {
        this.text = text;
        this.lines = lines;
        Joined = new bool[lines.Length];
    }

    /// <summary>Whether each line goes on in the next one.</summary>
    public bool[] Joined { get; }

    /// <summary>Whether any does.</summary>
    public bool Any { get; private set; }

    /// <summary>The joints of <paramref name="lines"/>.</summary>
    public static LineJoiner Of(string text, PhysicalLine[] lines)
    {
        var joiner = new LineJoiner(text, lines);
        int longer = 0;
        for (int i = 0; i < lines.Length; i++) if (lines[i].Columns > LineMeasure.Longest) longer++;
        for (int start = 0; start < lines.Length;)
        {
            if (lines[start].Columns > LineMeasure.Longest) { start++; continue; }
            int end = start + 1;
            while (end < lines.Length && lines[end].Columns <= LineMeasure.Longest) end++;
            joiner.JoinRegion(start, end, longer);
            start = end;
        }
        return joiner;
    }

    private void JoinRegion(int start, int end, int others)
    {
        if (end - start < 2) return;
        for (int turn = 0; turn < MostWidths; turn++)
        {
            int width = WrapWidth.Of(lines, start, end, Joined, others);
            if (width == 0) return;
            if (turn == 0) for (int i = start; i < end; i++) LineMeasure.LookInside(text, ref lines[i]);
            if (!Join(start, end, width)) return;
        }
    }

    private bool Join(int start, int end, int width)
    {
        var style = ParagraphStyle.Of(lines, start, end, width);
        bool any = false;
        for (int first = start; first < end;)
        {
            int behind = first + 1;
            while (behind < end && !lines[behind].Has(LineForm.AfterBlank)) behind++;
            any |= JoinRun(first, behind, width, style);
            first = behind;
        }
        Any |= any;
        return any;
    }

    // Lines without an empty one between them: a paragraph, or several of a text that has no empty lines.
    private bool JoinRun(int first, int behind, int width, ParagraphStyle style)
    {
        bool parted = style.PartedByIndent || IsOneParagraph(first, behind, width, style), any = false;
        for (int i = first; i + 1 < behind; i++)
        {
            if (Joined[i] || !MayGoOn(first, i, behind, width, style) || !GoesOn(first, i, behind, width, style, parted)) continue;
            Joined[i] = any = true;
        }
        return any;
    }

    // Every line but the last is full, or what stands behind it begins something new.
    private bool IsOneParagraph(int first, int behind, int width, ParagraphStyle style)
    {
        for (int i = first; i + 1 < behind; i++)
            if (MayGoOn(first, i, behind, width, style) && !WrapWidth.IsFull(lines[i], lines[i + 1], width) && !IsRagged(i, width)) return false;
        return true;
    }

    // A line that was edited after it was broken, or one in letters of different widths, is shorter: what goes on in lower case goes on.
    private bool IsRagged(int i, int width) => WrapWidth.GoesOn(lines[i], lines[i + 1]) && lines[i].Columns <= width && lines[i].Columns * 5 >= width * 3;

    private bool GoesOn(int first, int i, int behind, int width, ParagraphStyle style, bool parted)
    {
        if (IsRagged(i, width)) return true;
        if (!WrapWidth.IsFull(lines[i], lines[i + 1], width)) return false;
        if (parted || WrapWidth.GoesOn(lines[i], lines[i + 1])) return true;
        // Without empty lines a sentence's end at the end of a full line may be a paragraph's.
        if (lines[i].Has(LineForm.Ends)) return style.LongParagraphs && !lines[i + 1].Has(LineForm.Quotes) && i > first && Joined[i - 1];
        // Two lines that say nothing of being one: a headline and its byline.
        return i > first && Joined[i - 1] || lines[i + 1].Has(LineForm.Ends)
            || (style.Prose || i > first && lines[i - 1].Has(LineForm.Ends)) && i + 2 < behind && WrapWidth.IsFull(lines[i + 1], lines[i + 2], width);
    }

    // - Ham: with a sentence's end or another one beside it. 2. Eggs: only with another one, because a sentence may begin with a number.
    private bool IsListed(int head, int i, int behind)
    {
        var mark = lines[i + 1].Form & MaybeBullet;
        return lines[head].Has(mark) || i + 2 < behind && lines[i + 2].Has(mark) || mark == LineForm.Dash && lines[i].Has(LineForm.Ends);
    }

    // A row of a table; a line that was filled with spaces ends where all such lines do.
    private static bool IsRow(in PhysicalLine line, int width) => line.Has(LineForm.Table) && line.Columns != width;

    // Whether nothing at the edges of the two lines speaks against it: no label, list, table, indentation, or quoting of another depth.
    private bool MayGoOn(int first, int i, int behind, int width, ParagraphStyle style)
    {
        ref var line = ref lines[i];
        ref var next = ref lines[i + 1];
        if (next.Has(LineForm.FrontMatter | LineForm.Bullet | LineForm.Label) || IsRow(line, width) || IsRow(next, width)) return false;
        if (line.Depth != next.Depth || next.Start == next.End || line.Start == line.End) return false;
        if (next.Has(LineForm.MaybeLabel) && line.Has(LineForm.Ends)) return false;
        int head = i;
        while (head > first && Joined[head - 1]) head--;
        if (next.Has(MaybeBullet) && IsListed(head, i, behind)) return false;
        if (next.Indent == line.Indent) return head < i || !style.Hanging(next.Indent) || lines[head].Has(MaybeBullet | LineForm.Bullet);
        // The second line of a paragraph whose first one is indented, or which hangs.
        return head == i && (lines[head].Has(MaybeBullet | LineForm.Bullet) ? next.Indent > line.Indent : next.Indent == style.Indent);
    }
}
