namespace Corpus.Text.Index.Reuse;

/// <summary>Joins the pairs of quotations with the same words into echoes.</summary>
internal static class EchoGatherer
{
    /// <summary>The echoes of <paramref name="index"/>, in the order of their first text and quotation.</summary>
    public static IReadOnlyList<Echo> Gather(CorpusIndex index)
    {
        var first = new int[index.Texts.Count + 1];
        for (int i = 0; i < index.Texts.Count; i++) first[i + 1] = first[i] + index.Texts[i].Article.Quotes.Count;
        var roots = new int[first[index.Texts.Count]];
        for (int i = 0; i < roots.Length; i++) roots[i] = i;
        var wordsDiffer = new HashSet<int>();
        var speakersDiffer = new HashSet<int>();
        for (int i = 0; i < index.Texts.Count; i++)
        {
            foreach (var echo in index.RelationsOf(i).Echoes)
            {
                int here = first[i] + echo.Quote;
                if (echo.Wording == EchoWording.Differs) wordsDiffer.Add(here);
                if (echo.OtherSpeaker) speakersDiffer.Add(here);
                int one = RootOf(roots, here), other = RootOf(roots, first[index.RankOf(echo.Other)] + echo.OtherQuote);
                roots[Math.Max(one, other)] = Math.Min(one, other);
            }
        }
        return Joined(index, first, roots, wordsDiffer, speakersDiffer);
    }

    private static List<Echo> Joined(CorpusIndex index, int[] first, int[] roots, HashSet<int> wordsDiffer, HashSet<int> speakersDiffer)
    {
        var places = new Dictionary<int, List<EchoPlace>>();
        var order = new List<int>();
        var flags = new Dictionary<int, (bool Words, bool Speakers)>();
        for (int i = 0; i < index.Texts.Count; i++)
        {
            for (int quote = first[i]; quote < first[i + 1]; quote++)
            {
                int root = RootOf(roots, quote);
                if (!places.TryGetValue(root, out var of))
                {
                    places.Add(root, of = []);
                    order.Add(root);
                }
                of.Add(new EchoPlace(index.Texts[i], quote - first[i]));
                flags.TryGetValue(root, out var known);
                flags[root] = (known.Words || wordsDiffer.Contains(quote), known.Speakers || speakersDiffer.Contains(quote));
            }
        }
        var echoes = new List<Echo>();
        foreach (int root in order)
            if (places[root].Count > 1) echoes.Add(new Echo(places[root], flags[root].Words, flags[root].Speakers));
        return echoes;
    }

    private static int RootOf(int[] roots, int quote)
    {
        while (roots[quote] != quote) quote = roots[quote] = roots[roots[quote]];
        return quote;
    }
}
