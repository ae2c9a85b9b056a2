using System.Collections.Immutable;
using Corpus.Generators.Generation.Runtime;
using Corpus.Text.Findings;
using Corpus.Text.Reading;
using Corpus.Text.Records;

namespace Corpus.Generators.Generation;

/// <summary>The records in string literals, where no build task packs them into resources.</summary>
internal static class LiteralRecords
{
    private const int Index = -1;

    /// <summary>What goes into literals; nothing where the build packs resources.</summary>
    public static ImmutableArray<RecordBucket> Of(IReadOnlyList<ArticleMember> members, CorpusOptions options)
    {
        if (!options.Literals || (members.Count == 0 && !options.Installed)) return ImmutableArray<RecordBucket>.Empty;
        int count = Buckets.CountFor(members.Count);
        var buckets = new List<ArticleMember>[count];
        foreach (var member in members) (buckets[Buckets.Of(member.Id, count)] ??= []).Add(member);
        var all = ImmutableArray.CreateBuilder<RecordBucket>(count + 1);
        all.Add(new RecordBucket(Index, count, new([.. members])));
        for (int i = 0; i < count; i++) all.Add(new RecordBucket(i, count, buckets[i] is { } own ? new([.. own]) : default));
        return all.MoveToImmutable();
    }

    /// <summary>The C# that carries <paramref name="bucket"/>.</summary>
    public static EmittedFile Emit(RecordBucket bucket, CorpusOptions options)
    {
        try
        {
            var articles = bucket.Members.Select(Filed);
            var file = bucket.Bucket == Index
                ? LiteralCarrier.Index(options.Runtime, bucket.Buckets, IndexWriter.Write(articles.Select(IndexEntry.Of).ToList()))
                : LiteralCarrier.Bucket(options.Runtime, bucket.Bucket, BucketWriter.Write(bucket.Bucket, bucket.Buckets, articles));
            return new EmittedFile(file.HintName, file.Text, default);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new EmittedFile("", "", new([Problem.Of(RuleTable.NotGenerated, null, failure.Message)]));
        }
    }

    private static FiledArticle Filed(ArticleMember member) => member.Article.Parsed.Filed!.Under(member.Id);
}
