namespace Corpus.Text.Source;

/// <summary>Lends arrays, so that the next article fills those of the last: they hold room and never anything that is read again.</summary>
/// <remarks>As the runtime's own pool does; but of that over a struct of ours the package brings no machine code along, and a first build would compile it
/// seven times.</remarks>
internal static class SpareArrays<T> where T : struct
{
    private const int Kept = 4;

    // An endless text's arrays are not kept for the rest of the compiler server's life.
    private const int Longest = 1 << 14;

    [ThreadStatic] private static T[]?[]? spares;

    /// <summary>An array of at least <paramref name="length"/> items, with anything in them.</summary>
    public static T[] Take(int length)
    {
        if (spares is { } kept)
            for (int i = 0; i < kept.Length; i++)
            {
                if (kept[i] is not { } spare || spare.Length < length) continue;
                kept[i] = null;
                return spare;
            }
        return new T[length];
    }

    /// <summary>Takes an array back that nobody uses any more.</summary>
    public static void Give(T[] array)
    {
        if (array.Length > Longest) return;
        var kept = spares ??= new T[Kept][];
        int least = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            if (kept[i] is not { } spare) { least = i; break; }
            if (spare.Length < kept[least]!.Length) least = i;
        }
        if (kept[least] is null || kept[least]!.Length < array.Length) kept[least] = array;
    }
}
