namespace Corpus.Text.Index.Naming;

/// <summary>Who got which name. Holds only the requests that were not granted as they were, so that it stays equal while articles come and go that nobody
/// contests.</summary>
internal sealed class NameTable : IEquatable<NameTable>
{
    private readonly Dictionary<string, NameConflict> byKey;

    internal NameTable(IReadOnlyList<NameConflict> contested)
    {
        Contested = contested;
        byKey = new Dictionary<string, NameConflict>(contested.Count, StringComparer.Ordinal);
        foreach (var one in contested) byKey[one.Key] = one;
    }

    /// <summary>The requests that were not granted as they were, in the ordinal order of their keys.</summary>
    public IReadOnlyList<NameConflict> Contested { get; }

    /// <summary>The name that <paramref name="request"/> got.</summary>
    public string NameOf(NameRequest request) => byKey.TryGetValue(request.Key, out var other) ? other.Given : request.Name;

    /// <inheritdoc/>
    public bool Equals(NameTable? other) => other is not null && Contested.SequenceEqual(other.Contested);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NameTable);

    /// <inheritdoc/>
    public override int GetHashCode() => Contested.Count;
}

/// <summary>A request that could not be granted as it was, because another wants the same or the name is taken by the class itself.</summary>
/// <param name="Key">Who wished.</param>
/// <param name="Wanted">The name that was wanted.</param>
/// <param name="Given">The name that it got.</param>
/// <param name="Other">The key of the first other, in ordinal order, that wanted the same; null when the class itself has a member of that name.</param>
internal sealed record NameConflict(string Key, string Wanted, string Given, string? Other);
