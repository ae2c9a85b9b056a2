namespace Corpus.Build;

/// <summary>A text with the id that it is filed under.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The text.</param>
/// <param name="Bytes">The bytes of its file; null when they are still to be read.</param>
internal sealed record SettledText(string Id, ListedText Text, byte[]? Bytes);
