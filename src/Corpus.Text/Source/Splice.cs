namespace Corpus.Text.Source;

/// <summary>Characters of a file that its reader sees as something else, or not at all.</summary>
/// <param name="Range">The characters in the file.</param>
/// <param name="Instead">The one that is read in their place; null when nothing is.</param>
internal readonly record struct Splice(TextRange Range, char? Instead);
