namespace Corpus.Text;

/// <summary>A change to a text: the characters of <paramref name="Range"/> become <paramref name="NewText"/>.</summary>
/// <param name="Range">What is replaced; empty to insert.</param>
/// <param name="NewText">What stands there afterwards; empty to delete.</param>
public sealed record TextEdit(TextRange Range, string NewText);
