using Corpus.Text.Attribution;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text;

/// <summary>What was read from a text's characters alone: no path, no options.</summary>
public sealed record Article
{
    private readonly LogicalText? source;

    /// <summary>The text as it was read: the file's characters, with a single space for each line break inside a paragraph. All ranges point into it.</summary>
    public required string Text { get; init; }

    /// <summary>The same with the way back into the file.</summary>
    public LogicalText Source
    {
        get => source ?? LogicalText.Of(Text);
        init => source = value;
    }

    /// <summary>The whole file as decoded.</summary>
    public string File => Source.File;

    /// <summary>Headline, dates, authors, blocks.</summary>
    public required ArticleParts Parts { get; init; }

    /// <summary>The quotations with their speakers, in order.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }

    /// <summary>Whether the features behind each speaker are known: <see cref="ArticleReader.Explain(Article)"/>.</summary>
    internal bool IsExplained { get; init; }
}
