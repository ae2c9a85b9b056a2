namespace Corpus.Text.Source;

/// <summary>The one hash (FNV-1a) of words and texts, the same on every machine: it is taken part by part.</summary>
internal static class StableHash
{
    /// <summary>The hash of nothing, in 64 bits.</summary>
    public const ulong Start = 14695981039346656037;

    /// <summary>The hash of nothing, in 32 bits.</summary>
    public const uint Start32 = 2166136261;

    /// <summary>The hash of what was hashed so far and one part more.</summary>
    public static ulong Add(ulong hash, ulong part) => unchecked((hash ^ part) * 1099511628211);

    /// <summary>The same in 32 bits.</summary>
    public static uint Add(uint hash, uint part) => unchecked((hash ^ part) * 16777619);

    /// <summary>The hash of what was hashed so far and a text more.</summary>
    public static ulong Add(ulong hash, string text)
    {
        foreach (char c in text) hash = Add(hash, c);
        return hash;
    }
}
