namespace Corpus.Text.Index.Reuse;

/// <summary>The hash of the last few words, which rolls on from word to word.</summary>
internal struct ShingleHash
{
    private const ulong Base = 0x9E3779B97F4A7C15;
    private const int RingMask = 7;

    private readonly int words;
    private readonly ulong[] ring;
    private readonly ulong leaving;
    private ulong hash;

    /// <param name="words">The number of words of a shingle; at most 8.</param>
    public ShingleHash(int words)
    {
        this.words = words;
        ring = new ulong[RingMask + 1];
        leaving = 1;
        for (int i = 0; i < words; i++) leaving *= Base;
    }

    /// <summary>Whether as many words have come as a shingle has.</summary>
    public readonly bool IsFull => Count >= words;

    /// <summary>The number of words that have come.</summary>
    public int Count { get; private set; }

    /// <summary>The shingle's hash.</summary>
    public readonly uint Value => (uint)(((hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9) >> 32);

    /// <summary>Takes the next word in and lets the oldest go.</summary>
    public void Add(uint word)
    {
        hash = hash * Base + word + 1;
        if (Count >= words) hash -= ring[(Count - words) & RingMask];
        // What this word will have grown to when it leaves.
        ring[Count++ & RingMask] = (word + 1UL) * leaving;
    }

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        hash = 0;
        Count = 0;
    }
}
