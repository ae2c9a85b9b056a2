namespace Corpus.Text.Source;

/// <summary>A text and where it came from.</summary>
/// <param name="Path">The path below the corpus folder, with '/' between its parts and with the extension.</param>
/// <param name="Text">The decoded characters, without a byte order mark.</param>
/// <param name="Encoding">How the bytes were decoded.</param>
internal sealed record SourceFile(string Path, string Text, SourceEncoding Encoding);

/// <summary>How a text's bytes were decoded.</summary>
internal enum SourceEncoding
{
    /// <summary>UTF-8, with or without a byte order mark.</summary>
    Utf8,

    /// <summary>UTF-16 with a byte order mark, least significant byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16 with a byte order mark, most significant byte first.</summary>
    Utf16BigEndian,

    /// <summary>Bytes that none of these encodings explains; the article is named from its file only.</summary>
    Unreadable,
}
