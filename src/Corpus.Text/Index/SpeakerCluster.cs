namespace Corpus.Text.Index;

/// <summary>The spellings and sightings that are one speaker so far; lives only inside <see cref="SpeakerMerger"/>.</summary>
internal sealed class SpeakerCluster
{
    private readonly List<NameWords> spellings = [];
    private readonly List<SpeakerSighting> sightings = [];
    private NameWords? words;

    /// <summary>The words of the fullest spelling; the ordinally first among equals.</summary>
    public NameWords Words => words ??= spellings.OrderByDescending(s => s.Count).ThenBy(s => s.Name, StringComparer.Ordinal).First();

    /// <summary>Whether another cluster has taken this one in.</summary>
    public bool IsJoined { get; private set; }

    public void Add(NameWords spelling) => spellings.Add(spelling);

    public void Add(SpeakerSighting sighting) => sightings.Add(sighting);

    public void JoinTo(SpeakerCluster other)
    {
        other.spellings.AddRange(spellings);
        other.sightings.AddRange(sightings);
        IsJoined = true;
    }

    public MergedSpeaker Speaker()
    {
        sightings.Sort(InOrder);
        var names = spellings.Select(s => s.Name).OrderBy(n => n, StringComparer.Ordinal).ToList();
        return new MergedSpeaker(names.Count == 1 ? names[0] : MostUsed(), names, sightings);
    }

    private string MostUsed()
    {
        var uses = sightings.GroupBy(s => s.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => (Articles: g.Count(), Quotes: g.Sum(s => s.Quotes)), StringComparer.Ordinal);
        return spellings
            .OrderBy(s => s.IsTitled || s.Count == 1)
            .ThenBy(s => s.HasLead)
            .ThenBy(s => IsShouted(s.Name))
            .ThenByDescending(s => uses[s.Name].Articles)
            .ThenByDescending(s => uses[s.Name].Quotes)
            .ThenByDescending(s => s.Count)
            .ThenByDescending(s => s.Spelling.Count(c => c > 127))
            .ThenBy(s => s.Name, StringComparer.Ordinal)
            .First().Name;
    }

    // KIM JONG UN, jen psaki: one case throughout is a typesetter's choice, not a spelling.
    private static bool IsShouted(string name) => !name.Any(char.IsLower) || !name.Any(char.IsUpper);

    private static int InOrder(SpeakerSighting a, SpeakerSighting b)
    {
        int order = string.CompareOrdinal(a.ArticleId, b.ArticleId);
        if (order == 0) order = string.CompareOrdinal(a.Name, b.Name);
        return order != 0 ? order : a.Quotes.CompareTo(b.Quotes);
    }
}
