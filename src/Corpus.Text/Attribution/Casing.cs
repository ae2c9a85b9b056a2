namespace Corpus.Text.Attribution;

/// <summary>How a quotation's words are written.</summary>
internal enum Casing : byte
{
    /// <summary>All in lower case: strategic patience.</summary>
    Lower,

    /// <summary>Like a sentence: We will rebuild the dam.</summary>
    Sentence,

    /// <summary>Like a title: A River Runs Home.</summary>
    Title,

    /// <summary>In capitals: NO EXIT.</summary>
    Capitals,
}
