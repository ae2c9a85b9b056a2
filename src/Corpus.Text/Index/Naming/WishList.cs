namespace Corpus.Text.Index.Naming;

/// <summary>Some of the wishes for names that are settled together, made ready: whoever settles again after a few of many wishes changed makes the lists of
/// those alone.</summary>
internal sealed class WishList
{
    /// <summary>The list of <paramref name="wishes"/>, in a class that keeps the names for itself that <paramref name="reserved"/> tells.</summary>
    public WishList(IReadOnlyList<NameWish> wishes, Func<string, bool> reserved)
    {
        Wishes = wishes;
        Hashes = new int[wishes.Count];
        for (int i = 0; i < Hashes.Length; i++)
        {
            Hashes[i] = NameResolution.SameName.GetHashCode(wishes[i].Name);
            HasReserved |= reserved(wishes[i].Name);
        }
    }

    /// <summary>The wishes.</summary>
    public IReadOnlyList<NameWish> Wishes { get; }

    internal int[] Hashes { get; }

    internal bool HasReserved { get; }
}
