using Corpus.Text.Source;

namespace Corpus.Text.Storage;

/// <summary>Shares articles out over buckets by their ids, so that one edited text touches one bucket and a new one renames none.</summary>
internal static class Buckets
{
    /// <summary>The mean number of articles a bucket may hold before their number doubles.</summary>
    public const int MeanLimit = 128;

    /// <summary>The highest number of buckets: the index names a bucket in two bytes.</summary>
    public const int Most = 65536;

    /// <summary>The number of buckets for so many articles: a power of two, 1 for an empty corpus, at most <see cref="Most"/>.</summary>
    public static int CountFor(int articles)
    {
        int count = 1;
        while (count < Most && articles / count >= MeanLimit && articles > (long)count * MeanLimit) count *= 2;
        return count;
    }

    /// <summary>The bucket, from 0, of the article <paramref name="id"/> among <paramref name="count"/> buckets (a power of two).</summary>
    public static int Of(string id, int count) => (int)(HashOf(id) & (uint)(count - 1));

    /// <summary>The id's hash, the same on every machine and in the generated reader.</summary>
    internal static uint HashOf(string id)
    {
        unchecked
        {
            uint hash = StableHash.Start32;
            foreach (char c in id) hash = StableHash.Add(hash, c);
            hash ^= hash >> 16;
            hash *= 0x7FEB352D;
            hash ^= hash >> 15;
            hash *= 0x846CA68B;
            return hash ^ (hash >> 16);
        }
    }
}
