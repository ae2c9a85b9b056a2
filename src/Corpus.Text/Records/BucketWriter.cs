using Corpus.Text.Findings;
using Corpus.Text.Reading;

namespace Corpus.Text.Records;

/// <summary>Writes the records of one bucket: facts, tables and text of each of its articles, findable by id.</summary>
public static class BucketWriter
{
    /// <summary>
    /// The bytes of bucket <paramref name="bucket"/> among <paramref name="buckets"/>. The articles may come in any order; all must belong to this bucket
    /// (<see cref="Buckets.Of"/>). <paramref name="findings"/> gives an article's own findings (never those that need other articles); null records none.
    /// </summary>
    public static byte[] Write(int bucket, int buckets, IEnumerable<FiledArticle> articles, Func<FiledArticle, IReadOnlyList<Finding>>? findings = null)
        => [];
}
