namespace Corpus.Text.Index.Reuse;

/// <summary>Joins the pairs of quotations with the same words into repetitions, the same ones in whatever order the pairs come.</summary>
internal sealed class RepetitionCollector
{
    private readonly int[] first;
    // Of each quotation an earlier one of its repetition, or itself.
    private readonly int[] roots;
    private readonly HashSet<int> wordsDiffer = [];
    private readonly HashSet<int> speakersDiffer = [];

    /// <param name="quotes">How many quotations each text has, in the order of the texts.</param>
    public RepetitionCollector(IReadOnlyList<int> quotes)
    {
        first = new int[quotes.Count + 1];
        for (int i = 0; i < quotes.Count; i++) first[i + 1] = first[i] + quotes[i];
        roots = new int[first[quotes.Count]];
        for (int i = 0; i < roots.Length; i++) roots[i] = i;
    }

    /// <summary>The repetitions of <paramref name="index"/>, in the order of their first text and quotation.</summary>
    public static IReadOnlyList<Repetition> Gather(CorpusIndex index)
    {
        var texts = index.Texts;
        var gatherer = new RepetitionCollector([.. texts.Select(t => t.Article.Quotes.Count)]);
        for (int i = 0; i < texts.Count; i++)
            foreach (var repetition in index.RelationsOf(i).Repetitions)
                gatherer.Add(i, new FoundRepetition(repetition.Quote, new QuotePlace(index.RankOf(repetition.Other), repetition.OtherQuote),
                    repetition.Wording, repetition.OtherSpeaker));
        return [.. gatherer.Groups().Select(g => new Repetition([.. g.Places.Select(p => new RepetitionPlace(texts[p.Text], p.Quote))],
            g.WordsDiffer, g.SpeakersDiffer))];
    }

    /// <summary>Takes a pair: a quotation of the text at <paramref name="rank"/>, and its repetition.</summary>
    public void Add(int rank, FoundRepetition repetition)
    {
        int here = first[rank] + repetition.Quote;
        if (repetition.Wording == RepetitionWording.Differs) wordsDiffer.Add(here);
        if (repetition.OtherSpeaker) speakersDiffer.Add(here);
        int one = RootOf(here), other = RootOf(first[repetition.Other.Rank] + repetition.Other.Quote);
        roots[Math.Max(one, other)] = Math.Min(one, other);
    }

    /// <summary>What was joined, in the order of the first text and quotation.</summary>
    public IEnumerable<RepetitionGroup> Groups()
    {
        var words = new HashSet<int>(wordsDiffer.Select(RootOf));
        var speakers = new HashSet<int>(speakersDiffer.Select(RootOf));
        // A quotation that is no root, and the root, which comes before it.
        var members = new List<(int Root, int Quote)>();
        for (int i = 0; i < roots.Length; i++)
            if (RootOf(i) is var root && root != i) members.Add((root, i));
        members.Sort();
        for (int i = 0; i < members.Count;)
        {
            int root = members[i].Root;
            var places = new List<(int, int)> { PlaceOf(root) };
            for (; i < members.Count && members[i].Root == root; i++) places.Add(PlaceOf(members[i].Quote));
            yield return new RepetitionGroup(places, words.Contains(root), speakers.Contains(root));
        }
    }

    private (int Text, int Quote) PlaceOf(int quote)
    {
        // The last text that begins at or before it: a text without quotations begins where the next one does.
        int text = Source.BinarySearch.First(first, first.Length, quote, static (f, at, quote) => f[at] > quote) - 1;
        return (text, quote - first[text]);
    }

    private int RootOf(int quote)
    {
        while (roots[quote] != quote) quote = roots[quote] = roots[roots[quote]];
        return quote;
    }
}

/// <summary>The same words, quoted in several texts.</summary>
/// <param name="Places">The text's place among the texts and the index of the quotation, of at least two texts, in order.</param>
/// <param name="WordsDiffer">Whether any two of the quotations give them in different words.</param>
/// <param name="SpeakersDiffer">Whether any two of the texts give them to different persons.</param>
internal sealed record RepetitionGroup(IReadOnlyList<(int Text, int Quote)> Places, bool WordsDiffer, bool SpeakersDiffer);
