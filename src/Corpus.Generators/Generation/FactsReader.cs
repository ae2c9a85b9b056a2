using Corpus.Text.Index;
using Corpus.Text.Index.Naming;
using Corpus.Text.Parts;
using Corpus.Text.Reading;
using Corpus.Text.Records;
using Corpus.Text.Source;
using Corpus.Text.Speakers;

namespace Corpus.Generators.Generation;

/// <summary>Takes from an article what emission and the index need, and leaves its positions behind.</summary>
internal static class FactsReader
{
    /// <summary>The longest headline or lede that documentation shows.</summary>
    public const int LongestExcerpt = 240;

    /// <summary>The longest quotation that documentation shows.</summary>
    public const int LongestQuotation = 120;

    /// <summary>The facts of <paramref name="parsed"/>; of a text that could not be read, those of its path.</summary>
    public static ArticleFacts Of(ParsedText parsed)
    {
        var filed = parsed.Filed;
        if (filed is null) return OfPath(parsed);
        var (article, parts) = (filed.Article, filed.Article.Parts);
        // What the compiler guessed from bytes that nobody can read would differ with the machine.
        bool guessed = filed.Encoding == SourceEncoding.Unreadable;
        var counts = guessed ? default : ArticleCounts.Of(article);
        return new ArticleFacts(
            parsed.File.Source.Path, filed.Path, filed.Id,
            new ArticleStanding(new ArticleWish(parsed.File.Source.Path, filed.Path, filed.Id, ArticleNames.Of(filed)), parts.Outlet?.Value, Speakers(filed)),
            parts.Headline is { } headline ? Excerpt.Of(headline.Value, LongestExcerpt) : null,
            parts.Outlet?.Value,
            parts.Published?.Value is { IsPossible: true } day ? day.ToString() : null,
            guessed ? null : Lede(article),
            counts.Paragraphs, counts.Words,
            Quotes(article),
            IsUnreadable: false, Failure: null);
    }

    private static ArticleFacts OfPath(ParsedText parsed)
    {
        string path = parsed.File.Path, id = TextPath.WithoutExtension(path);
        var wish = new ArticleWish(parsed.File.Source.Path, path, id, new ArticleNames("", "", "", "", "", ""));
        return new ArticleFacts(
            parsed.File.Source.Path, path, id, new ArticleStanding(wish, null, EquatableArray<ShelvedSighting>.Empty), null, null, null, null, 0, 0, EquatableArray<QuoteFacts>.Empty, IsUnreadable: parsed.Failure is null, parsed.Failure);
    }

    private static EquatableArray<ShelvedSighting> Speakers(FiledArticle filed)
    {
        var named = IndexEntry.SpeakersOf(filed.Article.Quotes);
        var speakers = new ShelvedSighting[named.Count];
        for (int i = 0; i < speakers.Length; i++) speakers[i] = ShelvedSighting.Of(new SpeakerSighting(filed.Path, named[i].Key, named[i].Value));
        return new(speakers);
    }

    private static string? Lede(Article article)
    {
        foreach (var block in article.Parts.Blocks)
            if (block.Kind == BlockKind.Paragraph && !block.Content.IsEmpty) return Excerpt.Of(block.Content.Of(article.Text), LongestExcerpt);
        return null;
    }

    private static EquatableArray<QuoteFacts> Quotes(Article article)
    {
        if (article.Quotes.Count == 0) return EquatableArray<QuoteFacts>.Empty;
        var paragraphs = Numbered(article.Parts.Blocks);
        var quotes = new QuoteFacts[article.Quotes.Count];
        for (int i = 0; i < quotes.Length; i++)
        {
            var quote = article.Quotes[i];
            quotes[i] = new QuoteFacts(
                i, quote.Kind, Excerpt.Of(quote.Quotation.Range.Of(article.Text), int.MaxValue), quote.Attribution?.Name, paragraphs[quote.Quotation.Block]);
        }
        return new(quotes);
    }

    private static int[] Numbered(IReadOnlyList<Block> blocks)
    {
        var numbers = new int[blocks.Count];
        int paragraph = 0;
        for (int i = 0; i < numbers.Length; i++) numbers[i] = blocks[i].Kind == BlockKind.Paragraph ? ++paragraph : 0;
        return numbers;
    }
}
