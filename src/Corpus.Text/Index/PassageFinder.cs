using Corpus.Text.Source;

namespace Corpus.Text.Index;

/// <summary>Finds the passages that one text shares with others, and the text that is the same as a whole.</summary>
/// <remarks>Each chosen shingle leads to the first other text that has it. The text with most of them is looked at first; each passage is then as long as the words agree, and is looked at once.</remarks>
internal sealed class PassageFinder(IndexedTexts texts, int rank)
{
    /// <summary>A passage has as many words at least: so many in a row are no chance, and none is missed (six words a shingle, nine shingles a window).</summary>
    private const int ShortestPassage = TextFingerprint.PassageShingle + Winnower.Window - 1;

    /// <summary>As many of its words at least stand outside quotations; the rest is an echo, not a passage taken over.</summary>
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
            partner.Value.Sort((a, b) => a.Mine.CompareTo(b.Mine));
            int before = passages.Count, common = 0;
            foreach (var (word, theirs) in partner.Value)
                if (word >= 0 && !covered[word] && Longest(word, theirs, other, covered) is { } run)
                {
                    common += run.Length;
                    if (PassageOf(run, other) is { } passage) passages.Add(passage);
                }
            int percent = (int)(100L * common / Math.Max(1, Math.Max(mine.WordCount, other.Fingerprint.WordCount)));
            if (likeness is null && percent >= LikePercent)
            {
                likeness = new Likeness(other, Math.Min(percent, 100), Identical: false);
                passages.RemoveRange(before, passages.Count - before);
            }
        }
        passages.Sort((a, b) => a.Here.Start != b.Here.Start ? a.Here.Start.CompareTo(b.Here.Start) : IndexedText.InOrder(a.Other, b.Other));
        return (likeness, passages);
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

    private (int Mine, int Theirs, int Length)? Longest(int word, int theirs, IndexedText other, bool[] covered)
    {
        if (theirs < 0) return null;
        BodyWords here = mine.Words, there = other.Fingerprint.Words;
        int back = 0, length = 0;
        while (back < word && back < theirs && here[word - back - 1] == there[theirs - back - 1]) back++;
        while (word + length < here.Count && theirs + length < there.Count && here[word + length] == there[theirs + length]) length++;
        Steps += back + length;
        if (back + length < ShortestPassage) return null;
        for (int i = word - back; i < word + length; i++) covered[i] = true;
        return (word - back, theirs - back, back + length);
    }

    private SharedPassage? PassageOf((int Mine, int Theirs, int Length) run, IndexedText other)
    {
        if (OwnWords(run.Mine, run.Length) < FewestOwnWords) return null;
        return new SharedPassage(
            mine.Words.RangeOf(run.Mine, run.Mine + run.Length),
            other,
            other.Fingerprint.Words.RangeOf(run.Theirs, run.Theirs + run.Length),
            run.Length);
    }

    private int OwnWords(int first, int count)
    {
        var quotes = mine.Article.Quotes;
        int own = 0, quote = 0;
        for (int i = first; i < first + count; i++)
        {
            int start = mine.Words.StartOf(i);
            while (quote < quotes.Count && quotes[quote].Quotation.Range.End <= start) quote++;
            if (quote == quotes.Count || !quotes[quote].Quotation.Range.Contains(start)) own++;
        }
        return own;
    }
}
