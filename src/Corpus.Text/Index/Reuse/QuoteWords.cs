using Corpus.Text.Source;

namespace Corpus.Text.Index.Reuse;

/// <summary>The words of one quotation. What an editor put in brackets is left out, and remembered as a gap like three dots: “They … hope [the North] will
/// respond”.</summary>
internal sealed class QuoteWords
{
    /// <summary>Longer quotations are compared by their beginning.</summary>
    private const int Longest = 200;

    /// <summary>Shorter quotations are no echo of anything: “no”, “fake news”.</summary>
    private const int Shortest = 3;

    private readonly List<uint> words = [];
    private readonly List<bool> gapBefore = [];

    /// <summary>The number of words; at most 200.</summary>
    public int Count => words.Count;

    /// <summary>The word's hash.</summary>
    public uint this[int word] => words[word];

    /// <summary>Whether words are missing or changed somewhere between the first and the last.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>Whether words are missing before this one.</summary>
    public bool GapBefore(int word) => gapBefore[word];

    /// <summary>The words of the article's quotation <paramref name="quote"/>.</summary>
    public static QuoteWords Of(ArticleReading article, int quote)
    {
        var words = new QuoteWords();
        words.Read(article, quote);
        return words;
    }

    /// <summary>Takes the words of the article's quotation <paramref name="quote"/> in place of those that were here.</summary>
    public void Read(ArticleReading article, int quote)
    {
        words.Clear();
        gapBefore.Clear();
        HasGaps = false;
        string text = article.Text;
        var range = article.Quotes[quote].Quotation.Range;
        var cursor = new WordCursor(text.AsSpan(), range.Start, range.End);
        bool inBrackets = false, gap = false;
        for (int from = range.Start; words.Count < Longest && cursor.MoveNext(); from = cursor.End)
        {
            for (int i = from; i < cursor.Start; i++)
            {
                char c = text[i];
                if (c is ' ' or ',') continue;
                if (c == '[') inBrackets = gap = true;
                else if (c is ']' or '\n') inBrackets = false;
                else if (c == '…' || (c == '.' && IsEllipsis(text, i, cursor.Start))) gap = true;
            }
            if (inBrackets) continue;
            gap &= words.Count > 0;
            HasGaps |= gap;
            words.Add(cursor.Hash);
            gapBefore.Add(gap);
            gap = false;
        }
    }

    /// <summary>Adds the hash of each shingle and of the whole, all for the quotation <paramref name="quote"/>.</summary>
    public void AddHashes(int quote, ref ShingleHash shingle, List<uint> hashes, List<int> quotes)
    {
        if (Count < Shortest) return;
        shingle.Clear();
        ulong whole = StableHash.Start;
        for (int i = 0; i < Count; i++)
        {
            whole = StableHash.Add(whole, words[i]);
            if (gapBefore[i]) shingle.Clear();
            shingle.Add(words[i]);
            if (!shingle.IsFull) continue;
            hashes.Add(shingle.Value);
            quotes.Add(quote);
        }
        hashes.Add((uint)(whole ^ (whole >> 32)));
        quotes.Add(quote);
    }

    // "..." and ". . ."
    private static bool IsEllipsis(string text, int dot, int end)
    {
        int next = dot + 1;
        if (next < end && text[next] == ' ') next++;
        return next < end && text[next] == '.';
    }
}
