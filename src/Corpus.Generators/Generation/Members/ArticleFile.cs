using Corpus.Generators.Generation.Pipeline;

namespace Corpus.Generators.Generation.Members;

/// <summary>A generated file of articles: one of its own for each, or a bucket of them.</summary>
/// <param name="HintName">The hint name.</param>
/// <param name="Members">The articles, in the compiler's order.</param>
internal sealed record ArticleFile(string HintName, EquatableArray<ArticleMember> Members);
