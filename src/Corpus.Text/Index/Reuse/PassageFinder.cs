
namespace Corpus.Text.Index.Reuse;

/// <summary>Finds the passages that one text shares with others, and the text that is the same as a whole.</summary>
/// <remarks>Each chosen shingle leads to the first other text that has it. The text with most of them is looked at first; each passage is then as long as the
/// words agree, and is looked at once.</remarks>
internal sealed class PassageFinder(IndexedTexts texts, int rank)
{
    /// <summary>A passage has as many words at least: so many in a row are no chance, and none is missed (six words a shingle, nine shingles a
    /// window).</summary>
    private const int ShortestPassage = TextFingerprint.PassageShingle + Winnower.Window - 1;

    /// <summary>As many of its words at least stand outside quotations; the rest is a repetition, not a passage taken over.</summary>
    private const int FewestOwnWords = 8;

    /// <summary>A text is nearly the same from that share of common words on.</summary>
    private const int LikePercent = 80;

    /// <summary>Passages are sought in as many other texts at most.</summary>
    private const int MostPartners = 16;

    private readonly TextFingerprint mine = texts.Ordered[rank].Fingerprint;

    /// <summary>Holders visited and words compared.</summary>
    public long Steps { get; private set; }

    public (Likeness? Likeness, IReadOnlyList<SharedPassage> Passages) Find()
    {
        var partners = Partners();
        if (partners.Count == 0) return (null, []);
        if (Twin(partners) is { } twin) return (new Likeness(twin, 100, Identical: true), []);
        Likeness? likeness = null;
        var passages = new List<SharedPassage>();
        var covered = new bool[mine.WordCount];
        foreach (var partner in partners.OrderByDescending(p => p.Value.Count).ThenBy(p => p.Key).Take(MostPartners))
        {
            var other = texts.Ordered[partner.Key];
            var runs = Runs(partner.Value, other, covered);
            int percent = (int)(100L * runs.Sum(r => (long)r.Words) / Math.Max(1, Math.Max(mine.WordCount, other.Fingerprint.WordCount)));
            if (likeness is null && percent >= LikePercent) likeness = new Likeness(other, Math.Min(percent, 100), Identical: false);
            else
                foreach (var run in runs)
                    if (PassageOf(run, other) is { } passage) passages.Add(passage);
        }
        return (likeness, Outermost(passages));
    }

    // In this text's order, neighbours joined.
    private List<CommonRun> Runs(List<(int Mine, int Theirs)> hits, IndexedText other, bool[] covered)
    {
        var runs = new List<CommonRun>();
        hits.Sort((a, b) => a.Mine.CompareTo(b.Mine));
        foreach (var (word, theirs) in hits)
        {
            if (word < 0 || covered[word] || Longest(word, theirs, other, covered) is not { } run) continue;
            if (runs.Count > 0 && runs[runs.Count - 1].Join(run) is { } joined) runs[runs.Count - 1] = joined;
            else runs.Add(run);
        }
        return runs;
    }

    // A passage inside a longer one, which another text has, says nothing more.
    private static List<SharedPassage> Outermost(List<SharedPassage> passages)
    {
        passages.Sort((a, b) => a.Here.Start != b.Here.Start ? a.Here.Start.CompareTo(b.Here.Start)
            : a.Here.End != b.Here.End ? b.Here.End.CompareTo(a.Here.End)
            : IndexedText.InOrder(a.Other, b.Other));
        var outermost = new List<SharedPassage>(passages.Count);
        foreach (var passage in passages)
            if (outermost.Count == 0 || passage.Here.End > outermost[outermost.Count - 1].Here.End) outermost.Add(passage);
        return outermost;
    }

    // The other texts by rank, each with the shingles that lead to it: their first words here and there.
    private Dictionary<int, List<(int Mine, int Theirs)>> Partners()
    {
        var partners = new Dictionary<int, List<(int, int)>>();
        for (int i = 0; i < mine.PassageHashes.Length; i++)
        {
            var holders = texts.Passages.Of(mine.PassageHashes[i]);
            int holder = holders.Next();
            if (holder == rank) holder = holders.Next();
            Steps += 2;
            if (holder < 0) continue;
            var theirs = texts.Ordered[holder].Fingerprint;
            int at = Array.BinarySearch(theirs.PassageHashes, mine.PassageHashes[i]);
            if (!partners.TryGetValue(holder, out var hits)) partners.Add(holder, hits = []);
            hits.Add((mine.PassageWords[i], theirs.PassageWords[at]));
        }
        return partners;
    }

    private IndexedText? Twin(Dictionary<int, List<(int Mine, int Theirs)>> partners)
    {
        foreach (var partner in partners)
            if (texts.Ordered[partner.Key].Fingerprint is { } other && other.Content == mine.Content && other.WordCount == mine.WordCount
                && partner.Value.Exists(h => h is (-1, -1)))
                return texts.Ordered[partner.Key];
        return null;
    }

    private CommonRun? Longest(int word, int theirs, IndexedText other, bool[] covered)
    {
        if (theirs < 0) return null;
        BodyWords here = mine.Words, there = other.Fingerprint.Words;
        int back = 0, length = 0;
        while (back < word && back < theirs && here[word - back - 1] == there[theirs - back - 1]) back++;
        while (word + length < here.Count && theirs + length < there.Count && here[word + length] == there[theirs + length]) length++;
        Steps += back + length;
        if (back + length < ShortestPassage) return null;
        for (int i = word - back; i < word + length; i++) covered[i] = true;
        return new CommonRun(word - back, word + length, theirs - back, theirs + length, back + length);
    }

    private SharedPassage? PassageOf(CommonRun run, IndexedText other)
    {
        if (OwnWords(run.Mine, run.MineEnd) < FewestOwnWords) return null;
        return new SharedPassage(
            mine.Words.RangeOf(run.Mine, run.MineEnd),
            other,
            other.Fingerprint.Words.RangeOf(run.Theirs, run.TheirsEnd),
            run.Words);
    }

    private int OwnWords(int first, int end)
    {
        var quotes = mine.Article.Quotes;
        int own = 0, quote = 0;
        for (int i = first; i < end; i++)
        {
            int start = mine.Words.StartOf(i);
            while (quote < quotes.Count && quotes[quote].Quotation.Range.End <= start) quote++;
            if (quote == quotes.Count || !quotes[quote].Quotation.Range.Contains(start)) own++;
        }
        return own;
    }
}
