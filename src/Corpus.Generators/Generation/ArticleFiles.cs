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
        var bucketOf = new int[members.Count];
        var sizes = new int[plan.Buckets];
        for (int i = 0; i < bucketOf.Length; i++) sizes[bucketOf[i] = Buckets.Of(members[i].Id, plan.Buckets)]++;
        var buckets = Array.ConvertAll(sizes, size => new ArticleMember[size]);
        for (int i = bucketOf.Length - 1; i >= 0; i--) buckets[bucketOf[i]][--sizes[bucketOf[i]]] = members[i];
        var files = ImmutableArray.CreateBuilder<ArticleFile>(plan.Buckets);
        for (int i = 0; i < buckets.Length; i++) files.Add(new ArticleFile(HintNames.OfBucket("articles", i), new(buckets[i])));
        return files.MoveToImmutable();
    }

    /// <summary>The articles with the ids and names that they got; a file that is listed twice, or could not be read, is left out.</summary>
    public static IReadOnlyList<ArticleMember> Members(ImmutableArray<StampedFacts> articles, CorpusNames names, NamingChoice naming)
    {
        var members = new List<ArticleMember>(articles.Length);
        HashSet<string>? seen = names.Repeated.Count > 0 ? new(StringComparer.Ordinal) : null;
        foreach (var article in articles)
        {
            var facts = article.Facts;
            if (facts.Failure is not null || facts.IsUnreadable || seen?.Add(facts.Path) == false) continue;
            members.Add(new ArticleMember(article, names.Ids.IdOf(facts.Path, facts.Id), names.Names.NameOf(facts.Names.WishOf(facts.Path, naming))));
        }
        return members;
    }
}
