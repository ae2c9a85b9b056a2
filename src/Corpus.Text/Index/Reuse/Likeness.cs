namespace Corpus.Text.Index.Reuse;

/// <summary>Another text that says nearly the same as a whole.</summary>
/// <param name="Other">The other text.</param>
/// <param name="Percent">How many of the longer body's words stand in passages that both have, 80 to 100.</param>
/// <param name="Identical">Whether the bodies are the same word for word.</param>
internal sealed record Likeness(IndexedText Other, int Percent, bool Identical);
