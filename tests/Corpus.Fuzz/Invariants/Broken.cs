namespace Corpus.Fuzz.Invariants;

/// <summary>Something that always holds did not hold.</summary>
/// <param name="what">What should have held.</param>
internal sealed class BrokenException(string what) : Exception(what);

/// <summary>Asks for what always holds.</summary>
internal static class Always
{
    /// <summary>Throws with <paramref name="what"/> when <paramref name="holds"/> is false.</summary>
    public static void Holds(bool holds, string what)
    {
        if (!holds) throw new BrokenException(what);
    }
}
