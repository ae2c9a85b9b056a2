namespace Corpus.Text.Index.Speakers;

/// <summary>One spelling of a name, with every article that uses it: what merging works on. Whoever merges again after an edit keeps the spellings that the
/// edit does not touch.</summary>
internal sealed class NameSpelling
{
    private NameWords? words;
    private IReadOnlyList<string>? roles;

    private NameSpelling(string name, SpeakerOccurrence[] occurrences)
    {
        Name = name;
        Occurrences = occurrences;
        Articles = ArticlesIn(occurrences);
        foreach (var occurrence in occurrences) Quotes += occurrence.Quotes;
    }

    /// <summary>The name as spelled; never blank.</summary>
    public string Name { get; }

    /// <summary>Where it stands, in the ordinal order of the articles' ids.</summary>
    public IReadOnlyList<SpeakerOccurrence> Occurrences { get; }

    /// <summary>The number of articles that use it.</summary>
    public int Articles { get; }

    /// <summary>The number of quotations that they give it.</summary>
    public int Quotes { get; }

    /// <summary>What the articles call the name, the most frequent first; counted once, however often other spellings change.</summary>
    public IReadOnlyList<string> Roles => roles ??= SpeakerRoles.Of(Occurrences);

    internal NameWords Words => words ??= NameWords.Of(Name);

    /// <summary>The spellings in <paramref name="occurrences"/>, each once, in the order of their first occurrences. Blank names count for nothing.</summary>
    public static IReadOnlyList<NameSpelling> Of(IEnumerable<SpeakerOccurrence> occurrences)
    {
        var byName = new Dictionary<string, List<SpeakerOccurrence>>(StringComparer.Ordinal);
        var order = new List<List<SpeakerOccurrence>>();
        foreach (var occurrence in occurrences)
        {
            if (string.IsNullOrWhiteSpace(occurrence.Name)) continue;
            if (!byName.TryGetValue(occurrence.Name, out var own))
            {
                byName.Add(occurrence.Name, own = []);
                order.Add(own);
            }
            own.Add(occurrence);
        }
        var spellings = new NameSpelling[order.Count];
        for (int i = 0; i < spellings.Length; i++)
        {
            var own = order[i].ToArray();
            Array.Sort(own, InOrder);
            spellings[i] = new NameSpelling(own[0].Name, own);
        }
        return spellings;
    }

    internal static int InOrder(SpeakerOccurrence a, SpeakerOccurrence b)
    {
        int order = string.CompareOrdinal(a.ArticleId, b.ArticleId);
        if (order == 0) order = string.CompareOrdinal(a.Name, b.Name);
        return order != 0 ? order : a.Quotes.CompareTo(b.Quotes);
    }

    /// <summary>The number of articles among <paramref name="occurrences"/>, which are in order.</summary>
    internal static int ArticlesIn(IReadOnlyList<SpeakerOccurrence> occurrences)
    {
        int articles = 0;
        for (int i = 0; i < occurrences.Count; i++)
            if (i == 0 || occurrences[i].ArticleId != occurrences[i - 1].ArticleId) articles++;
        return articles;
    }
}
