using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.People;

/// <summary>Reads a paragraph above the one that is read, for words whose meaning stands there; few texts have any.</summary>
internal sealed class ParagraphsAbove(string text, ArticleParts parts, Vocabulary vocabulary, IReadOnlyList<Quotation> quotations) : IDisposable
{
    private ParagraphAnalysis? analysis;

    /// <summary>The analysis of a block, valid until the next one is read.</summary>
    public ParagraphAnalysis Read(int block)
    {
        analysis ??= new ParagraphAnalysis(text, vocabulary);
        if (analysis.Range == parts.Blocks[block].Content) return analysis;
        int first = BinarySearch.First(quotations, quotations.Count, block, static (q, at, block) => q[at].Block >= block), end = first;
        while (end < quotations.Count && quotations[end].Block == block) end++;
        analysis.Read(parts.Blocks[block].Content, quotations, first, end);
        return analysis;
    }

    /// <inheritdoc/>
    public void Dispose() => analysis?.Dispose();
}
