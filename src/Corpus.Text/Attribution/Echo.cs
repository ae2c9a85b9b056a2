namespace Corpus.Text.Attribution;

/// <summary>How a candidate relates to the speaker of the quotation before.</summary>
internal enum Echo : byte
{
    /// <summary>There is no quotation before.</summary>
    None,

    /// <summary>Somebody else spoke.</summary>
    Other,

    /// <summary>The same words named the speaker of the quotation before, in the same sentence.</summary>
    SameSentence,

    /// <summary>The same words, in the sentence before.</summary>
    NextSentence,

    /// <summary>The same words, further up in the paragraph.</summary>
    SameParagraph,

    /// <summary>The same words, in the paragraph before.</summary>
    NextParagraph,

    /// <summary>The same words, in an earlier paragraph.</summary>
    Further,

    /// <summary>Other words for the same person.</summary>
    SameName,
}
