namespace Corpus.Text.Quotations;

/// <summary>The families of double marks; an opening mark calls for a closing one of its own family.</summary>
internal enum QuotationMark
{
    /// <summary>No double mark.</summary>
    None,

    /// <summary>The typewriter's mark: "so".</summary>
    Straight,

    /// <summary>Curly marks: “so”, and ”so”.</summary>
    Curly,

    /// <summary>Low marks: „so“ and „so”.</summary>
    Low,

    /// <summary>Guillemets, pointing in or out: «so», »so«.</summary>
    Guillemet,

    /// <summary>Two apostrophes: ''so'', ’’so’’.</summary>
    Doubled,

    /// <summary>Two grave accents, closed by two apostrophes: ``so''.</summary>
    Grave,
}
