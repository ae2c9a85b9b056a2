
namespace Corpus.Text.Structure;

/// <summary>A fact that the text states.</summary>
/// <param name="Value">The fact.</param>
/// <param name="Range">The characters that state it.</param>
internal sealed record Located<T>(T Value, TextRange Range);
