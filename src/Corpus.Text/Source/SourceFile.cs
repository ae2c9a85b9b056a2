namespace Corpus.Text.Source;

/// <summary>A text and where it came from.</summary>
/// <param name="Path">The path below the corpus folder, with '/' between its parts and with the extension.</param>
/// <param name="Text">The decoded characters, without a byte order mark.</param>
/// <param name="Encoding">How the bytes were decoded.</param>
internal sealed record SourceFile(string Path, string Text, SourceEncoding Encoding);
