using Corpus.Text.Attribution;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Source.Unwrapping;
using Corpus.Text.Structure;
using Corpus.Text.Structure.Markdown;

namespace Corpus.Text;

/// <summary>The front door: a text in, the article out.</summary>
public static class ArticleReader
{
    /// <summary>Reads the text of <paramref name="file"/>. Never throws; what is not recognised stays in the article as a paragraph.</summary>
    public static Article Read(string file)
    {
        var (source, parts) = ReadParts(file);
        var quotations = QuotationReader.Read(source.Text, parts);
        return new Article { Text = source.Text, Source = source, Parts = parts, Quotes = SpeakerReader.Read(source.Text, parts, quotations) };
    }

    /// <summary>Reads the text of <paramref name="file"/> with the features behind each <see cref="QuoteAttribution.Reason"/>, as records need it.</summary>
    public static Article Explain(string file)
    {
        var (source, parts) = ReadParts(file);
        var quotations = QuotationReader.Read(source.Text, parts);
        var quotes = SpeakerReader.Explain(source.Text, parts, quotations);
        return new Article { Text = source.Text, Source = source, Parts = parts, Quotes = quotes, IsExplained = true };
    }

    /// <summary>The same article with the features behind each <see cref="QuoteAttribution.Reason"/>: its speakers are read once more where they were read
    /// without.</summary>
    public static Article Explain(Article article)
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
