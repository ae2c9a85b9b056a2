using Corpus.Text.Index;
using Corpus.Text.Rules;

namespace Corpus.Text.Storage;

/// <summary>Writes the records of one bucket: facts, tables and text of each of its articles, findable by id.</summary>
/// <remarks>
/// The layout: mark, version, bucket, buckets, number of articles, where the facts, the shared strings, the tables and the texts begin, the length (ten numbers
/// of four bytes);
/// then for all articles the ids' hashes, the texts' stamps, where each one's facts begin (and where the last end), the ids; then the facts, the shared
/// strings, the tables, the texts.
/// The articles are in ordinal order of their ids.
/// </remarks>
internal static class BucketWriter
{
    internal const int HeaderLength = 40;

    /// <summary>
    /// The bytes of bucket <paramref name="bucket"/> among <paramref name="buckets"/>. The articles may come in any order; all must belong to this bucket
    /// (<see cref="Buckets.Of"/>). <paramref name="findings"/> gives an article's own findings, never those that need other articles; null asks
    /// <see cref="TextFindings"/>.
    /// </summary>
    public static byte[] Write(int bucket, int buckets, IEnumerable<CorpusArticle> articles, Func<CorpusArticle, IReadOnlyList<RuleFinding>>? findings = null)
    {
        var ordered = articles.ToArray();
        Array.Sort(ordered, (a, b) => ArticleOrder.Compare(a.Id, a.Path, b.Id, b.Path));

        var strings = new SharedStrings();
        RecordBuffer ids = new(), facts = new(), tables = new(), shared = new();
        var writer = new ArticleRecordWriter(strings, facts, tables);
        var starts = new int[ordered.Length + 1];
        foreach (var filed in ordered) ids.String(filed.Id);
        int factsAt = HeaderLength + ordered.Length * 16 + 4 + ids.Length;
        for (int i = 0; i < ordered.Length; i++)
        {
            starts[i] = factsAt + facts.Length;
            writer.Write(ordered[i], findings is null ? TextFindings.Of(ordered[i]) : findings(ordered[i]));
        }
        starts[ordered.Length] = factsAt + facts.Length;
        strings.WriteTo(shared);

        int tablesAt = factsAt + facts.Length + shared.Length;
        int textsAt = tablesAt + tables.Length;
        int[] header = [RecordFormat.Version, bucket, buckets, ordered.Length, factsAt, factsAt + facts.Length, tablesAt, textsAt,
            textsAt + writer.TextsLength];
        // Exactly as large as it gets: arrays of this size are dear, and a build fills one for each bucket.
        var all = new RecordBuffer(textsAt + writer.TextsLength);
        all.Fixed32(RecordFormat.BucketMark);
        foreach (int number in header) all.Fixed32((uint)number);
        foreach (var filed in ordered) all.Fixed32(Buckets.HashOf(filed.Id));
        foreach (var filed in ordered) all.Fixed64(Stamp.Of(filed));
        foreach (int start in starts) all.Fixed32((uint)start);
        all.Append(ids);
        all.Append(facts);
        all.Append(shared);
        all.Append(tables);
        foreach (var filed in ordered) all.Characters(filed.Article.File);
        return all.ToArray();
    }
}
