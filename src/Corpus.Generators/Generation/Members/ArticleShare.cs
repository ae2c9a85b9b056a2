using Corpus.Generators.Generation.Pipeline;

namespace Corpus.Generators.Generation.Members;

/// <summary>The articles that share a generated file, before they have names.</summary>
/// <param name="HintName">The hint name.</param>
/// <param name="Articles">The articles, in the compiler's order.</param>
internal sealed record ArticleShare(string HintName, EquatableArray<StampedFacts> Articles);
