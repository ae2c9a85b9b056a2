using Corpus.Text.Attribution;

namespace Corpus.Text.Index.Reuse;

/// <summary>The same words, quoted in several texts.</summary>
/// <param name="Places">Where they are quoted, in the order of the texts; at least two texts.</param>
/// <param name="WordsDiffer">Whether any two of the quotations give them in different words.</param>
/// <param name="SpeakersDiffer">Whether any two of the texts give them to different persons.</param>
internal sealed record Repetition(IReadOnlyList<RepetitionPlace> Places, bool WordsDiffer, bool SpeakersDiffer);

/// <summary>One of the places where a repetition's words are quoted.</summary>
/// <param name="Text">The text.</param>
/// <param name="QuoteIndex">The index of the quotation in its article's quotes.</param>
internal sealed record RepetitionPlace(IndexedText Text, int QuoteIndex)
{
    /// <summary>The quotation.</summary>
    public AttributedQuotation Quote => Text.Article.Quotes[QuoteIndex];

    /// <summary>The quoted words as they stand there.</summary>
    public string Words => Quote.Quotation.Range.TextOf(Text.Article.Text);
}

/// <summary>How the words of two quotations go together.</summary>
internal enum RepetitionWording
{
    /// <summary>Word for word the same.</summary>
    Same,

    /// <summary>One gives more of the words than the other, or an editor left some out; what both give is the same.</summary>
    Part,

    /// <summary>The same statement in words that differ here and there.</summary>
    Differs,
}

/// <summary>A quotation of this text and one of another text that carry the same words.</summary>
/// <param name="Quote">The index of this text's quotation in its article's quotes.</param>
/// <param name="Other">The other text.</param>
/// <param name="OtherQuote">The index of the other text's quotation in its article's quotes.</param>
/// <param name="Wording">Whether the words differ.</param>
/// <param name="OtherSpeaker">Whether the two texts give the very same words, six or more, to different persons. False when one names nobody, or a
/// body.</param>
internal sealed record QuoteRepetition(int Quote, IndexedText Other, int OtherQuote, RepetitionWording Wording, bool OtherSpeaker);
