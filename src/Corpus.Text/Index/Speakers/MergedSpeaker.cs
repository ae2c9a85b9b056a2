namespace Corpus.Text.Index.Speakers;

/// <summary>One person or body over the whole corpus, however the articles spell the name.</summary>
/// <param name="Name">The spelling of the full name, without a title, that most articles use; so one article with a middle name or another spelling gives a
/// speaker no other name.</param>
/// <param name="Spellings">All spellings in ordinal order, <paramref name="Name"/> among them.</param>
/// <param name="Occurrences">Where the speaker is quoted, in the ordinal order of the articles' ids, then of the spellings.</param>
/// <param name="Articles">The number of articles that quote the speaker.</param>
/// <param name="Quotes">The number of quotations.</param>
/// <param name="Roles">What the articles call the speaker, the most frequent first; empty where they say nothing.</param>
internal sealed record MergedSpeaker(
    string Name, IReadOnlyList<string> Spellings, IReadOnlyList<SpeakerOccurrence> Occurrences, int Articles, int Quotes, IReadOnlyList<string> Roles);
