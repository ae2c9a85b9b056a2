namespace Corpus.Text.Source.Unwrapping;

/// <summary>Reads a text whose lines were broken at a fixed width as one that has a line for each paragraph.</summary>
internal static class Unwrapper
{
    /// <summary><paramref name="file"/> as its reader sees it. Linear in its length; a text that was not wrapped is read as it stands.</summary>
    public static LogicalText Read(string file) => Read(file, out _);

    /// <summary>The same with the lines of the text that is read.</summary>
    internal static LogicalText Read(string file, out Sequence<Line> lines)
    {
        lines = LineSplitter.Lines(file);
        var read = Unwrap(file, lines);
        if (read.Splices.Count > 0) lines = LineSplitter.Lines(read.Text);
        return read;
    }

    private static LogicalText Unwrap(string file, Sequence<Line> lines)
    {
        if (lines.Count == 0) return LogicalText.Of(file);
        if (OneLineText.Read(file, lines) is { } split) return split;
        if (LineMeasure.Of(file, lines) is not { } measured) return LogicalText.Of(file);
        var joiner = LineJoiner.Of(file, measured);
        return joiner.Any ? LogicalText.Of(file, Splices(file, measured, joiner.Joined)) : LogicalText.Of(file);
    }

    private static Sequence<Splice> Splices(string file, PhysicalLine[] lines, bool[] joined)
    {
        var splices = new Sequence<Splice>(lines.Length);
        var hyphens = LineEndHyphens.Of(file, lines, joined);
        bool justified = IsJustified(lines, joined), quoted = IsQuoted(lines, joined);
        for (int i = 0; i < lines.Length; i++)
        {
            bool goesOn = joined[i], wentOn = i > 0 && joined[i - 1];
            if (quoted && !wentOn && lines[i].Depth > 0) splices.Add(new Splice(new TextRange(lines[i].Edge, lines[i].Start), null));
            if (justified && (goesOn || wentOn)) Collapse(file, lines[i].Start, lines[i].End, splices);
            if (!goesOn) continue;
            int end = lines[i].End, start = lines[i + 1].Start;
            if (!lines[i].Has(LineForm.Hyphen)) splices.Add(new Splice(new TextRange(end, start), ' '));
            else splices.Add(new Splice(new TextRange(hyphens.StaysAt(i) ? end : end - 1, start), null));
        }
        return splices;
    }

    private static bool IsJustified(PhysicalLine[] lines, bool[] joined)
    {
        int all = 0, filled = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!joined[i]) continue;
            all++;
            if (lines[i].Has(LineForm.Justified)) filled++;
        }
        return filled * 4 >= all;
    }

    // A mail that quotes another one: > so
    private static bool IsQuoted(PhysicalLine[] lines, bool[] joined)
    {
        for (int i = 0; i < lines.Length; i++) if (joined[i] && lines[i].Depth > 0) return true;
        return false;
    }

    private static void Collapse(string file, int start, int end, Sequence<Splice> splices)
    {
        for (int i = start; i < end;)
        {
            int at = file.AsSpan(i, end - i).IndexOf("  ".AsSpan());
            if (at < 0) return;
            int from = i + at;
            for (i = from; file[i] == ' '; i++) { }
            splices.Add(new Splice(new TextRange(from, i), ' '));
        }
    }
}
