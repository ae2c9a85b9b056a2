using Corpus.Text.Attribution;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text;

/// <summary>The front door: a text in, the article out.</summary>
public static class ArticleReader
{
    /// <summary>Reads <paramref name="text"/>. Never throws; what is not recognised stays in the article as a paragraph.</summary>
    public static Article Read(string text) => Read(text, false);

    /// <summary>The same for one who will ask for each <see cref="QuoteAttribution.Reason"/>, as records do.</summary>
    public static Article ReadWithReasons(string text) => Read(text, true);

    private static Article Read(string text, bool reasons)
    {
        var lines = LineSplitter.Lines(text);
        var parts = PartsReader.Read(text, lines);
        var quotations = QuotationReader.Read(text, parts);
        var quotes = reasons ? SpeakerReader.ReadWithReasons(text, parts, quotations) : SpeakerReader.Read(text, parts, quotations);
        return new Article { Text = text, Parts = parts, Quotes = quotes };
    }
}
