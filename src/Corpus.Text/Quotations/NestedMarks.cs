using Corpus.Text.Lexicon;
using Corpus.Text.Source;

namespace Corpus.Text.Quotations;

/// <summary>Finds the quotations inside a quotation: “They call it ‘the bargain’ here.”</summary>
internal static class NestedMarks
{
    /// <summary>The words inside each nested pair of marks, in order; empty when there is none.</summary>
    public static IReadOnlyList<TextRange> Find(string text, MarkedSpan span, WordTable elisions)
    {
        int from = span.Start + span.OpenLength, to = span.End - span.CloseLength;
        if (!Any(text, from, to)) return [];
        var spans = new Sequence<MarkedSpan>(8);
        MarkScanner.Scan(text, new TextRange(from, to), elisions, spans);
        var ranges = new Sequence<TextRange>(spans.Count);
        for (int i = 0; i < spans.Count; i++)
            if (spans[i].CloseLength > 0) ranges.Add(new TextRange(spans[i].Start + spans[i].OpenLength, spans[i].End - spans[i].CloseLength));
        return ranges;
    }

    private static bool Any(string text, int from, int to)
    {
        for (int i = MarkScanner.Marks.Next(text, from, to); i < to; i = MarkScanner.Marks.Next(text, i + 1, to))
            if (text[i] is '‘' or '“' or '"' or '«' or '„' or '‚' or '‹' || text[i] is '\'' or '`' && (i == from || !char.IsLetterOrDigit(text[i - 1]))) return true;
        return false;
    }
}
