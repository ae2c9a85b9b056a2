namespace Corpus.Text.Storage;

/// <summary>The names and numbers that writer, build task and generated reader agree on.</summary>
internal static class RecordFormat
{
    /// <summary>The format's version; the generated reader refuses any other.</summary>
    public const int Version = 4;

    /// <summary>The resource that holds the corpus-wide index.</summary>
    public const string IndexResource = "corpus/index";

    /// <summary>The first four bytes of the index, least significant byte first: "CIDX".</summary>
    internal const uint IndexMark = 0x58444943;

    /// <summary>The first four bytes of a bucket, least significant byte first: "CBKT".</summary>
    internal const uint BucketMark = 0x544B4243;

    /// <summary>The resource that holds the records of bucket <paramref name="bucket"/>, counted from 0.</summary>
    public static string BucketResource(int bucket) => "corpus/" + bucket.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
