using Corpus.Text.Source;

namespace Corpus.Text.Index.Reuse;

/// <summary>The hash of the last few words.</summary>
internal struct ShingleHash
{
    private const int RingMask = 7;

    private readonly int words;
    private readonly uint[] ring;

    /// <param name="words">The number of words of a shingle; at most 8.</param>
    public ShingleHash(int words)
    {
        this.words = words;
        ring = new uint[RingMask + 1];
    }

    /// <summary>Whether as many words have come as a shingle has.</summary>
    public readonly bool IsFull => Count >= words;

    /// <summary>The number of words that have come.</summary>
    public int Count { get; private set; }

    /// <summary>The shingle's hash.</summary>
    public readonly uint Value
    {
        get
        {
            ulong hash = StableHash.Start;
            for (int i = Count - words; i < Count; i++) hash = StableHash.Add(hash, ring[i & RingMask]);
            return (uint)(StableHash.Finish(hash) >> 32);
        }
    }

    /// <summary>Takes the next word in and lets the oldest go.</summary>
    public void Add(uint word) => ring[Count++ & RingMask] = word;

    /// <summary>Forgets all words.</summary>
    public void Clear() => Count = 0;
}
