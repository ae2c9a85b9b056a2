using Corpus.Text.Source;

namespace Corpus.Text.Structure.Markdown;

/// <summary>A text without its markup.</summary>
/// <param name="Source">The words, and the way back into the file.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Forms">What the markup said of each line; null when it said nothing.</param>
internal sealed record PlainWords(LogicalText Source, Sequence<Line> Lines, LineFlags[]? Forms);

/// <summary>Reads Markdown as its words: what is markup is not read, and the offsets stay those of the file.</summary>
internal static class MarkdownReader
{
    /// <summary>The words of <paramref name="source"/>; the very same where it holds no markup. Linear in its length.</summary>
    public static PlainWords Read(LogicalText source, Sequence<Line> lines)
    {
        string text = source.Text;
        if (lines.Count == 0 || !MarkdownSyntax.MayHold(text)) return new PlainWords(source, lines, null);
        int first = FrontMatterLines.End(text, lines);
        var markup = new MarkupList();
        if (MarkdownSyntax.Any(text, lines, first)) MarkdownBlocks.Read(text, lines, first, markup);
        else for (int i = first; i < lines.Count; i++) EmphasisMarks.Read(text, lines[i].Content, markup);
        var splices = markup.InOrder();
        if (splices.Count == 0 && markup.Forms.Count == 0) return new PlainWords(source, lines, null);
        var plain = source.Then(splices);
        var rest = LineSplitter.Lines(plain.Text);
        return new PlainWords(plain, rest, FormsOf(plain, rest, source, markup.Forms));
    }

    // Both are in the order of the file.
    private static LineFlags[]? FormsOf(LogicalText plain, Sequence<Line> lines, LogicalText source, IReadOnlyList<MarkedLine> marked)
    {
        if (marked.Count == 0) return null;
        var forms = new LineFlags[lines.Count];
        for (int i = 0, m = 0; i < forms.Length; i++)
        {
            int start = plain.InFile(lines[i].Content).Start;
            while (m < marked.Count && source.InFile(marked[m].Range).End <= start) m++;
            if (m < marked.Count && source.InFile(marked[m].Range).Start <= start) forms[i] = marked[m].Form;
        }
        return forms;
    }
}

/// <summary>A line of which the markup says what it is.</summary>
/// <param name="Range">The line.</param>
/// <param name="Form">What it is.</param>
internal readonly record struct MarkedLine(TextRange Range, LineFlags Form);

/// <summary>The markup that was found in a text, and what it says of lines.</summary>
internal sealed class MarkupList
{
    private readonly List<Splice> found = [];

    /// <summary>The lines of which the markup says what they are, in order.</summary>
    public List<MarkedLine> Forms { get; } = [];

    /// <summary>Takes the characters from <paramref name="start"/> to <paramref name="end"/> out of what is read.</summary>
    public void Drop(int start, int end) => Replace(start, end, null);

    /// <summary>Reads <paramref name="instead"/> in place of the characters from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Replace(int start, int end, char? instead)
    {
        if (end > start) found.Add(new Splice(new TextRange(start, end), instead));
    }

    /// <summary>All of it from the text's start to its end; of two that overlap, the first.</summary>
    public Sequence<Splice> InOrder()
    {
        found.Sort((a, b) => a.Range.Start != b.Range.Start ? a.Range.Start.CompareTo(b.Range.Start) : b.Range.End.CompareTo(a.Range.End));
        var splices = new Sequence<Splice>(found.Count);
        int end = 0;
        foreach (var splice in found)
        {
            if (splice.Range.Start < end) continue;
            splices.Add(splice);
            end = splice.Range.End;
        }
        return splices;
    }
}
