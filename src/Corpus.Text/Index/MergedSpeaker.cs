namespace Corpus.Text.Index;

/// <summary>One person or body over the whole corpus, however the articles spell the name.</summary>
/// <param name="Name">The fullest spelling; among equally full ones the one that most articles use.</param>
/// <param name="Spellings">All spellings in ordinal order, <paramref name="Name"/> among them.</param>
/// <param name="Sightings">Where the speaker is quoted, in the ordinal order of the articles' ids, then of the spellings.</param>
public sealed record MergedSpeaker(string Name, IReadOnlyList<string> Spellings, IReadOnlyList<SpeakerSighting> Sightings);
