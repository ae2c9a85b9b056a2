using Corpus.Text.Attribution;

namespace Corpus.Text.Index.Reuse;

/// <summary>One of the places where an echo's words are quoted.</summary>
/// <param name="Text">The text.</param>
/// <param name="QuoteIndex">The index of the quotation in its article's quotes.</param>
internal sealed record EchoPlace(IndexedText Text, int QuoteIndex)
{
    /// <summary>The quotation.</summary>
    public AttributedQuotation Quote => Text.Article.Quotes[QuoteIndex];

    /// <summary>The quoted words as they stand there.</summary>
    public string Words => Quote.Quotation.Range.TextOf(Text.Article.Text);
}
