using Corpus.Text.Attribution;
using Corpus.Text.Structure;

namespace Corpus.Text;

/// <summary>What was read from a text's characters alone: no path, no options.</summary>
public sealed record Article
{
    /// <summary>The whole text as decoded.</summary>
    public required string Text { get; init; }

    /// <summary>Headline, dates, authors, blocks.</summary>
    public required ArticleParts Parts { get; init; }

    /// <summary>The quotations with their speakers, in order.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }

    /// <summary>Whether the features behind each speaker are known: <see cref="ArticleReader.Explain(Article)"/>.</summary>
    internal bool IsExplained { get; init; }
}
