using System.Collections.Immutable;
using Corpus.Text.Index.Naming;
using Corpus.Text.Records;

namespace Corpus.Generators.Generation;

/// <summary>Shares the articles out over generated files.</summary>
internal static class ArticleFiles
{
    /// <summary>The files of <paramref name="members"/>, in an order of their own that no edit changes.</summary>
    public static ImmutableArray<ArticleFile> Of(IReadOnlyList<ArticleMember> members, EmitPlan plan)
    {
        if (!plan.Members) return ImmutableArray<ArticleFile>.Empty;
        if (plan.Buckets == 0) return members.Select(m => new ArticleFile(HintNames.OfArticle(m.Article.Facts.Path), new([m]))).ToImmutableArray();
        var buckets = new List<ArticleMember>[plan.Buckets];
        foreach (var member in members)
        {
            int bucket = Buckets.Of(member.Id, plan.Buckets);
            (buckets[bucket] ??= []).Add(member);
        }
        var files = ImmutableArray.CreateBuilder<ArticleFile>(plan.Buckets);
        for (int i = 0; i < buckets.Length; i++) files.Add(new ArticleFile(HintNames.OfBucket("articles", i), buckets[i] is { } own ? new([.. own]) : default));
        return files.MoveToImmutable();
    }

    /// <summary>The articles with the ids and names that they got, in the ordinal order of their ids; a file that is listed twice, or could not be read, is left out.</summary>
    public static IReadOnlyList<ArticleMember> Members(ImmutableArray<StampedFacts> articles, CorpusNames names, NamingChoice naming)
    {
        var members = new List<ArticleMember>(articles.Length);
        HashSet<string>? seen = names.Repeated.Count > 0 ? new(StringComparer.Ordinal) : null;
        foreach (var article in articles)
        {
            var facts = article.Facts;
            if (facts.Failure is not null || facts.IsUnreadable || seen?.Add(facts.FullPath) == false) continue;
            members.Add(new ArticleMember(article, names.Ids.IdOf(facts.Path, facts.Id), names.Names.NameOf(facts.Names.WishOf(facts.Path, naming))));
        }
        members.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id) is not 0 and var order ? order : string.CompareOrdinal(a.Article.Facts.Path, b.Article.Facts.Path));
        return members;
    }
}
