using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Storage.Digests;

/// <summary>What the types need of an article. It depends on the text's characters alone, and only the stamp distinguishes two texts that differ in where
/// things stand.</summary>
internal sealed record ArticleDigest
{
    /// <summary>The most characters that are kept of the first paragraph.</summary>
    public const int LongestLede = 240;

    /// <summary>The id that the front matter names; null when it names none.</summary>
    public string? StatedId { get; init; }

    /// <summary>The stamp of the characters; 0 where nobody can read the bytes.</summary>
    public ulong Stamp { get; init; }

    /// <summary>The headline; null without one.</summary>
    public string? Headline { get; init; }

    /// <summary>The outlet; null when the text does not say.</summary>
    public string? Outlet { get; init; }

    /// <summary>The dateline's place; null when there is none.</summary>
    public string? Place { get; init; }

    /// <summary>The code of the text's language.</summary>
    public string Language { get; init; } = TextLanguage.Default.Code;

    /// <summary>The day of publication as yyyy-MM-dd; null when the text does not say, or names a day that there is not.</summary>
    public string? Published { get; init; }

    /// <summary>The first paragraph's first characters on one line; null without a paragraph.</summary>
    public string? Lede { get; init; }

    /// <summary>The number of paragraphs.</summary>
    public int Paragraphs { get; init; }

    /// <summary>The number of words in the paragraphs.</summary>
    public int Words { get; init; }

    /// <summary>Those whom it quotes by name, each with the number of quotations, in order of first appearance.</summary>
    public IReadOnlyList<ArticleSpeaker> Speakers { get; init; } = [];

    /// <summary>The quotations, in order.</summary>
    public IReadOnlyList<QuoteDigest> Quotes { get; init; } = [];

    /// <summary>The digest of <paramref name="filed"/>.</summary>
    public static ArticleDigest Of(CorpusArticle filed)
    {
        var (article, parts) = (filed.Article, filed.Article.Parts);
        // What was guessed from bytes that nobody can read would differ with the machine.
        bool guessed = filed.Encoding == SourceEncoding.Unreadable;
        var counts = guessed ? default : ArticleCounts.Of(article);
        return new ArticleDigest
        {
            StatedId = CorpusArticle.StatedId(parts.FrontMatter),
            Stamp = Storage.Stamp.Of(filed),
            Headline = parts.Headline?.Value,
            Outlet = parts.Outlet?.Value,
            Place = parts.Place?.Value,
            Language = parts.Language.Code,
            Published = parts.Published?.Value is { IsPossible: true } day ? day.ToString() : null,
            Lede = guessed ? null : LedeOf(article),
            Paragraphs = counts.Paragraphs,
            Words = counts.Words,
            Speakers = IndexEntry.SpeakersOf(article.Quotes),
            Quotes = QuotesOf(article),
        };
    }

    private static string? LedeOf(ArticleReading article)
    {
        foreach (var block in article.Parts.Blocks)
            if (block.Kind == BlockKind.Paragraph && !block.Content.IsEmpty) return OneLine.Of(block.Content.Of(article.Text), LongestLede);
        return null;
    }

    private static QuoteDigest[] QuotesOf(ArticleReading article)
    {
        if (article.Quotes.Count == 0) return [];
        int[] paragraphs = Numbered(article.Parts.Blocks);
        var quotes = new QuoteDigest[article.Quotes.Count];
        for (int i = 0; i < quotes.Length; i++)
        {
            var quote = article.Quotes[i];
            quotes[i] = new QuoteDigest(
                i, quote.Kind, OneLine.Of(quote.Quotation.Range.Of(article.Text), int.MaxValue), quote.Attribution?.Name, paragraphs[quote.Quotation.Block],
                quote.Attribution?.Description);
        }
        return quotes;
    }

    private static int[] Numbered(IReadOnlyList<TextBlock> blocks)
    {
        var numbers = new int[blocks.Count];
        int paragraph = 0;
        for (int i = 0; i < numbers.Length; i++) numbers[i] = blocks[i].Kind == BlockKind.Paragraph ? ++paragraph : 0;
        return numbers;
    }
}

/// <summary>What the types need of a quotation; no positions.</summary>
/// <param name="Ordinal">Its number in the article, from 0, counting every quotation.</param>
/// <param name="Kind">What the words are.</param>
/// <param name="Words">The words, white space collapsed.</param>
/// <param name="Speaker">The speaker's name; null when unknown.</param>
/// <param name="Paragraph">The number of its paragraph, from 1; 0 outside paragraphs.</param>
/// <param name="Description">What the text calls a speaker without a name, or the names of all who speak together; null for others.</param>
internal sealed record QuoteDigest(int Ordinal, QuoteKind Kind, string Words, string? Speaker, int Paragraph, string? Description = null);
