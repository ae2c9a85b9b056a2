using Corpus.Text.Blocks;
using Corpus.Text.Parts;
using Corpus.Text.Quotations;
using Corpus.Text.Speakers;

namespace Corpus.Text.Reading;

/// <summary>The front door: a text in, the article out.</summary>
public static class ArticleReader
{
    /// <summary>Reads <paramref name="text"/>. Never throws; what is not recognised stays in the article as a paragraph.</summary>
    public static Article Read(string text)
    {
        var lines = LineSplitter.Lines(text);
        var parts = PartsReader.Read(text, lines);
        var quotations = QuotationReader.Read(text, parts);
        var quotes = SpeakerReader.Read(text, parts, quotations);
        return new Article { Text = text, Parts = parts, Quotes = quotes };
    }
}
