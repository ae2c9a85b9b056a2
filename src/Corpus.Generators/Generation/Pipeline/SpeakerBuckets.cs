using System.Collections.Immutable;
using Corpus.Text.Index.Speakers;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>All occurrences of some spellings, before and after they are gathered by spelling.</summary>
internal static class SpeakerBuckets
{
    private const int MeanLimit = 256;

    /// <summary>The buckets of all groups. Each is equal to what it was as long as no article with a name on it changed.</summary>
    public static ImmutableArray<EquatableArray<SpeakerOccurrence>> Fill(EquatableArray<EquatableArray<BucketedOccurrence>> groups)
    {
        int count = 1, all = groups.Sum(group => group.Count);
        while (count < BucketedOccurrence.Most && all > count * MeanLimit) count *= 2;
        var sizes = new int[count];
        foreach (var group in groups)
            foreach (ref readonly var speaker in group) sizes[speaker.Bucket & (count - 1)]++;
        var buckets = Array.ConvertAll(sizes, size => new SpeakerOccurrence[size]);
        Array.Clear(sizes, 0, sizes.Length);
        foreach (var group in groups)
            foreach (ref readonly var speaker in group)
            {
                int bucket = speaker.Bucket & (count - 1);
                buckets[bucket][sizes[bucket]++] = speaker.Occurrence;
            }
        return ImmutableArray.Create(Array.ConvertAll(buckets, bucket => new EquatableArray<SpeakerOccurrence>(bucket)));
    }

    /// <summary>The spellings in a bucket.</summary>
    public static EquatableArray<NameSpelling> Gather(EquatableArray<SpeakerOccurrence> bucket) => new([.. NameSpelling.Of(bucket)]);
}
