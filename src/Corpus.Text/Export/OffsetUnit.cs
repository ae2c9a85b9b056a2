namespace Corpus.Text.Export;

/// <summary>What an exported offset counts.</summary>
internal enum OffsetUnit
{
    /// <summary>Unicode code points, as Python and most scorers count.</summary>
    CodePoint,

    /// <summary>UTF-16 code units, as C#, Java and JavaScript count.</summary>
    Utf16,

    /// <summary>Bytes of the text in UTF-8, without a byte order mark.</summary>
    Utf8,
}
