using Corpus.Text.Language;
using Corpus.Text.Source;

namespace Corpus.Text.Quotations;

/// <summary>Finds the quotations inside a quotation: “They call it ‘the bargain’ here.”</summary>
internal static class NestedMarks
{
    /// <summary>The words inside each nested pair of marks, in order; empty when there is none.</summary>
    public static IReadOnlyList<TextRange> Find(string text, in MarkedSpan span, WordTable elisions)
    {
        if (!span.Nests) return [];
        using var spans = new Buffer<MarkedSpan>(32);
        MarkScanner.Scan(text, new TextRange(span.Start + span.OpenLength, span.End - span.CloseLength), elisions, spans);
        var ranges = new Sequence<TextRange>(spans.Count);
        for (int i = 0; i < spans.Count; i++)
            if (spans[i].CloseLength > 0) ranges.Add(new TextRange(spans[i].Start + spans[i].OpenLength, spans[i].End - spans[i].CloseLength));
        return ranges;
    }
}
