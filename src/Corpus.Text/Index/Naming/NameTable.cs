namespace Corpus.Text.Index.Naming;

/// <summary>Who got which name. Holds only the wishes that were not granted as they were, so that it stays equal while articles come and go that nobody
/// contests.</summary>
internal sealed class NameTable : IEquatable<NameTable>
{
    private readonly Dictionary<string, ContestedName> byKey;

    internal NameTable(IReadOnlyList<ContestedName> contested)
    {
        Contested = contested;
        byKey = new Dictionary<string, ContestedName>(contested.Count, StringComparer.Ordinal);
        foreach (var one in contested) byKey[one.Key] = one;
    }

    /// <summary>The wishes that were not granted as they were, in the ordinal order of their keys.</summary>
    public IReadOnlyList<ContestedName> Contested { get; }

    /// <summary>The name that <paramref name="wish"/> got.</summary>
    public string NameOf(NameWish wish) => byKey.TryGetValue(wish.Key, out var other) ? other.Given : wish.Name;

    /// <inheritdoc/>
    public bool Equals(NameTable? other) => other is not null && Contested.SequenceEqual(other.Contested);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NameTable);

    /// <inheritdoc/>
    public override int GetHashCode() => Contested.Count;
}
