namespace Corpus.Text.Index.Speakers;

/// <summary>Finds who is the same over all articles.</summary>
/// <remarks>
/// Names are one speaker when they differ in case, hyphens, dots, apostrophes or diacritics; when one of them has
/// middle names or initials that no third name contradicts; and when one is a bare surname, or one with a title, that
/// a single person of the corpus has. The same surname with another first name is somebody else. Linear in the number of occurrences, but
/// for sorting.
/// </remarks>
internal static class SpeakerMerger
{
    /// <summary>The speakers in the ordinal order of their names; the same for the same occurrences in whatever order. Blank names count for nothing.</summary>
    public static IReadOnlyList<MergedSpeaker> Merge(IEnumerable<SpeakerOccurrence> occurrences) => MergeSpellings(NameSpelling.Of(occurrences));

    /// <summary>The same of occurrences that are gathered by their spellings already, no spelling twice, in whatever order.</summary>
    public static IReadOnlyList<MergedSpeaker> MergeSpellings(IReadOnlyList<NameSpelling> spellings)
    {
        var clusters = SameWords(spellings);
        JoinMiddleNames(clusters);
        JoinBareSurnames(clusters);
        var speakers = new List<MergedSpeaker>(clusters.Count);
        foreach (var cluster in clusters)
            if (!cluster.IsJoined) speakers.Add(cluster.Speaker());
        speakers.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return speakers;
    }

    private static List<SpeakerCluster> SameWords(IReadOnlyList<NameSpelling> spellings)
    {
        var clusters = new List<SpeakerCluster>(spellings.Count);
        var byKey = new Dictionary<string, SpeakerCluster>(spellings.Count, StringComparer.Ordinal);
        for (int i = 0; i < spellings.Count; i++)
        {
            string key = spellings[i].Words.Key;
            if (!byKey.TryGetValue(key, out var cluster))
            {
                byKey.Add(key, cluster = new SpeakerCluster());
                clusters.Add(cluster);
            }
            cluster.Add(spellings[i]);
        }
        return clusters;
    }

    // "George Bush" is George W. Bush as long as nobody is George H. W. Bush.
    private static void JoinMiddleNames(List<SpeakerCluster> clusters)
    {
        foreach (var namesakes in Grouped(clusters, c => c.Words.WithoutMiddleNames))
        {
            if (namesakes.Count == 1) continue;
            var fullest = namesakes.OrderByDescending(c => c.Words.HasMiddleNames).ThenByDescending(c => c.Words.Key.Length)
                .ThenBy(c => c.Words.Key, StringComparer.Ordinal).First();
            if (!fullest.Words.HasMiddleNames || !namesakes.TrueForAll(c => c.Words.MiddleNamesAgree(fullest.Words))) continue;
            foreach (var namesake in namesakes)
                if (namesake != fullest) namesake.JoinTo(fullest);
        }
    }

    // "Psaki" is Jen Psaki when no other name ends, and no other person's name begins, with that word.
    private static void JoinBareSurnames(List<SpeakerCluster> clusters)
    {
        var full = clusters.Where(c => !c.IsJoined && c.Words.Count > 1 && !c.Words.IsTitled).ToList();
        var bySurname = Grouped(full, c => c.Words.Surname).ToDictionary(g => g[0].Words.Surname, StringComparer.Ordinal);
        var firstNames = new HashSet<string>(full.Where(c => c.Words.IsPersonal && c.Words.Surname != c.Words.First).Select(c => c.Words.First),
            StringComparer.Ordinal);
        foreach (var bare in clusters)
            if (!bare.IsJoined && bare.Words.IsBare && !firstNames.Contains(bare.Words.Surname)
                && bySurname.TryGetValue(bare.Words.Surname, out var bearers) && bearers.Count == 1 && bearers[0].Words.IsPersonal)
                bare.JoinTo(bearers[0]);
    }

    private static IEnumerable<List<SpeakerCluster>> Grouped(List<SpeakerCluster> clusters, Func<SpeakerCluster, string?> key)
    {
        var groups = new Dictionary<string, List<SpeakerCluster>>(StringComparer.Ordinal);
        foreach (var cluster in clusters)
        {
            if (key(cluster) is not { } of) continue;
            if (!groups.TryGetValue(of, out var group)) groups.Add(of, group = []);
            group.Add(cluster);
        }
        return groups.Values;
    }
}
