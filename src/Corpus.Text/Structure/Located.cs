using Corpus.Text.Source;

namespace Corpus.Text.Structure;

/// <summary>A fact that the text states.</summary>
/// <param name="Value">The fact.</param>
/// <param name="Range">The characters that state it.</param>
public sealed record Located<T>(T Value, TextRange Range);
