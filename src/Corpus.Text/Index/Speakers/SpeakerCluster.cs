namespace Corpus.Text.Index.Speakers;

/// <summary>The spellings that are one speaker so far; lives only inside <see cref="SpeakerMerger"/>.</summary>
internal sealed class SpeakerCluster
{
    private readonly List<NameSpelling> spellings = [];
    private NameWords? words;

    /// <summary>The words of the fullest spelling that had the words first; the ordinally first among equals.</summary>
    public NameWords Words
    {
        get
        {
            if (words is not null) return words;
            var fullest = spellings[0].Words;
            for (int i = 1; i < spellings.Count; i++)
            {
                var other = spellings[i].Words;
                if (other.Count > fullest.Count || (other.Count == fullest.Count && string.CompareOrdinal(other.Name, fullest.Name) < 0)) fullest = other;
            }
            return words = fullest;
        }
    }

    /// <summary>Whether another cluster has taken this one in.</summary>
    public bool IsJoined { get; private set; }

    public void Add(NameSpelling spelling) => spellings.Add(spelling);

    public void JoinTo(SpeakerCluster other)
    {
        other.spellings.AddRange(spellings);
        IsJoined = true;
    }

    public MergedSpeaker Speaker()
    {
        if (spellings.Count == 1)
        {
            var only = spellings[0];
            return new MergedSpeaker(only.Name, [only.Name], only.Occurrences, only.Articles, only.Quotes, only.Roles);
        }
        var occurrences = spellings.SelectMany(s => s.Occurrences).ToArray();
        Array.Sort(occurrences, NameSpelling.InOrder);
        var names = spellings.Select(s => s.Name).OrderBy(n => n, StringComparer.Ordinal).ToList();
        return new MergedSpeaker(MostUsed(), names, occurrences, NameSpelling.ArticlesIn(occurrences), spellings.Sum(s => s.Quotes),
            SpeakerRoles.Of(occurrences));
    }

    private string MostUsed() => spellings
        .OrderBy(s => s.Words.IsTitled || s.Words.Count == 1)
        .ThenBy(s => s.Words.HasLead)
        .ThenBy(s => IsShouted(s.Name))
        .ThenByDescending(s => s.Occurrences.Count)
        .ThenByDescending(s => s.Quotes)
        .ThenByDescending(s => s.Words.Count)
        .ThenByDescending(s => s.Words.Spelling.Count(c => c > 127))
        .ThenBy(s => s.Name, StringComparer.Ordinal)
        .First().Name;

    // KIM JONG UN, jen psaki: one case throughout is a typesetter's choice, not a spelling.
    private static bool IsShouted(string name) => !name.Any(char.IsLower) || !name.Any(char.IsUpper);
}
