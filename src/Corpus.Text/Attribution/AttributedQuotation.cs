using Corpus.Text.Quotations;

namespace Corpus.Text.Attribution;

/// <summary>A quotation with its kind and its speaker.</summary>
/// <param name="Quotation">The words and their marks.</param>
/// <param name="Kind">What the words are.</param>
/// <param name="Attribution">Who said them, or why nobody could be named; null for what is not speech.</param>
internal sealed record AttributedQuotation(Quotation Quotation, QuoteKind Kind, QuoteAttribution? Attribution);
