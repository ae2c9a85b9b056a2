namespace Corpus.Text.Index.Reuse;

/// <summary>Which texts hold a hash. Built in one go by counting, about nine bytes a hash, never changed afterwards.</summary>
internal sealed class HashPostings
{
    private readonly int[] bucketStarts;
    // The hash above, the slot below.
    private readonly ulong[] entries;
    private readonly int shift;

    /// <param name="texts">The hashes of each text; a text's slot is its place in this list.</param>
    public HashPostings(IReadOnlyList<uint[]> texts)
    {
        int count = 0;
        for (int i = 0; i < texts.Count; i++) count += texts[i].Length;
        int bits = 4;
        while (bits < 28 && 1 << (bits + 2) < count) bits++;
        shift = 32 - bits;
        bucketStarts = new int[(1 << bits) + 1];
        entries = new ulong[count];
        for (int slot = 0; slot < texts.Count; slot++)
            foreach (uint hash in texts[slot]) bucketStarts[(hash >> shift) + 1]++;
        for (int i = 1; i < bucketStarts.Length; i++) bucketStarts[i] += bucketStarts[i - 1];
        var next = new int[1 << bits];
        Array.Copy(bucketStarts, next, next.Length);
        for (int slot = 0; slot < texts.Count; slot++)
            foreach (uint hash in texts[slot]) entries[next[hash >> shift]++] = (ulong)hash << 32 | (uint)slot;
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
