using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Quotations;

/// <summary>Finds the quotations of an article's paragraphs, captions and subheadings.</summary>
internal static class QuotationReader
{
    /// <summary>The number of quotations above which a text is no article: one more is read, and those behind it are not.</summary>
    public const int MostQuotations = 100_000;

    /// <summary>The quotations of <paramref name="text"/> in order; empty when it has none, and no more than one above
    /// <see cref="MostQuotations"/>.</summary>
    public static IReadOnlyList<Quotation> Read(string text, ArticleParts parts)
    {
        var elisions = parts.Language[WordList.Elisions];
        using var spans = new Buffer<MarkedSpan>(32);
        List<Quotation>? found = null;
        int goesOn = -1;
        for (int b = 0; b < parts.Blocks.Count; b++)
        {
            if (!Holds(parts.Blocks[b].Kind)) continue;
            var paragraph = parts.Blocks[b].Content;
            if (paragraph.IsEmpty) continue;
            spans.Truncate(0);
            MarkScanner.Scan(text, paragraph, elisions, spans, NextParagraphOpens(text, parts, b, true));
            int before = found?.Count ?? 0;
            for (int i = 0; i < spans.Count; i++)
            {
                if (found?.Count > MostQuotations) return found;
                ref var span = ref spans[i];
                // “” holds nobody's words.
                if (text.AsSpan(span.Start + span.OpenLength, span.End - span.CloseLength - span.Start - span.OpenLength).IsWhiteSpace()) continue;
                found ??= new List<Quotation>();
                int utterance = found.Count;
                if (utterance == before && goesOn >= 0 && span.Start == paragraph.Start) utterance = found[goesOn].Utterance;
                else if (utterance > before && Utterances.IsBrokenByCue(text, found[utterance - 1].Range.End, found[utterance - 1].Marked.End, span,
                    parts.Language))
                    utterance = found[utterance - 1].Utterance;
                found.Add(new Quotation
                {
                    Range = new TextRange(span.Start + span.OpenLength, span.End - span.CloseLength),
                    Marked = new TextRange(span.Start, span.End),
                    Block = b,
                    Closed = span.CloseLength > 0,
                    Mismatched = span.Mismatched,
                    Continues = span.CloseLength == 0 && NextParagraphOpens(text, parts, b, false),
                    Utterance = utterance,
                    Nested = NestedMarks.Find(text, span, elisions),
                });
            }
            goesOn = found is { Count: > 0 } && found[found.Count - 1] is { Continues: true } last && last.Block == b ? found.Count - 1 : -1;
        }
        return found is null ? [] : found;
    }

    private static bool Holds(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.Caption or BlockKind.Subheading;

    private static bool NextParagraphOpens(string text, ArticleParts parts, int block, bool single)
    {
        for (int b = block + 1; b < parts.Blocks.Count; b++)
            if (Holds(parts.Blocks[b].Kind))
                return (!single || !parts.Blocks[b].Content.IsEmpty && Apostrophes.IsSingle(text[parts.Blocks[b].Content.Start]))
                    && MarkScanner.OpensParagraph(text, parts.Blocks[b].Content);
        return false;
    }
}
