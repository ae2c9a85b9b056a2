using System.Collections.Immutable;
using Corpus.Text.Rules;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>Tells which articles could not be generated. Everything else about texts is the analyzers' to report.</summary>
internal static class Problems
{
    /// <summary>The problems of these articles; none, without a look at the facts, where all could be read.</summary>
    public static EquatableArray<Problem> Of(ImmutableArray<StampedFacts> articles)
    {
        List<Problem>? problems = null;
        foreach (ref readonly var article in articles.AsSpan())
        {
            if (article.IsArticle || article.Facts.Failure is not { } failure) continue;
            (problems ??= []).Add(Problem.Of(RuleTable.NotGenerated, article.Facts.FullPath, failure));
        }
        return problems is null ? EquatableArray<Problem>.Empty : new([.. problems]);
    }
}
