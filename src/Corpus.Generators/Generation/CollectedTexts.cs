using System.Collections.Immutable;

namespace Corpus.Generators.Generation;

/// <summary>The texts of the corpus, as the driver collected them.</summary>
/// <param name="All">The texts; another array is another value.</param>
internal sealed record CollectedTexts(ImmutableArray<StampedFacts> All);
