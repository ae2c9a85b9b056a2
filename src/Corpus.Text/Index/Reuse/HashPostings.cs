namespace Corpus.Text.Index.Reuse;

/// <summary>Which texts hold a hash. Built in one go by counting, about nine bytes a hash, never changed afterwards.</summary>
internal sealed class HashPostings
{
    private readonly int[] bucketStarts;
    // The hash above, the slot below.
    private readonly ulong[] entries;
    private readonly int shift;

    /// <param name="texts">The hashes of each text; a text's slot is its place in this list.</param>
    public HashPostings(IReadOnlyList<uint[]> texts) : this(texts.Sum(t => t.Length), take =>
    {
        for (int slot = 0; slot < texts.Count; slot++)
            foreach (uint hash in texts[slot]) take(hash, slot);
    })
    {
    }

    /// <param name="count">About how many hashes there are.</param>
    /// <param name="entries">Hands on each hash and its slot, slots in ascending order; it is called twice.</param>
    public HashPostings(int count, Action<Action<uint, int>> entries)
    {
        int bits = 4;
        while (bits < 28 && 1 << (bits + 2) < count) bits++;
        int shift = this.shift = 32 - bits;
        var starts = bucketStarts = new int[(1 << bits) + 1];
        entries((hash, _) => starts[(hash >> shift) + 1]++);
        for (int i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var all = this.entries = new ulong[starts[1 << bits]];
        var next = new int[1 << bits];
        Array.Copy(starts, next, next.Length);
        entries((hash, slot) => all[next[hash >> shift]++] = (ulong)hash << 32 | (uint)slot);
    }

    /// <summary>Goes through the slots that hold <paramref name="hash"/>, in ascending order; <paramref name="cursor"/> starts at -1. A slot comes as often as
    /// it holds the hash. Returns -1 at the end.</summary>
    public int Next(uint hash, ref int cursor)
    {
        uint bucket = hash >> shift;
        if (cursor < 0) cursor = bucketStarts[bucket];
        int end = bucketStarts[bucket + 1];
        while (cursor < end)
        {
            ulong entry = entries[cursor++];
            if ((uint)(entry >> 32) == hash) return (int)(uint)entry;
        }
        return -1;
    }
}
