using Corpus.Text.Source;

namespace Corpus.Text.Index.Reuse;

/// <summary>What the corpus-wide index needs to know of one text. It depends on the article alone, so it can be kept as long as the article: merging a corpus
/// again then costs the texts that changed.</summary>
internal sealed class TextFingerprint
{
    /// <summary>The number of words of a shingle of the body.</summary>
    internal const int PassageShingle = 6;

    /// <summary>The number of words of a shingle of a quotation.</summary>
    internal const int QuoteShingle = 5;

    private BodyWords? words;

    private TextFingerprint(ArticleReading article, ulong content, int wordCount, (uint[] Hashes, int[] Places) passages)
    {
        Article = article;
        Content = content;
        WordCount = wordCount;
        PassageHashes = passages.Hashes;
        PassageWords = passages.Places;
        Quotations = QuotedText.Of(article);
        (QuoteHashes, QuoteIndexes) = Quotations.Shingles();
    }

    /// <summary>The article that it was taken of.</summary>
    public ArticleReading Article { get; }

    /// <summary>The hashes of some runs of six words of the paragraphs, and of all words in a row, in ascending order, each once: a stretch of fourteen words
    /// has one at least, and the same words give the same ones in every text. Empty when there are no words.</summary>
    public IReadOnlyList<uint> Shingles => PassageHashes;

    /// <summary>The number of words of all paragraphs.</summary>
    internal int WordCount { get; }

    /// <summary>All words of the paragraphs in one hash; 0 when there are none.</summary>
    internal ulong Content { get; }

    /// <summary>The chosen shingles of the body in ascending order, each once, and the whole body's among them.</summary>
    internal uint[] PassageHashes { get; }

    /// <summary>The first word of each chosen shingle where it stands first; -1 for the whole body.</summary>
    internal int[] PassageWords { get; }

    /// <summary>The words of the quotations.</summary>
    internal QuotedText Quotations { get; }

    /// <summary>The shingles of the quotations, and each quotation as a whole, in ascending order; a hash comes once for each of the first quotations that
    /// have it.</summary>
    internal uint[] QuoteHashes { get; }

    /// <summary>The quotation of each of <see cref="QuoteHashes"/>; ascending where hashes are equal.</summary>
    internal int[] QuoteIndexes { get; }

    /// <summary>The words of the body; made when a passage is looked at, and then kept.</summary>
    internal BodyWords Words => words ??= BodyWords.Of(Article);

    /// <summary>The fingerprint of <paramref name="article"/>; one pass over its paragraphs and one over its quotations.</summary>
    public static TextFingerprint Of(ArticleReading article)
    {
        var hashes = new List<uint>();
        var places = new List<int>();
        var (content, count) = Body(article, hashes, places);
        return new TextFingerprint(article, content, count, Sorted(hashes, places));
    }

    private static (ulong Content, int Count) Body(ArticleReading article, List<uint> hashes, List<int> places)
    {
        var shingle = new ShingleHash(PassageShingle);
        var winnower = new Winnower(hashes, places);
        ulong content = StableHash.Start;
        foreach (var block in article.Parts.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph) continue;
            var cursor = new WordCursor(article.Text.AsSpan(), block.Content.Start, block.Content.End);
            while (cursor.MoveNext())
            {
                content = StableHash.Add(content, cursor.Hash);
                shingle.Add(cursor.Hash);
                if (shingle.IsFull) winnower.Add(shingle.Value, shingle.Count - PassageShingle);
            }
        }
        if (shingle.Count == 0) return (0, 0);
        hashes.Add((uint)(content ^ (content >> 32)));
        places.Add(-1);
        return (content, shingle.Count);
    }

    // Each hash once, where it stands first.
    private static (uint[], int[]) Sorted(List<uint> hashes, List<int> places)
    {
        var pairs = new ulong[hashes.Count];
        for (int i = 0; i < pairs.Length; i++) pairs[i] = (ulong)hashes[i] << 32 | (uint)(places[i] + 1);
        Array.Sort(pairs);
        int kept = 0;
        for (int i = 0; i < pairs.Length; i++)
            if (kept == 0 || pairs[kept - 1] >> 32 != pairs[i] >> 32) pairs[kept++] = pairs[i];
        var keptHashes = new uint[kept];
        var keptPlaces = new int[kept];
        for (int i = 0; i < kept; i++)
        {
            keptHashes[i] = (uint)(pairs[i] >> 32);
            keptPlaces[i] = (int)(uint)pairs[i] - 1;
        }
        return (keptHashes, keptPlaces);
    }
}
