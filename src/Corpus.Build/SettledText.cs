namespace Corpus.Build;

/// <summary>A text with the id that it is filed under.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The text.</param>
internal sealed record SettledText(string Id, ListedText Text);
