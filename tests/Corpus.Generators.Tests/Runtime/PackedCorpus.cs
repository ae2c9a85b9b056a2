using Corpus.Text;
using Corpus.Text.Source;
using Corpus.Text.Storage;

namespace Corpus.Generators.Tests.Runtime;

/// <summary>Texts with the records that the build makes of them.</summary>
internal sealed class PackedCorpus
{
    private PackedCorpus(IReadOnlyList<CorpusArticle> articles)
    {
        Articles = articles;
        BucketCount = Buckets.CountFor(articles.Count);
        BucketBytes = articles.GroupBy(a => Buckets.Of(a.Id, BucketCount)).ToDictionary(g => g.Key, g => BucketWriter.Write(g.Key, BucketCount, g));
        IndexBytes = IndexWriter.Write([.. articles.Select(IndexEntry.Of)]);
    }

    public IReadOnlyList<CorpusArticle> Articles { get; }

    public int BucketCount { get; }

    public Dictionary<int, byte[]> BucketBytes { get; }

    public byte[] IndexBytes { get; set; }

    /// <summary>A resource that never reaches the program.</summary>
    public string? Withheld { get; set; }

    public Dictionary<string, byte[]> Resources =>
        BucketBytes.Select(b => (RecordFormat.BucketResource(b.Key), b.Value)).Append((RecordFormat.IndexResource, IndexBytes)).Where(r => r.Item1 != Withheld)
        .ToDictionary(r => r.Item1, r => r.Item2);

    public static PackedCorpus Of(params (string Path, string Text)[] texts) =>
        Of(texts.Select(t => CorpusArticle.File(t.Path, SourceEncoding.Utf8, ArticleReading.Read(t.Text))));

    public static PackedCorpus Of(IEnumerable<CorpusArticle> articles) => new([.. articles]);

    public ulong StampOf(string id) => Stamp.Of(Articles.First(a => a.Id == id).Article.Text);
}
