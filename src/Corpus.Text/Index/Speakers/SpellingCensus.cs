namespace Corpus.Text.Index.Speakers;

/// <summary>How many articles use each spelling of a name.</summary>
internal sealed class SpellingCensus
{
    private readonly Dictionary<string, List<(string Spelling, SpeakerOccurrence First, int Articles)>> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameWords> names = new(StringComparer.Ordinal);

    public SpellingCensus(IEnumerable<SpeakerOccurrence> occurrences)
    {
        foreach (var occurrence in occurrences)
        {
            if (!names.TryGetValue(occurrence.Name, out var words)) names.Add(occurrence.Name, words = NameWords.Of(occurrence.Name));
            if (!byKey.TryGetValue(words.Key, out var spellings)) byKey.Add(words.Key, spellings = []);
            int at = spellings.FindIndex(s => s.Spelling == words.Spelling);
            if (at < 0) spellings.Add((words.Spelling, occurrence, 1));
            else spellings[at] = (words.Spelling, spellings[at].First, spellings[at].Articles + 1);
        }
    }

    /// <summary>Where another spelling of <paramref name="name"/> that more articles use stands first; of two that are used alike the one with more diacritics
    /// is the better one, then the ordinally first. Null when there is none.</summary>
    public SpeakerOccurrence? Better(string name)
    {
        if (!names.TryGetValue(name, out var words)) return null;
        var best = byKey[words.Key][0];
        foreach (var spelling in byKey[words.Key])
            if (IsBetter(spelling, best)) best = spelling;
        return best.Spelling == words.Spelling ? null : best.First;
    }

    private static bool IsBetter((string Spelling, SpeakerOccurrence First, int Articles) one, (string Spelling, SpeakerOccurrence First, int Articles) other)
    {
        if (one.Articles != other.Articles) return one.Articles > other.Articles;
        int diacritics = one.Spelling.Count(c => c > 127).CompareTo(other.Spelling.Count(c => c > 127));
        return diacritics != 0 ? diacritics > 0 : string.CompareOrdinal(one.Spelling, other.Spelling) < 0;
    }
}
