
namespace Corpus.Text.Index.Sources;

/// <summary>A spoken quotation with all parts into which its cues broke it.</summary>
/// <param name="Quote">The index of its first part in the article's quotations.</param>
/// <param name="Parts">Its parts, without their marks.</param>
/// <param name="Words">Its words.</param>
internal sealed record SpokenQuotation(int Quote, IReadOnlyList<TextRange> Parts, QuotedWords Words)
{
    /// <summary>From the first word to the last, over all parts.</summary>
    public TextRange Here => new(Parts[0].Start, Parts[Parts.Count - 1].End);
}

/// <summary>Gathers the spoken quotations of an article.</summary>
internal static class SpokenQuotations
{
    /// <summary>The quotations in the article's order. Parts in two paragraphs are two: nobody says that nothing was left out between them.</summary>
    public static IReadOnlyList<SpokenQuotation> Of(ArticleReading article)
    {
        var found = new List<SpokenQuotation>();
        var quotes = article.Quotes;
        for (int i = 0; i < quotes.Count;)
        {
            int first = i++;
            if (quotes[first].Kind != QuoteKind.Speech) continue;
            var parts = new List<TextRange> { quotes[first].Quotation.Range };
            while (i < quotes.Count && quotes[i].Kind == QuoteKind.Speech && quotes[i].Quotation.Utterance == quotes[first].Quotation.Utterance
                && quotes[i].Quotation.Block == quotes[first].Quotation.Block) parts.Add(quotes[i++].Quotation.Range);
            found.Add(new SpokenQuotation(first, parts, QuotedWords.Of(article.Text, parts, article.Parts.Language)));
        }
        return found;
    }
}

/// <summary>Where single words stand: quotations of one word, or of words that an editor all set apart, have no pairs to be found by.</summary>
internal sealed class SingleWords
{
    private const int MostPlaces = 16;

    private readonly Dictionary<uint, List<(int Source, int Word)>> places = [];

    /// <summary>One walk over the sources, and none where no quotation needs it.</summary>
    public static SingleWords Of(IReadOnlyList<SpokenQuotation> spoken, IReadOnlyList<SourceDocument> sources, SourceDocument? itself)
    {
        var single = new SingleWords();
        foreach (var quotation in spoken)
            if (Longest(quotation.Words, 0, quotation.Words.Count) is var word and >= 0) single.places[quotation.Words.Words.HashOf(word)] = [];
        if (single.places.Count == 0) return single;
        for (int i = 0; i < sources.Count; i++)
        {
            if (sources[i] == itself) continue;
            var words = sources[i].Words;
            for (int word = 0; word < words.Count; word++)
                if (single.places.TryGetValue(words.HashOf(word), out var found) && found.Count < MostPlaces) found.Add((i, word));
        }
        return single;
    }

    /// <summary>The places of the longest word.</summary>
    public IReadOnlyList<PassageCandidate> Of(QuotedWords quoted, int from, int to)
    {
        int word = Longest(quoted, from, to);
        return word < 0 || !places.TryGetValue(quoted.Words.HashOf(word), out var found) ? []
            : [.. found.Select(place => new PassageCandidate(place.Source, place.Word - word, word))];
    }

    // -1 where two words stand side by side.
    private static int Longest(QuotedWords quoted, int from, int to)
    {
        int longest = -1;
        for (int i = from; i < to; i++)
        {
            if (i + 1 < to && (quoted.GapBefore(i + 1) & ~WordGap.Cue) == 0) return -1;
            if (longest < 0 || quoted.Words.RangeOf(i).Length > quoted.Words.RangeOf(longest).Length) longest = i;
        }
        return longest;
    }
}
