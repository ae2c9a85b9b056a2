using System.Buffers;
using System.Text;

namespace Corpus.Text.Source;

/// <summary>A text as its reader sees it, and the way back into its file: a line break inside a paragraph is read as a single space.</summary>
internal sealed class LogicalText
{
    // Where the characters behind each splice are in the text that is read.
    private readonly int[] behind;
    private readonly Sequence<Splice> splices;

    private LogicalText(string file, string text, Sequence<Splice> splices, int[] behind)
    {
        File = file;
        Text = text;
        this.splices = splices;
        this.behind = behind;
    }

    /// <summary>The file's characters, as decoded.</summary>
    public string File { get; }

    /// <summary>The characters that are read; the very object <see cref="File"/> when that is read as it stands.</summary>
    public string Text { get; }

    /// <summary>What is read otherwise than it stands, in order; empty when nothing is.</summary>
    public IReadOnlyList<Splice> Splices => splices;

    /// <summary><paramref name="file"/> read as it stands.</summary>
    public static LogicalText Of(string file) => new(file, file, new Sequence<Splice>(0), []);

    /// <summary><paramref name="file"/> with <paramref name="splices"/>, which are in order and do not overlap.</summary>
    internal static LogicalText Of(string file, Sequence<Splice> splices)
    {
        if (splices.Count == 0) return Of(file);
        var text = ArrayPool<char>.Shared.Rent(file.Length);
        var behind = new int[splices.Count];
        int from = 0, length = 0;
        for (int i = 0; i < splices.Count; i++)
        {
            ref readonly var splice = ref splices[i];
            file.CopyTo(from, text, length, splice.Range.Start - from);
            length += splice.Range.Start - from;
            if (splice.Instead is { } instead) text[length++] = instead;
            behind[i] = length;
            from = splice.Range.End;
        }
        file.CopyTo(from, text, length, file.Length - from);
        string read = new(text, 0, length + file.Length - from);
        ArrayPool<char>.Shared.Return(text);
        return new LogicalText(file, read, splices, behind);
    }

    /// <summary>This text with <paramref name="next"/>, which are in <see cref="Text"/>, in order, and do not overlap.</summary>
    internal LogicalText Then(Sequence<Splice> next)
    {
        if (splices.Count == 0 || next.Count == 0) return next.Count == 0 ? this : Of(File, next);
        var both = new Sequence<Splice>(splices.Count + next.Count);
        int own = 0;
        for (int i = 0; i < next.Count; i++)
        {
            var range = InFile(next[i].Range);
            for (; own < splices.Count && splices[own].Range.Start < range.End; own++)
                if (splices[own].Range.End <= range.Start) both.Add(splices[own]);
            both.Add(new Splice(range, next[i].Instead));
        }
        for (; own < splices.Count; own++) both.Add(splices[own]);
        return Of(File, both);
    }

    /// <summary>Whether a range of the file is not read at all, or as one other character.</summary>
    public bool IsLeftOut(TextRange inFile)
    {
        int after = BinarySearch.First(splices, splices.Count, inFile.Start, static (rows, at, start) => rows[at].Range.Start > start);
        return after > 0 && splices[after - 1].Range.End >= inFile.End;
    }

    /// <summary>The place in the file of a range of <see cref="Text"/>. What is not read at its edges stays outside.</summary>
    public TextRange InFile(TextRange range)
    {
        if (splices.Count == 0 || range == default) return range;
        int start = StartInFile(range.Start);
        return new TextRange(start, range.IsEmpty ? start : EndInFile(range.End));
    }

    /// <summary>The same of an edit: a line break inside what is replaced stays, where the new text has a space in its place; null when it would have to
    /// move.</summary>
    public TextEdit? InFile(TextEdit edit)
    {
        var range = InFile(edit.Range);
        int first = After(edit.Range.Start), end = After(edit.Range.End - 1);
        if (splices.Count > 0 && edit.NewText.Length == 0) return Deletion(edit.Range, range, first, end);
        if (first == end) return edit with { Range = range };
        if (edit.NewText.Length != edit.Range.Length) return null;
        var words = new StringBuilder();
        int from = edit.Range.Start;
        for (int i = first; i < end; i++)
        {
            ref readonly var splice = ref splices[i];
            int at = behind[i] - (splice.Instead is null ? 0 : 1);
            words.Append(edit.NewText, from - edit.Range.Start, at - from).Append(File, splice.Range.Start, splice.Range.Length);
            if (at < behind[i] && edit.NewText[at - edit.Range.Start] != Text[at]) return null;
            from = behind[i];
        }
        return new TextEdit(range, words.Append(edit.NewText, from - edit.Range.Start, edit.Range.End - from).ToString());
    }

    // Whole lines go with the markup at their edges; inside a line markup stays, because its other half may stand elsewhere.
    private TextEdit Deletion(TextRange read, TextRange range, int first, int end)
    {
        bool lines = (read.Start == 0 || IsLineEnd(Text[read.Start - 1])) && (read.End == Text.Length || IsLineEnd(Text[read.End - 1]));
        if (lines)
        {
            int from = range.Start, to = range.End, least = read.Start == 0 ? 0 : EndInFile(read.Start);
            while (from > least && !IsLineEnd(File[from - 1])) from--;
            while (read.End == Text.Length && to < File.Length && !IsLineEnd(File[to])) to++;
            return new TextEdit(new TextRange(from, to), "");
        }
        var kept = new StringBuilder();
        for (int i = first; i < end; i++)
            if (splices[i].Instead is null && File.AsSpan(splices[i].Range.Start, splices[i].Range.Length).IndexOf('\n') < 0)
                kept.Append(File, splices[i].Range.Start, splices[i].Range.Length);
        return new TextEdit(range, kept.ToString());
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r';

    private int StartInFile(int offset)
    {
        int after = After(offset);
        // The character itself may be read in place of others.
        if (after < splices.Count && splices[after].Instead is not null && behind[after] - 1 == offset) return splices[after].Range.Start;
        return after == 0 ? offset : splices[after - 1].Range.End + offset - behind[after - 1];
    }

    private int EndInFile(int end)
    {
        int after = After(end - 1);
        if (after < splices.Count && splices[after].Instead is not null && behind[after] == end) return splices[after].Range.End;
        return after == 0 ? end : splices[after - 1].Range.End + end - behind[after - 1];
    }

    // How many splices stand before the character at an offset.
    private int After(int offset) => BinarySearch.First(behind, behind.Length, offset, static (b, at, offset) => b[at] > offset);
}

/// <summary>Characters of a file that its reader sees as something else, or not at all.</summary>
/// <param name="Range">The characters in the file.</param>
/// <param name="Instead">The one that is read in their place; null when nothing is.</param>
internal readonly record struct Splice(TextRange Range, char? Instead);
