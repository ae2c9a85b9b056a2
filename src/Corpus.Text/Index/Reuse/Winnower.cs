namespace Corpus.Text.Index.Reuse;

/// <summary>Chooses about two of every ten shingles, and the same ones wherever the same words stand: of each window the smallest hash, the last among equals
/// (Schleimer, Wilkerson and Aiken 2003). A run that two texts share is never missed once it has <see cref="Window"/> shingles.</summary>
internal struct Winnower(List<uint> hashes, List<int> places)
{
    /// <summary>The number of shingles of which one is chosen.</summary>
    public const int Window = 9;

    private const int RingMask = 15;

    private readonly uint[] ring = new uint[RingMask + 1];
    private int count;
    private int smallest;
    private uint smallestHash = uint.MaxValue;

    /// <summary>Takes the next shingle.</summary>
    public void Add(uint hash, int place)
    {
        int now = count++;
        ring[now & RingMask] = hash;
        bool isNew = hash <= smallestHash;
        if (isNew)
        {
            smallest = now;
            smallestHash = hash;
        }
        else if (now - smallest >= Window)
        {
            isNew = true;
            smallestHash = uint.MaxValue;
            for (int i = now - Window + 1; i <= now; i++)
            {
                if (ring[i & RingMask] > smallestHash) continue;
                smallest = i;
                smallestHash = ring[i & RingMask];
            }
        }
        // Before the first window is full nothing is chosen; when it is, what was smallest until then.
        if (now < Window - 1 || !(isNew || now == Window - 1)) return;
        hashes.Add(smallestHash);
        places.Add(place - (now - smallest));
    }
}
