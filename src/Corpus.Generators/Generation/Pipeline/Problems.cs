using System.Collections.Immutable;
using Corpus.Text.Index.Naming;
using Corpus.Text.Rules;
using Corpus.Text.Storage.Digests;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>Tells which articles could not be generated, and which would not be found when the program runs. Everything else about texts is the analyzers' to
/// report.</summary>
internal static class Problems
{
    private const string NoText = "no text";

    /// <summary>The problems of these texts; none, without a look at the facts, where all could be read and nothing is packed.</summary>
    public static EquatableArray<Problem> Of(CollectedTexts texts, IdTable ids)
    {
        List<Problem>? problems = null;
        foreach (ref readonly var article in texts.All.AsSpan())
        {
            if (article.IsArticle || article.Facts.Failure is not { } failure) continue;
            (problems ??= []).Add(Problem.Of(RuleTable.NotGenerated, article.Facts.FullPath, failure));
        }
        if (texts.Packed is { } packed) (problems ??= []).AddRange(PackedOtherwise(texts.All, packed, ids));
        return problems is null ? EquatableArray<Problem>.Empty : new([.. problems]);
    }

    private static IEnumerable<Problem> PackedOtherwise(ImmutableArray<StampedFacts> texts, IReadOnlyDictionary<string, string?> packed, IdTable ids)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            known.Add(text.Facts.Path);
            if (!text.IsArticle) continue;
            string id = ids.IdOf(text.Facts.Path, text.Facts.Id);
            if (!packed.TryGetValue(text.Facts.Path, out string? other)) yield return Disagreement(text.Facts.FullPath, NoText, Named(id));
            else if (other is not null && other != id) yield return Disagreement(text.Facts.FullPath, Named(other), Named(id));
        }
        foreach (var text in packed)
            if (!known.Contains(text.Key)) yield return Disagreement(null, Named(text.Value ?? text.Key), NoText);
    }

    private static Problem Disagreement(string? path, string packed, string compiled) => Problem.Of(RuleTable.PackedOtherwise, path, packed, compiled);

    private static string Named(string id) => "the article \"" + OneLine.Of(id, FactsReader.LongestQuotation) + "\"";
}
