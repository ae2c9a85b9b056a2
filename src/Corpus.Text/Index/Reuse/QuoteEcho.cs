namespace Corpus.Text.Index.Reuse;

/// <summary>A quotation of this text and one of another text that carry the same words.</summary>
/// <param name="Quote">The index of this text's quotation in its article's quotes.</param>
/// <param name="Other">The other text.</param>
/// <param name="OtherQuote">The index of the other text's quotation in its article's quotes.</param>
/// <param name="Wording">Whether the words differ.</param>
/// <param name="OtherSpeaker">Whether the two texts give the very same words, six or more, to different persons. False when one names nobody, or a
/// body.</param>
internal sealed record QuoteEcho(int Quote, IndexedText Other, int OtherQuote, EchoWording Wording, bool OtherSpeaker);
