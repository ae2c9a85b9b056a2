using Corpus.Generators.Generation.Pipeline;

namespace Corpus.Generators.Generation.Members;

/// <summary>An article as it is emitted.</summary>
/// <param name="Article">Its facts and stamp.</param>
/// <param name="Id">The id that it got.</param>
/// <param name="Name">The name that it got.</param>
internal sealed record ArticleMember(StampedFacts Article, string Id, string Name);
