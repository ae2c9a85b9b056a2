using Corpus.Text.Source.Scanning;


namespace Corpus.Text.Rules.Usage;

/// <summary>Quoted words that come near to words that nobody quotes.</summary>
/// <param name="Article">The article that has them.</param>
/// <param name="Range">Their place in it.</param>
internal sealed record NearestWords(CorpusArticle Article, TextRange Range)
{
    private const double FewestAlike = 0.5;

    /// <summary>The words as the article has them.</summary>
    public string Words => Range.TextOf(Article.Article.Text);

    /// <summary>The run of quoted words that has most of the words of <paramref name="wanted"/>, the first among equals; null when none has half of
    /// them.</summary>
    public static NearestWords? Of(string wanted, IEnumerable<CorpusArticle> articles)
    {
        var words = WordsOf(wanted, new TextRange(0, wanted.Length));
        if (words.Count == 0) return null;
        var sought = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in words)
        {
            string key = word.TextOf(wanted);
            sought[key] = sought.TryGetValue(key, out int times) ? times + 1 : 1;
        }
        NearestWords? nearest = null;
        double best = Math.Max(1, words.Count * FewestAlike) - 0.01;
        foreach (var article in articles)
            foreach (var quote in article.Article.Quotes)
            {
                var (alike, range) = BestRun(article.Article.Text, quote.Quotation.Range, sought, words.Count);
                if (alike <= best) continue;
                best = alike;
                nearest = new NearestWords(article, range);
            }
        return nearest;
    }

    // A window of as many words as are sought slides over the quotation; each sought word counts as often as it is sought.
    private static (double Alike, TextRange Range) BestRun(string text, TextRange quotation, Dictionary<string, int> sought, int length)
    {
        var words = WordsOf(text, quotation);
        var keys = words.ConvertAll(w => w.TextOf(text));
        var held = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        double best = 0;
        var range = default(TextRange);
        int alike = 0;
        for (int i = 0; i < words.Count; i++)
        {
            if (sought.TryGetValue(keys[i], out int most))
            {
                held.TryGetValue(keys[i], out int now);
                held[keys[i]] = now + 1;
                if (now < most) alike++;
            }
            if (i >= length && sought.TryGetValue(keys[i - length], out most))
            {
                int now = held[keys[i - length]]--;
                if (now <= most) alike--;
            }
            if (alike <= best) continue;
            best = alike;
            range = new TextRange(words[Math.Max(0, i - length + 1)].Start, words[i].End);
        }
        return (best, range);
    }

    private static List<TextRange> WordsOf(string text, TextRange range)
    {
        var words = new List<TextRange>();
        for (int i = range.Start; i < range.End;)
        {
            if (!WordCharacters.IsPart(text[i])) { i++; continue; }
            int start = i;
            i = WordCharacters.End(text, i, range.End, Joint.Hyphen | Joint.Apostrophe);
            words.Add(new TextRange(start, i));
        }
        return words;
    }
}
