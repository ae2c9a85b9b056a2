namespace Corpus.Text.Attribution;

/// <summary>When a person spoke last.</summary>
internal enum Turn : byte
{
    /// <summary>The quotation before was the person's, in this paragraph.</summary>
    Here,

    /// <summary>The quotation before was the person's, in the paragraph before.</summary>
    Before,

    /// <summary>The quotation before was the person's, further up.</summary>
    Further,

    /// <summary>Somebody else spoke.</summary>
    Other,

    /// <summary>Nobody has spoken yet.</summary>
    None,
}
