namespace Corpus.Text.Attribution;

/// <summary>What a verb reports.</summary>
internal enum VerbClass : byte
{
    /// <summary>Said, told.</summary>
    Say,

    /// <summary>Added, argued, warned.</summary>
    Speak,

    /// <summary>Wrote, tweeted.</summary>
    Write,

    /// <summary>Believes.</summary>
    Think,

    /// <summary>Calls, describes, criticised.</summary>
    Call,

    /// <summary>According to.</summary>
    According,

    /// <summary>Any other verb.</summary>
    Other,

    /// <summary>An auxiliary with no verb behind it: is, has.</summary>
    Auxiliary,

    /// <summary>No verb at all.</summary>
    None,
}
