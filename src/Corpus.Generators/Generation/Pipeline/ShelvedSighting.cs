using Corpus.Text.Index.Speakers;
using Corpus.Text.Storage;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>A sighting of a speaker's name and the shelf that holds all sightings of the same spelling.</summary>
/// <param name="Sighting">The sighting; its article is known by its path, which no other article has.</param>
/// <param name="Shelf">The shelf, from 0, among as many as there can be; its last bits are the shelf among fewer.</param>
internal readonly record struct ShelvedSighting(SpeakerSighting Sighting, int Shelf)
{
    /// <summary>As many shelves as there can be.</summary>
    public const int Most = 128;

    /// <summary>Shelves a sighting.</summary>
    public static ShelvedSighting Of(SpeakerSighting sighting) => new(sighting, Buckets.Of(sighting.Name, Most));
}
