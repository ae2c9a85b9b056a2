using Corpus.Text.Parts;
using Corpus.Text.Source;

namespace Corpus.Text.Quotations;

/// <summary>Finds the quotations of an article's paragraphs.</summary>
public static class QuotationReader
{
    /// <summary>The quotations of <paramref name="text"/> in order.</summary>
    public static IReadOnlyList<Quotation> Read(string text, ArticleParts parts)
    {
        var found = new List<Quotation>();
        for (int b = 0; b < parts.Blocks.Count; b++)
        {
            if (parts.Blocks[b].Kind != BlockKind.Paragraph) continue;
            var content = parts.Blocks[b].Content;
            for (int i = content.Start; i < content.End; i++)
            {
                if (text[i] is not ('"' or '“')) continue;
                int close = i + 1;
                while (close < content.End && text[close] is not ('"' or '”')) close++;
                bool closed = close < content.End;
                found.Add(new Quotation
                {
                    Range = new TextRange(i + 1, close),
                    Marked = new TextRange(i, closed ? close + 1 : close),
                    Block = b,
                    Closed = closed,
                    Mismatched = closed && (text[i] == '“') != (text[close] == '”'),
                    Utterance = found.Count,
                });
                i = close;
            }
        }
        return found;
    }
}
