namespace Corpus.Text.Index.Reuse;

/// <summary>Finds the words that several texts quote once all texts are known: what <see cref="CorpusIndex.Repetitions"/> has, for corpora whose
/// articles are no longer in memory.</summary>
internal sealed class RepetitionSearch : IQuotedTexts
{
    private readonly IReadOnlyList<QuotedText> texts;
    // Quotations are numbered over all texts: the number of each text's first one, and the text of each.
    private readonly int[] first;
    private readonly int[] owners;
    private readonly RepeatedHashes repeated;
    private readonly HashPostings postings;

    private RepetitionSearch(IReadOnlyList<QuotedText> texts)
    {
        this.texts = texts;
        first = new int[texts.Count + 1];
        for (int i = 0; i < texts.Count; i++) first[i + 1] = first[i] + texts[i].Count;
        owners = new int[first[texts.Count]];
        for (int i = 0; i < texts.Count; i++)
            for (int quote = first[i]; quote < first[i + 1]; quote++) owners[quote] = i;
        int count = texts.Sum(t => t.Words);
        repeated = new RepeatedHashes(count);
        foreach (var text in texts) repeated.Add(text.Shingles().Hashes);
        postings = new HashPostings(2 * repeated.Count, take =>
        {
            for (int i = 0; i < texts.Count; i++)
            {
                var (hashes, quotes) = texts[i].Shingles();
                for (int at = 0; at < hashes.Length; at++)
                    if (repeated.MayHold(hashes[at])) take(hashes[at], first[i] + quotes[at]);
            }
        });
    }

    QuotedText IQuotedTexts.this[int rank] => texts[rank];

    /// <summary>The repetitions of <paramref name="texts"/>, in the order of their first text and quotation.</summary>
    /// <param name="texts">The texts in the order of their articles.</param>
    /// <param name="threads">On so many threads; at least 1.</param>
    public static IEnumerable<RepetitionGroup> Find(IReadOnlyList<QuotedText> texts, int threads)
    {
        var search = new RepetitionSearch(texts);
        var gatherer = new RepetitionCollector([.. texts.Select(t => t.Count)]);
        Parallel.For(0, texts.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, () => new RepetitionFinder(search), (text, _, finder) =>
        {
            var repetitions = finder.Find(text);
            if (repetitions.Count == 0) return finder;
            lock (gatherer)
                foreach (var repetition in repetitions) gatherer.Add(text, repetition);
            return finder;
        }, _ => { });
        return gatherer.Groups();
    }

    int IQuotedTexts.AddHolders(uint hash, int rank, List<QuotePlace> found)
    {
        // Most hashes are in no other text, and what knows that is an eighth of the index.
        if (!repeated.MayHold(hash)) return 0;
        int steps = 0, cursor = -1, seen = 0, last = rank;
        for (int quote = postings.Next(hash, ref cursor); quote >= 0; quote = postings.Next(hash, ref cursor))
        {
            steps++;
            int holder = owners[quote];
            if (holder == rank) continue;
            if (holder != last && seen++ == RepetitionFinder.MostHolders) break;
            last = holder;
            found.Add(new QuotePlace(holder, quote - first[holder]));
        }
        return steps;
    }
}
