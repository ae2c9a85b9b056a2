namespace Corpus.Text.Index.Reuse;

/// <summary>Knows the hashes that came from more than one text, at two bits a place: most shingles are in one text alone, and need no place in an
/// index.</summary>
internal sealed class RepeatedHashes
{
    private readonly ulong[] once;
    private readonly ulong[] again;
    private readonly int shift;

    /// <param name="count">About how many hashes will come.</param>
    public RepeatedHashes(int count)
    {
        // Eight places a hash: one in eight is taken for a repeated one and is not, which costs an entry of the index and nothing else.
        int bits = 6;
        while (bits < 30 && 1 << bits < count * 8L) bits++;
        shift = 32 - bits;
        once = new ulong[1 << (bits - 6)];
        again = new ulong[1 << (bits - 6)];
    }

    /// <summary>About how many hashes came from more than one text.</summary>
    public int Count { get; private set; }

    /// <summary>Takes the hashes of a text, which are in order.</summary>
    public void Add(uint[] hashes)
    {
        for (int i = 0; i < hashes.Length; i++)
        {
            if (i > 0 && hashes[i] == hashes[i - 1]) continue;
            uint place = hashes[i] >> shift;
            ulong bit = 1UL << (int)(place & 63);
            ulong repeated = once[place >> 6] & bit & ~again[place >> 6];
            if (repeated != 0) Count++;
            again[place >> 6] |= repeated;
            once[place >> 6] |= bit;
        }
    }

    /// <summary>Whether several texts have the hash; now and then also for one that has it alone.</summary>
    public bool MayHold(uint hash) => (again[hash >> shift >> 6] >> (int)((hash >> shift) & 63) & 1) != 0;
}
