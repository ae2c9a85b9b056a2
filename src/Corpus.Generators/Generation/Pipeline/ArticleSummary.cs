using Corpus.Generators.Generation.Members;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>What the whole corpus must know of an article: an edit that leaves it as it was changes nothing but the article's own file.</summary>
/// <param name="Request">What it asks to be called.</param>
/// <param name="Outlet">The outlet; null when the text does not say.</param>
/// <param name="Speakers">The speakers as the article names them, in order of first appearance.</param>
internal sealed record ArticleSummary(ArticleNameRequest Request, string? Outlet, EquatableArray<BucketedOccurrence> Speakers);
