
namespace Corpus.Text.Storage.Digests;

/// <summary>What the types need of a quotation; no positions.</summary>
/// <param name="Ordinal">Its number in the article, from 0, counting every quotation.</param>
/// <param name="Kind">What the words are.</param>
/// <param name="Words">The words, white space collapsed.</param>
/// <param name="Speaker">The speaker's name; null when unknown.</param>
/// <param name="Paragraph">The number of its paragraph, from 1; 0 outside paragraphs.</param>
/// <param name="Description">What the text calls a speaker without a name, or the names of all who speak together; null for others.</param>
internal sealed record QuoteDigest(int Ordinal, QuoteKind Kind, string Words, string? Speaker, int Paragraph, string? Description = null);
