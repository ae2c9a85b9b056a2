namespace Corpus.Text.Index.Sources;

/// <summary>Looks for the places where a quotation may stand: the chunks of the sources that hold most of its pairs of words, the rare ones first.</summary>
/// <param name="index">Where the pairs stand.</param>
/// <param name="sources">The sources.</param>
/// <param name="itself">The source that counts for nothing; null for none.</param>
internal sealed class CandidatePassages(SourceIndex index, IReadOnlyList<SourceDocument> sources, SourceDocument? itself)
{
    /// <summary>So many chunks are looked at closely: at first, where these do not have the words, and for everybody who may say them.</summary>
    public const int FewChunks = 6, MoreChunks = 64, ManyChunks = 512;

    /// <summary>A text of thousands of quotations may look at so many chunks beyond the first few.</summary>
    private const int MostLooks = 16_384;

    /// <summary>A chunk is read so far beyond its ends at most.</summary>
    private const int Margin = 64;

    /// <summary>For so many visits of chunks every pair is followed to its last holder; a text of thousands of quotations then has to do with fewer.</summary>
    private const long FreeVisits = 40_000_000;

    private const int FewVisits = 512;

    private readonly int[] scores = new int[index.Chunks];
    private readonly List<int> touched = [], holders = [];
    private long visits;
    private int looks;

    /// <summary>Whether all of the words may stand where the last search did not look: a quotation that an editor cut short
    /// leaves more than half of its pairs in two neighbours.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The likely places of the words from <paramref name="from"/> to <paramref name="to"/>, the likeliest first.</summary>
    public IReadOnlyList<PassageCandidate> Of(QuotedWords quoted, int from, int to, int most)
    {
        var places = Pairs(quoted, from, to);
        Score(places.Keys);
        if (most > FewChunks) looks += most;
        var chunks = looks > MostLooks && most > FewChunks ? [] : Best(most);
        IsCut = chunks.Count == 0 || visits >= FreeVisits || touched.Count(chunk => Score(chunk) * 2 >= Score(chunks[0])) > chunks.Count;
        foreach (int chunk in touched) scores[chunk] = 0;
        touched.Clear();
        var found = new List<PassageCandidate>();
        foreach (int chunk in chunks) AddPlaces(chunk, places, to - from, found);
        return found;
    }

    // Each pair with the first few words that begin it.
    private static SortedDictionary<uint, List<int>> Pairs(QuotedWords quoted, int from, int to)
    {
        const int most = 4;
        var places = new SortedDictionary<uint, List<int>>();
        for (int i = from; i + 1 < to; i++)
        {
            if ((quoted.GapBefore(i + 1) & ~WordGap.Cue) != 0) continue;
            uint pair = quoted.Words.PairAt(i);
            if (!places.TryGetValue(pair, out var at)) places.Add(pair, at = []);
            if (at.Count < most) at.Add(i);
        }
        return places;
    }

    private void Score(IEnumerable<uint> pairs)
    {
        foreach (uint pair in pairs)
        {
            index.Holders(pair, visits < FreeVisits ? int.MaxValue : FewVisits, holders);
            visits += holders.Count;
            int weight = 2, rare = holders.Count;
            for (; weight < 16 && rare < 4096; rare = rare * 2 + 1) weight++;
            foreach (int chunk in holders)
            {
                if (itself is not null && sources[index[chunk].Source] == itself) continue;
                if (scores[chunk] == 0) touched.Add(chunk);
                scores[chunk] += weight;
            }
        }
    }

    // With the better neighbour's, for a passage may begin in one chunk and end in the other.
    private int Score(int chunk) => scores[chunk] + Math.Max(ScoreBeside(chunk, chunk - 1), ScoreBeside(chunk, chunk + 1));

    private int ScoreBeside(int chunk, int other) =>
        other >= 0 && other < scores.Length && scores[other] > 0 && index[other].Source == index[chunk].Source ? scores[other] : 0;

    private List<int> Best(int most)
    {
        if (most > FewChunks)
        {
            touched.Sort((one, other) => (Score(other), one).CompareTo((Score(one), other)));
            return touched.GetRange(0, Math.Min(most, touched.Count));
        }
        var best = new List<int>(most + 1);
        foreach (int chunk in touched)
        {
            int at = best.Count;
            while (at > 0 && (Score(chunk), best[at - 1]).CompareTo((Score(best[at - 1]), chunk)) > 0) at--;
            if (at >= most) continue;
            best.Insert(at, chunk);
            if (best.Count > most) best.RemoveAt(most);
        }
        return best;
    }

    // Pairs vote for where the quotation begins; the two places with most votes are taken, for words may be said twice.
    private void AddPlaces(int chunk, SortedDictionary<uint, List<int>> pairs, int count, List<PassageCandidate> found)
    {
        var (source, first, end) = index[chunk];
        var words = sources[source].Words;
        int width = 4 + count / 8;
        var votes = new List<(int Diagonal, int Anchor)>();
        for (int i = Math.Max(0, first - Math.Min(count, Margin)); i + 1 < Math.Min(words.Count, end + Math.Min(count, Margin)); i++)
            if (pairs.TryGetValue(words.PairAt(i), out var anchors))
                foreach (int anchor in anchors) votes.Add((i - anchor, anchor));
        votes.Sort();
        for (int round = 0; round < 2 && votes.Count > 0; round++)
        {
            int best = 0, most = 0;
            for (int low = 0, high = 0; high < votes.Count; high++)
            {
                while (votes[high].Diagonal - votes[low].Diagonal > width) low++;
                if (high - low + 1 <= most) continue;
                (best, most) = (low, high - low + 1);
            }
            var middle = votes[best + most / 2];
            var candidate = new PassageCandidate(source, middle.Diagonal, middle.Anchor);
            if (!found.Exists(f => f.Source == source && f.Diagonal == candidate.Diagonal)) found.Add(candidate);
            votes.RemoveAll(v => Math.Abs(v.Diagonal - middle.Diagonal) <= width + count / 2);
        }
    }
}
