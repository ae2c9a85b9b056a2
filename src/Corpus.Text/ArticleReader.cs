using Corpus.Text.Attribution;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text;

/// <summary>The front door: a text in, the article out.</summary>
public static class ArticleReader
{
    /// <summary>Reads <paramref name="text"/>. Never throws; what is not recognised stays in the article as a paragraph.</summary>
    public static Article Read(string text)
    {
        var lines = LineSplitter.Lines(text);
        var parts = PartsReader.Read(text, lines);
        var quotations = QuotationReader.Read(text, parts);
        return new Article { Text = text, Parts = parts, Quotes = SpeakerReader.Read(text, parts, quotations) };
    }

    /// <summary>Reads <paramref name="text"/> with the features behind each <see cref="QuoteAttribution.Reason"/>, as records need it.</summary>
    public static Article Explain(string text)
    {
        var lines = LineSplitter.Lines(text);
        var parts = PartsReader.Read(text, lines);
        var quotations = QuotationReader.Read(text, parts);
        return new Article { Text = text, Parts = parts, Quotes = SpeakerReader.Explain(text, parts, quotations), IsExplained = true };
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
}
