namespace Corpus.Text.Index.Naming;

/// <summary>Some of the ids that are settled together, made ready as a <see cref="WishList"/> is.</summary>
internal sealed class IdList
{
    /// <summary>The list of <paramref name="ids"/>: each article's path and the id that it asks for.</summary>
    public IdList(IReadOnlyList<KeyValuePair<string, string>> ids)
    {
        Ids = ids;
        Hashes = new int[ids.Count];
        for (int i = 0; i < Hashes.Length; i++) Hashes[i] = StringComparer.Ordinal.GetHashCode(ids[i].Value);
    }

    /// <summary>Each article's path and the id that it asks for.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Ids { get; }

    internal int[] Hashes { get; }
}
