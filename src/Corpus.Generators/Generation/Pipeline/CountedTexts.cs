namespace Corpus.Generators.Generation.Pipeline;

/// <summary>The texts of the corpus, counted.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Count">How many there are.</param>
internal sealed record CountedTexts(CollectedTexts Texts, TextCount Count);
