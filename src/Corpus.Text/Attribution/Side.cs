namespace Corpus.Text.Attribution;

/// <summary>Where a candidate stands as seen from the quotation.</summary>
internal enum Side : byte
{
    /// <summary>Before it in its sentence.</summary>
    Left,

    /// <summary>Behind it in its sentence.</summary>
    Right,

    /// <summary>In the sentence before.</summary>
    Before,

    /// <summary>Two or more sentences before.</summary>
    FarBefore,

    /// <summary>In the sentence behind.</summary>
    Behind,

    /// <summary>In an earlier paragraph.</summary>
    Earlier,

    /// <summary>Nowhere: the text gives no speaker.</summary>
    Nowhere,
}
