namespace Corpus.Text.Index.Naming;

/// <summary>Makes ids unique. Where two articles have one id, neither keeps it: both are filed under their path, with its extension if need be.</summary>
public static class IdResolution
{
    /// <summary>The articles that could not keep their id, in the ordinal order of their paths; the same in whatever order they come.</summary>
    /// <param name="ids">Each article's path, which no other has, and its id.</param>
    public static IReadOnlyList<ContestedId> Resolve(IReadOnlyList<KeyValuePair<string, string>> ids)
    {
        var rivals = Rivals(ids);
        if (rivals.Count == 0) return [];
        var taken = new HashSet<string>(ids.Select(i => i.Value), StringComparer.Ordinal);
        var contested = new List<ContestedId>();
        foreach (var (path, id, rival) in rivals)
        {
            string plain = Reading.TextPath.WithoutExtension(path);
            contested.Add(new ContestedId(path, id, taken.Contains(plain) ? path : plain, rival));
        }
        contested.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return contested;
    }

    private static List<(string Path, string Id, string Rival)> Rivals(IReadOnlyList<KeyValuePair<string, string>> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in ids)
            if (!seen.Add(pair.Value)) shared.Add(pair.Value);
        var found = new List<(string, string, string)>();
        if (shared.Count == 0) return found;
        foreach (var group in ids.Where(i => shared.Contains(i.Value)).GroupBy(i => i.Value, i => i.Key, StringComparer.Ordinal))
        {
            var paths = group.OrderBy(p => p, StringComparer.Ordinal).ToList();
            foreach (string path in paths) found.Add((path, group.Key, path == paths[0] ? paths[1] : paths[0]));
        }
        return found;
    }
}
