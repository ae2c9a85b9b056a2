namespace Corpus.Build;

/// <summary>A text with the id that it is filed under.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The text.</param>
/// <param name="Hash">The hash of its bytes.</param>
/// <param name="Bytes">The bytes of its file; null when they are to be read again.</param>
internal sealed record SettledText(string Id, ListedText Text, ulong Hash, byte[]? Bytes);
