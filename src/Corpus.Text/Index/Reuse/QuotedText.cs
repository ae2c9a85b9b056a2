using Corpus.Text.Attribution;

namespace Corpus.Text.Index.Reuse;

/// <summary>What has to be known of a text to find which of its quotations others carry too: the hashes of the quoted words, and who says them. It holds
/// nothing of the article, so a corpus can be compared whose texts no memory could hold.</summary>
internal readonly struct QuotedText
{
    /// <summary>So many quotations of one text with the same five words are found by others.</summary>
    internal const int MostAlike = 4;

    private readonly ReadOnlyMemory<uint> words;
    private readonly ReadOnlyMemory<int> ends;
    private readonly ReadOnlyMemory<string?> speakers;

    private QuotedText(ReadOnlyMemory<uint> words, ReadOnlyMemory<int> ends, ReadOnlyMemory<string?> speakers)
    {
        this.words = words;
        this.ends = ends;
        this.speakers = speakers;
    }

    /// <summary>The number of quotations.</summary>
    public int Count => ends.Length;

    /// <summary>The number of words of all quotations.</summary>
    internal int Words => words.Length;

    /// <summary>The words of the quotation.</summary>
    internal QuoteWords this[int quote]
    {
        get
        {
            int start = quote == 0 ? 0 : ends.Span[quote - 1];
            return new QuoteWords(words.Span.Slice(start, ends.Span[quote] - start));
        }
    }

    /// <summary>What is kept of <paramref name="article"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="shared">Gives the one instance of a name that is kept for equal ones; null when each is kept as it is.</param>
    public static QuotedText Of(ArticleReading article, Func<string, string>? shared = null)
    {
        int count = article.Quotes.Count;
        var words = new List<uint>();
        var ends = new int[count];
        var speakers = new string?[count];
        for (int i = 0; i < count; i++)
        {
            var quote = article.Quotes[i];
            QuoteWords.Read(article.Text, quote.Quotation.Range, words);
            ends[i] = words.Count;
            if (quote.Kind == QuoteKind.Speech && quote.Attribution?.Name is { } name) speakers[i] = shared is null ? name : shared(name);
        }
        return new QuotedText(words.ToArray(), ends, speakers);
    }

    /// <summary>The name of who says the quotation; null when it is no speech, or has no name.</summary>
    internal string? SpeakerOf(int quote) => speakers.Span[quote];

    /// <summary>The same in packed lists.</summary>
    internal QuotedText In(PackedList<uint> allWords, PackedList<int> allEnds, PackedList<string?> allSpeakers) =>
        new(allWords.Add(words), allEnds.Add(ends), allSpeakers.Add(speakers));

    /// <summary>The shingles of the quotations, and each quotation as a whole, in ascending order, and the quotation of each. A hash comes once for each
    /// quotation that has it, the first <see cref="MostAlike"/> of them.</summary>
    internal (uint[] Hashes, int[] Quotes) Shingles()
    {
        var hashes = new List<uint>();
        var shingle = new ShingleHash(TextFingerprint.QuoteShingle);
        var pairs = new List<ulong>();
        for (int quote = 0; quote < Count; quote++)
        {
            hashes.Clear();
            this[quote].AddHashes(ref shingle, hashes);
            foreach (uint hash in hashes) pairs.Add((ulong)hash << 32 | (uint)quote);
        }
        pairs.Sort();
        int kept = 0, alike = 0;
        for (int i = 0; i < pairs.Count; i++)
        {
            if (i > 0 && pairs[i] == pairs[i - 1]) continue;
            alike = i > 0 && pairs[i] >> 32 == pairs[i - 1] >> 32 ? alike + 1 : 0;
            if (alike < MostAlike) pairs[kept++] = pairs[i];
        }
        var keptHashes = new uint[kept];
        var quotes = new int[kept];
        for (int i = 0; i < kept; i++)
        {
            keptHashes[i] = (uint)(pairs[i] >> 32);
            quotes[i] = (int)(uint)pairs[i];
        }
        return (keptHashes, quotes);
    }
}

/// <summary>Packs the quotations of many texts.</summary>
internal sealed class QuotedTexts
{
    private readonly PackedList<uint> words = new();
    private readonly PackedList<int> ends = new();
    private readonly PackedList<string?> speakers = new();

    /// <summary>The same <paramref name="text"/> among those that came before.</summary>
    public QuotedText Add(QuotedText text) => text.In(words, ends, speakers);
}

/// <summary>Texts in an order, and which of them quote the same words.</summary>
internal interface IQuotedTexts
{
    /// <summary>The quotations of the text at that place.</summary>
    QuotedText this[int rank] { get; }

    /// <summary>Adds the quotations with a shingle that the first few texts besides <paramref name="rank"/> have, a text's first few, in order. Returns how
    /// many were looked at.</summary>
    int AddHolders(uint hash, int rank, List<QuotePlace> found);
}

/// <summary>A quotation of a text; in the order of the texts, then of their quotations.</summary>
/// <param name="Rank">The text's place.</param>
/// <param name="Quote">The quotation's index.</param>
internal readonly record struct QuotePlace(int Rank, int Quote) : IComparable<QuotePlace>
{
    public int CompareTo(QuotePlace other) => Rank != other.Rank ? Rank.CompareTo(other.Rank) : Quote.CompareTo(other.Quote);
}
