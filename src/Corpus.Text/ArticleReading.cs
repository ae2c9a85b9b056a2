using Corpus.Text.Attribution;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Source.Unwrapping;
using Corpus.Text.Structure;
using Corpus.Text.Structure.Markdown;

namespace Corpus.Text;

/// <summary>What was read from a text's characters alone: no path, no options. Its front door calls the rooms in order.</summary>
internal sealed record ArticleReading
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
    public required IReadOnlyList<AttributedQuotation> Quotes { get; init; }

    /// <summary>Whether the features behind each speaker are known: <see cref="Explain(ArticleReading)"/>.</summary>
    internal bool IsExplained { get; init; }

    /// <summary>Reads the text of <paramref name="file"/>. Never throws; what is not recognised stays in the article as a paragraph.</summary>
    public static ArticleReading Read(string file)
    {
        var (source, parts) = ReadParts(file);
        var quotations = QuotationReader.Read(source.Text, parts);
        return new ArticleReading { Text = source.Text, Source = source, Parts = parts, Quotes = SpeakerReader.Read(source.Text, parts, quotations) };
    }

    /// <summary>Reads the text of <paramref name="file"/> with the features behind each <see cref="QuoteAttribution.Reason"/>, as records need it.</summary>
    public static ArticleReading Explain(string file)
    {
        var (source, parts) = ReadParts(file);
        var quotations = QuotationReader.Read(source.Text, parts);
        var quotes = SpeakerReader.Explain(source.Text, parts, quotations);
        return new ArticleReading { Text = source.Text, Source = source, Parts = parts, Quotes = quotes, IsExplained = true };
    }

    /// <summary>The same article with the features behind each <see cref="QuoteAttribution.Reason"/>: its speakers are read once more where they were read
    /// without.</summary>
    public static ArticleReading Explain(ArticleReading article)
    {
        if (article.IsExplained || article.Quotes.Count == 0) return article;
        var quotations = new Quotation[article.Quotes.Count];
        for (int i = 0; i < quotations.Length; i++) quotations[i] = article.Quotes[i].Quotation;
        return article with { Quotes = SpeakerReader.Explain(article.Text, article.Parts, quotations), IsExplained = true };
    }

    private static (LogicalText Source, ArticleParts Parts) ReadParts(string file)
    {
        var source = Unwrapper.Read(file, out var lines);
        var words = MarkdownReader.Read(source, lines);
        return (words.Source, PartsReader.Read(words.Source.Text, words.Lines, words.Forms));
    }
}
