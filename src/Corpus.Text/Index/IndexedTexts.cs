using Corpus.Text.Index.Reuse;
using Corpus.Text.Source;

namespace Corpus.Text.Index;

/// <summary>The texts of a corpus in order, and which of them hold which shingles.</summary>
internal sealed class IndexedTexts : IQuotedTexts
{
    /// <summary>As many texts may be in the small table before the large one is built anew, or an eighth of the corpus if that is more.</summary>
    private const int RecentTexts = 32;

    private readonly IndexedText[] ordered;
    // The texts of the large table in its order; those that are gone since are still there.
    private readonly IndexedText[] settled;
    // For each text its slot in the large table, or the complement of its slot in the small one.
    private readonly int[] slots;

    private IndexedTexts(IndexedText[] ordered, IndexedText[] settled, int[] slots, (HashPostings Passages, HashPostings Quotes) tables, List<int> recent)
    {
        this.ordered = ordered;
        this.settled = settled;
        this.slots = slots;
        var settledRanks = new int[settled.Length];
        for (int i = 0; i < settledRanks.Length; i++) settledRanks[i] = -1;
        for (int rank = 0; rank < slots.Length; rank++)
            if (slots[rank] >= 0) settledRanks[slots[rank]] = rank;
        var recentRanks = recent.ToArray();
        var recentTexts = recentRanks.Select(r => ordered[r]).ToArray();
        Passages = new HolderTable(tables.Passages, settledRanks, PassagesOf(recentTexts), recentRanks);
        Quotes = new HolderTable(tables.Quotes, settledRanks, QuotesOf(recentTexts), recentRanks);
    }

    /// <summary>The texts in order; a text's place here is its rank.</summary>
    public IReadOnlyList<IndexedText> Ordered => ordered;

    /// <summary>Who holds the shingles of bodies.</summary>
    public HolderTable Passages { get; }

    /// <summary>Who holds the shingles of quotations.</summary>
    public HolderTable Quotes { get; }

    /// <summary>Builds everything for <paramref name="ordered"/>, which is in order.</summary>
    public static IndexedTexts Of(IndexedText[] ordered)
    {
        var slots = new int[ordered.Length];
        for (int i = 0; i < slots.Length; i++) slots[i] = i;
        return new IndexedTexts(ordered, ordered, slots, (PassagesOf(ordered), QuotesOf(ordered)), []);
    }

    /// <summary>What has changed when <paramref name="next"/>, which is in order, takes the place of these texts.</summary>
    public CorpusChange ChangeTo(IndexedText[] next)
    {
        var rankBefore = new int[next.Length];
        List<IndexedText> added = [], gone = [];
        int old = 0;
        for (int i = 0; i < next.Length; i++)
        {
            while (old < ordered.Length && IndexedText.InOrder(ordered[old], next[i]) < 0) gone.Add(ordered[old++]);
            bool stays = old < ordered.Length && IndexedText.InOrder(ordered[old], next[i]) == 0
                && ReferenceEquals(ordered[old].Fingerprint, next[i].Fingerprint);
            rankBefore[i] = stays ? old : -1;
            if (stays) next[i] = ordered[old++];
            else added.Add(next[i]);
        }
        while (old < ordered.Length) gone.Add(ordered[old++]);
        return new CorpusChange(next, rankBefore, added, gone);
    }

    /// <summary>These texts with the change made.</summary>
    public IndexedTexts Apply(CorpusChange change)
    {
        var next = new int[change.Ordered.Length];
        var recent = new List<int>();
        for (int rank = 0; rank < next.Length; rank++)
        {
            int before = change.RankBefore[rank];
            if (before >= 0 && slots[before] >= 0)
            {
                next[rank] = slots[before];
                continue;
            }
            next[rank] = ~recent.Count;
            recent.Add(rank);
        }
        int stale = settled.Length - (next.Length - recent.Count);
        int most = Math.Max(RecentTexts, next.Length / 8);
        return recent.Count > most || stale > most
            ? Of(change.Ordered)
            : new IndexedTexts(change.Ordered, settled, next, (Passages.Settled, Quotes.Settled), recent);
    }

    /// <summary>The rank of the text with that id and path; -1 when there is none.</summary>
    public int RankOf(string id, string path)
    {
        int at = BinarySearch.First(ordered, ordered.Length, (id, path),
            static (o, at, wanted) => ArticleOrder.Compare(o[at].Id, o[at].Path, wanted.id, wanted.path) >= 0);
        return at < ordered.Length && ordered[at].Id == id && ordered[at].Path == path ? at : -1;
    }

    /// <summary>The ranks of the texts that have a shingle in common with <paramref name="text"/>, itself among them if it is here; some may come more than
    /// once.</summary>
    public IEnumerable<int> WhoSharesWith(IndexedText text)
    {
        foreach (uint hash in text.Fingerprint.PassageHashes)
        {
            var holders = Passages.Of(hash);
            for (int rank = holders.Next(); rank >= 0; rank = holders.Next()) yield return rank;
        }
        foreach (uint hash in text.Fingerprint.QuoteHashes)
        {
            var holders = Quotes.Of(hash);
            for (int rank = holders.Next(); rank >= 0; rank = holders.Next()) yield return rank;
        }
    }

    QuotedText IQuotedTexts.this[int rank] => ordered[rank].Fingerprint.Quotations;

    int IQuotedTexts.AddHolders(uint hash, int rank, List<QuotePlace> found)
    {
        var holders = Quotes.Of(hash);
        int steps = 0, seen = 0, last = rank;
        for (int holder = holders.Next(); holder >= 0 && seen < RepetitionFinder.MostHolders; holder = holders.Next())
        {
            steps++;
            // A text comes once for each of its quotations.
            if (holder == rank || holder == last) continue;
            last = holder;
            seen++;
            var theirs = ordered[holder].Fingerprint;
            int at = BinarySearch.First(theirs.QuoteHashes, theirs.QuoteHashes.Length, hash, static (h, at, hash) => h[at] >= hash);
            for (; at < theirs.QuoteHashes.Length && theirs.QuoteHashes[at] == hash; at++) found.Add(new QuotePlace(holder, theirs.QuoteIndexes[at]));
        }
        return steps;
    }

    private static HashPostings PassagesOf(IndexedText[] texts) => new(Array.ConvertAll(texts, t => t.Fingerprint.PassageHashes));

    private static HashPostings QuotesOf(IndexedText[] texts) => new(Array.ConvertAll(texts, t => t.Fingerprint.QuoteHashes));
}
