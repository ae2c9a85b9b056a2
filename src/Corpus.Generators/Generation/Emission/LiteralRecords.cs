using System.Collections.Immutable;
using System.Globalization;
using Corpus.Generators.Generation.Members;
using Corpus.Generators.Generation.Pipeline;
using Corpus.Generators.Generation.Runtime;
using Corpus.Text.Rules;
using Corpus.Text.Storage;

namespace Corpus.Generators.Generation.Emission;

/// <summary>The records in string literals, where no build task packs them into resources.</summary>
internal static class LiteralRecords
{
    private const int Index = -1;

    /// <summary>What goes into literals: the index first, then the buckets, or an empty index alone where the texts are too long; nothing where the build packs
    /// resources.</summary>
    public static ImmutableArray<RecordBucket> Of(ImmutableArray<StampedFacts> articles, bool repeated, CorpusNames names, CorpusOptions options)
    {
        if (!options.Literals) return ImmutableArray<RecordBucket>.Empty;
        var members = ArticleFiles.Members(ArticleFiles.Once(articles, repeated), names, options.Naming);
        if (members.Length == 0 && !options.Installed) return ImmutableArray<RecordBucket>.Empty;
        long characters = members.Sum(m => (long)m.Article.Parsed.Filed!.Article.File.Length);
        if (characters > LiteralCarrier.Limit) return ImmutableArray.Create(new RecordBucket(Index, 1, EquatableArray<ArticleMember>.Empty, characters));
        int count = Buckets.CountFor(members.Length);
        var buckets = new List<ArticleMember>[count];
        foreach (var member in members) (buckets[Buckets.Of(member.Id, count)] ??= []).Add(member);
        var all = ImmutableArray.CreateBuilder<RecordBucket>(count + 1);
        all.Add(new RecordBucket(Index, count, new(members), 0));
        for (int i = 0; i < count; i++)
            if (buckets[i] is { } own) all.Add(new RecordBucket(i, count, new([.. own]), 0));
        return all.ToImmutable();
    }

    /// <summary>The C# that carries <paramref name="bucket"/>.</summary>
    public static EmittedFile Emit(RecordBucket bucket, CorpusOptions options)
    {
        if (bucket.Overflow > 0) return Empty(options, Problem.Of(RuleTable.LiteralsWillNotFit, null, Number(bucket.Overflow), Number(LiteralCarrier.Limit)));
        try
        {
            var articles = bucket.Members.Select(member => member.Article.Parsed.Filed!.Under(member.Id));
            var file = bucket.Bucket == Index
                ? LiteralCarrier.Index(options.Runtime, bucket.Buckets, IndexWriter.Write(articles.Select(IndexEntry.Of).ToList()))
                : LiteralCarrier.Bucket(options.Runtime, bucket.Bucket,
                    BucketWriter.Write(bucket.Bucket, bucket.Buckets, articles.Select(filed => filed.Explain()), TextFindings.Of));
            return new EmittedFile(file.HintName, file.Text, EquatableArray<Problem>.Empty);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var problem = Problem.Of(RuleTable.NotGenerated, null, failure.Message);
            return bucket.Bucket == Index ? Empty(options, problem) : new EmittedFile("", "", new([problem]));
        }
    }

    // The run time compiles against an index, be it an empty one.
    private static EmittedFile Empty(CorpusOptions options, Problem problem)
    {
        var file = LiteralCarrier.Index(options.Runtime, 1, IndexWriter.Write([]));
        return new EmittedFile(file.HintName, file.Text, new([problem]));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
