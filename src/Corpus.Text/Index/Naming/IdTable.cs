namespace Corpus.Text.Index.Naming;

/// <summary>Who got which id. Where two articles have one id, neither keeps it: both are filed under their path, with its extension if need be.</summary>
public sealed class IdTable : IEquatable<IdTable>
{
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    private IdTable(IReadOnlyList<ContestedId> contested)
    {
        Contested = contested;
        foreach (var one in contested) given[one.Path] = one.Given;
    }

    /// <summary>The articles that could not keep their id, in the ordinal order of their paths.</summary>
    public IReadOnlyList<ContestedId> Contested { get; }

    /// <summary>Settles who gets which id; the same however the articles are shared out over the lists.</summary>
    public static IdTable OfLists(IReadOnlyList<IdList> lists) =>
        LikelyRepeats.Of(lists.Select(l => l.Hashes)).Any ? Of([.. lists.SelectMany(l => l.Ids)]) : new IdTable([]);

    /// <summary>Settles who gets which id; the same in whatever order they come.</summary>
    /// <param name="ids">Each article's path, which no other has, and the id that it asks for.</param>
    public static IdTable Of(IReadOnlyList<KeyValuePair<string, string>> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in ids)
            if (!seen.Add(pair.Value)) shared.Add(pair.Value);
        if (shared.Count == 0) return new IdTable([]);
        var contested = new List<ContestedId>();
        foreach (var group in ids.Where(i => shared.Contains(i.Value)).GroupBy(i => i.Value, i => i.Key, StringComparer.Ordinal))
        {
            var paths = group.OrderBy(p => p, StringComparer.Ordinal).ToList();
            foreach (string path in paths)
            {
                string plain = TextPath.WithoutExtension(path);
                contested.Add(new ContestedId(path, group.Key, seen.Contains(plain) ? path : plain, path == paths[0] ? paths[1] : paths[0]));
            }
        }
        contested.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new IdTable(contested);
    }

    /// <summary>The id of the article at <paramref name="path"/> that asks for <paramref name="wanted"/>.</summary>
    public string IdOf(string path, string wanted) => given.Count > 0 && given.TryGetValue(path, out var other) ? other : wanted;

    /// <inheritdoc/>
    public bool Equals(IdTable? other) => other is not null && Contested.SequenceEqual(other.Contested);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IdTable);

    /// <inheritdoc/>
    public override int GetHashCode() => Contested.Count;
}
