using Corpus.Text.Index.Speakers;
using Corpus.Text.Storage;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>An occurrence of a speaker's name and the bucket that holds all occurrences of the same spelling.</summary>
/// <param name="Occurrence">The occurrence; its article is known by its path, which no other article has.</param>
/// <param name="Bucket">The bucket, from 0, among as many as there can be; its last bits are the bucket among fewer.</param>
internal readonly record struct BucketedOccurrence(SpeakerOccurrence Occurrence, int Bucket)
{
    /// <summary>As many buckets as there can be.</summary>
    public const int Most = 128;

    /// <summary>Puts an occurrence into its bucket.</summary>
    public static BucketedOccurrence Of(SpeakerOccurrence occurrence) => new(occurrence, Buckets.Of(occurrence.Name, Most));
}
