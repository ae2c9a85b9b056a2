using System.Collections.Immutable;
using Corpus.Text.Index.Speakers;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>All sightings of some spellings, before and after they are gathered by spelling.</summary>
internal static class SpeakerShelf
{
    private const int MeanLimit = 256;

    /// <summary>The shelves of all groups. Each is equal to what it was as long as no article with a name on it changed.</summary>
    public static ImmutableArray<EquatableArray<SpeakerSighting>> Fill(EquatableArray<EquatableArray<ShelvedSighting>> groups)
    {
        int count = 1, all = groups.Sum(group => group.Count);
        while (count < ShelvedSighting.Most && all > count * MeanLimit) count *= 2;
        var sizes = new int[count];
        foreach (var group in groups)
            foreach (ref readonly var speaker in group) sizes[speaker.Shelf & (count - 1)]++;
        var shelves = Array.ConvertAll(sizes, size => new SpeakerSighting[size]);
        Array.Clear(sizes, 0, sizes.Length);
        foreach (var group in groups)
            foreach (ref readonly var speaker in group)
            {
                int shelf = speaker.Shelf & (count - 1);
                shelves[shelf][sizes[shelf]++] = speaker.Sighting;
            }
        return ImmutableArray.Create(Array.ConvertAll(shelves, shelf => new EquatableArray<SpeakerSighting>(shelf)));
    }

    /// <summary>The spellings on a shelf.</summary>
    public static EquatableArray<NameSpelling> Gather(EquatableArray<SpeakerSighting> shelf) => new([.. NameSpelling.Of(shelf)]);
}
