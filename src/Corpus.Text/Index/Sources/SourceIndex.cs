using Corpus.Text.Index.Reuse;

namespace Corpus.Text.Index.Sources;

/// <summary>A place in a source where a quotation's words may stand.</summary>
/// <param name="Source">The source's place in the index.</param>
/// <param name="Diagonal">The source's word that stands where the quotation's word <paramref name="Anchor"/> does, less that word.</param>
/// <param name="Anchor">The quotation's word that was found there.</param>
internal readonly record struct PassageCandidate(int Source, int Diagonal, int Anchor);

/// <summary>Finds where in the sources the pairs of a quotation's words stand. Immutable; linear in the sources.</summary>
internal sealed class SourceIndex
{
    private const int Chunk = 256, Slots = 512;

    private readonly IReadOnlyList<SourceDocument> sources;
    private readonly List<(int Source, int First)> chunks = [];
    private readonly HashPostings postings;

    /// <param name="sources">The texts.</param>
    /// <param name="wanted">The pairs that will be asked for; null for all that there are, which costs ten times as much.</param>
    public SourceIndex(IReadOnlyList<SourceDocument> sources, PairFilter? wanted)
    {
        this.sources = sources;
        for (int i = 0; i < sources.Count; i++)
            for (int first = 0; first < sources[i].Words.Count; first += Chunk) chunks.Add((i, first));
        var pairs = new uint[chunks.Count][];
        Parallel.For(0, chunks.Count, () => new uint[Slots], (i, _, table) =>
        {
            pairs[i] = PairsOf(sources[chunks[i].Source].Words, chunks[i].First, wanted, table);
            return table;
        }, _ => { });
        postings = new HashPostings(pairs);
    }

    /// <summary>The number of chunks.</summary>
    public int Chunks => chunks.Count;

    /// <summary>The source of a chunk, and the words of it that begin in the chunk.</summary>
    public (int Source, int First, int End) this[int chunk]
    {
        get
        {
            var (source, first) = chunks[chunk];
            return (source, first, Math.Min(first + Chunk, sources[source].Words.Count));
        }
    }

    /// <summary>The chunks that hold a pair of words, in order, into <paramref name="found"/>, no more than <paramref name="most"/>.</summary>
    public void Holders(uint pair, int most, List<int> found)
    {
        found.Clear();
        int cursor = -1;
        while (found.Count < most && postings.Next(pair, ref cursor) is var chunk and >= 0) found.Add(chunk);
    }

    // Each pair once, so that a text of one word repeated is no longer than another.
    private static uint[] PairsOf(SpokenWords words, int first, PairFilter? wanted, uint[] table)
    {
        int end = Math.Min(first + Chunk, words.Count - 1), kept = 0;
        Array.Clear(table, 0, table.Length);
        var pairs = new uint[Math.Max(0, end - first)];
        for (int i = first; i < end; i++)
        {
            uint pair = words.PairAt(i);
            if (wanted is not null && !wanted.MayHold(pair)) continue;
            uint slot = pair;
            while (table[slot % Slots] is var held and not 0 && held != pair) slot++;
            if (table[slot % Slots] == pair) continue;
            pairs[kept++] = table[slot % Slots] = pair;
        }
        Array.Resize(ref pairs, kept);
        return pairs;
    }
}

/// <summary>A set of pairs that says a quick no to most others.</summary>
internal sealed class PairFilter
{
    private const int Bits = 1 << 18;

    private readonly ulong[] bits = new ulong[Bits / 64];

    /// <summary>Adds a pair.</summary>
    public void Add(uint pair) => bits[pair % Bits / 64] |= 1UL << (int)(pair % 64);

    /// <summary>Whether the pair may be in the set.</summary>
    public bool MayHold(uint pair) => (bits[pair % Bits / 64] & 1UL << (int)(pair % 64)) != 0;
}
