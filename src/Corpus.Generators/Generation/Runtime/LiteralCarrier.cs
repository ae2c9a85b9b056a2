namespace Corpus.Generators.Generation.Runtime;

/// <summary>Carries records in string literals, one character a byte, where no build task packs them into resources.</summary>
internal static class LiteralCarrier
{
    /// <summary>The highest number of characters that the literals of one assembly may take; csc refuses 8.38 million, the consumer's own strings included.</summary>
    public const int Limit = 4_000_000;

    /// <summary>The file that carries bucket <paramref name="bucket"/>; its hint name depends on the bucket's number alone.</summary>
    public static RuntimeFile Bucket(RuntimeOptions options, int bucket, byte[] record) => new($"corpus.bucket-{bucket}.g.cs", "");

    /// <summary>The file that carries the corpus-wide index and finds the <paramref name="buckets"/> buckets.</summary>
    public static RuntimeFile Index(RuntimeOptions options, int buckets, byte[] index) => new("corpus.index.g.cs", "");
}
