namespace Corpus.Text.Index;

/// <summary>How a corpus differs from what it was.</summary>
/// <param name="Ordered">The texts now, in order; those that stayed are the instances of before.</param>
/// <param name="RankBefore">For each text of now its rank before; -1 for a text that is new or changed.</param>
/// <param name="Added">The texts that are new or changed.</param>
/// <param name="Gone">The texts that are gone or changed, as they were.</param>
internal sealed record CorpusChange(IndexedText[] Ordered, int[] RankBefore, IReadOnlyList<IndexedText> Added, IReadOnlyList<IndexedText> Gone)
{
    /// <summary>Whether nothing changed.</summary>
    public bool IsNone => Added.Count == 0 && Gone.Count == 0;
}
