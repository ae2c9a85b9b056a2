using System.Collections.Immutable;
using Corpus.Generators.Generation.Emission;
using Corpus.Generators.Generation.Pipeline;
using Corpus.Text.Index.Naming;

namespace Corpus.Generators.Generation.Members;

/// <summary>Shares the articles out over generated files.</summary>
internal static class ArticleFiles
{
    /// <summary>Which of <paramref name="articles"/> share a file, in an order of their own that no edit changes. Looks at no article's facts where many share
    /// one: this runs over all of them on every edit.</summary>
    /// <param name="articles">All articles.</param>
    /// <param name="repeated">Whether a file is listed twice.</param>
    /// <param name="plan">The number of files.</param>
    public static ImmutableArray<ArticleShare> Shares(ImmutableArray<StampedFacts> articles, bool repeated, EmitPlan plan)
    {
        if (!plan.Members) return ImmutableArray<ArticleShare>.Empty;
        var once = Once(articles, repeated);
        if (plan.Buckets == 0) return once.Select(a => new ArticleShare(HintNames.OfArticle(a.Facts.Path), new([a]))).ToImmutableArray();
        var sizes = new int[plan.Buckets];
        foreach (ref readonly var article in once.AsSpan()) sizes[article.Bucket & (plan.Buckets - 1)]++;
        var buckets = Array.ConvertAll(sizes, size => new StampedFacts[size]);
        Array.Clear(sizes, 0, sizes.Length);
        foreach (ref readonly var article in once.AsSpan())
        {
            int bucket = article.Bucket & (plan.Buckets - 1);
            buckets[bucket][sizes[bucket]++] = article;
        }
        var shares = ImmutableArray.CreateBuilder<ArticleShare>(buckets.Length);
        for (int i = 0; i < buckets.Length; i++) shares.Add(new ArticleShare(HintNames.OfBucket("articles", i), new(buckets[i])));
        return shares.MoveToImmutable();
    }

    /// <summary>The file of <paramref name="share"/>.</summary>
    public static ArticleFile Of(ArticleShare share, SettledNames names) =>
        new(share.HintName, new(Members(share.Articles, names.Names, names.Options.Naming)));

    /// <summary>The articles with the ids and names that they got.</summary>
    public static ArticleMember[] Members(IReadOnlyList<StampedFacts> articles, CorpusNames names, NamingChoice naming)
    {
        var members = new ArticleMember[articles.Count];
        for (int i = 0; i < members.Length; i++)
        {
            var facts = articles[i].Facts;
            members[i] = new ArticleMember(articles[i], names.Ids.IdOf(facts.Path, facts.Id), names.Names.NameOf(articles[i].Summary.Request.Member(naming)));
        }
        return members;
    }

    /// <summary>The articles without those that could not be read, and without the second of a file that is listed twice.</summary>
    public static ImmutableArray<StampedFacts> Once(ImmutableArray<StampedFacts> articles, bool repeated)
    {
        if (!repeated && AllAreArticles(articles)) return articles;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return articles.Where(a => a.IsArticle && (!repeated || seen.Add(a.Facts.Path))).ToImmutableArray();
    }

    private static bool AllAreArticles(ImmutableArray<StampedFacts> articles)
    {
        foreach (ref readonly var article in articles.AsSpan())
            if (!article.IsArticle) return false;
        return true;
    }
}
