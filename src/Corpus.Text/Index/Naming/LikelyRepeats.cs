using Corpus.Text.Source;

namespace Corpus.Text.Index.Naming;

/// <summary>
/// Finds in a list of many different strings those that may stand there twice, by their hashes alone. Nearly all names of a corpus differ, and the large table
/// of strings
/// that would show it costs ten times as much as this small table of numbers.
/// </summary>
internal sealed class LikelyRepeats
{
    private readonly int[] hashes;
    private readonly bool[] repeated;
    // The place of a hash's first string plus 1; at least half of the slots are free.
    private readonly int[] slots;

    private LikelyRepeats(int[] hashes)
    {
        this.hashes = hashes;
        repeated = new bool[hashes.Length];
        slots = new int[SlotsFor(hashes.Length)];
        for (int place = 0; place < hashes.Length; place++)
        {
            ref int slot = ref slots[SlotOf(hashes[place])];
            if (slot == 0) slot = place + 1;
            else repeated[slot - 1] = repeated[place] = Any = true;
        }
    }

    /// <summary>Whether any string may repeat.</summary>
    public bool Any { get; }

    /// <summary>The repeats among the strings of all <paramref name="lists"/>, given by their hashes.</summary>
    public static LikelyRepeats Of(IEnumerable<int[]> lists) => new([.. lists.SelectMany(l => l)]);

    /// <summary>Whether another string has the hash of the string at <paramref name="place"/>, counted through all lists: a string that repeats always, another
    /// hardly ever.</summary>
    public bool Has(int place) => repeated[place];

    /// <summary>Whether any string has that hash.</summary>
    public bool Contains(int hash) => slots[SlotOf(hash)] != 0;

    // The slot that holds the hash, or the free one where it would stand.
    private int SlotOf(int hash)
    {
        int mask = slots.Length - 1;
        int slot = (int)(StableHash.Spread((uint)hash) >> 32) & mask;
        while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) slot = (slot + 1) & mask;
        return slot;
    }

    private static int SlotsFor(int count)
    {
        int slots = 16;
        while (slots < count * 2L) slots *= 2;
        return slots;
    }
}
