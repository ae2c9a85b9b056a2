using System.Collections.Immutable;
using Corpus.Generators.Generation.Members;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>What the whole corpus must know of some of its articles: whose paths fall into one group. What is corpus-wide is made of groups, so that an edit
/// looks into one of them only.</summary>
/// <param name="Articles">The articles, a file that is listed twice once.</param>
/// <param name="Repeated">The files that are listed more than once, as the compiler knows them.</param>
internal sealed record SummaryGroup(EquatableArray<ArticleSummary> Articles, EquatableArray<string> Repeated)
{
    private const int MeanLimit = 256;

    /// <summary>Shares the articles out. A group is equal to what it was as long as no article of it changed a name, a speaker or an outlet.</summary>
    public static ImmutableArray<EquatableArray<ArticleSummary>> Shares(ImmutableArray<StampedFacts> articles)
    {
        int count = 1;
        while (count < StampedFacts.Groups && articles.Length > count * MeanLimit) count *= 2;
        var sizes = new int[count];
        foreach (ref readonly var article in articles.AsSpan())
            if (article.IsArticle) sizes[article.Group & (count - 1)]++;
        var groups = Array.ConvertAll(sizes, size => new ArticleSummary[size]);
        Array.Clear(sizes, 0, count);
        foreach (ref readonly var article in articles.AsSpan())
        {
            if (!article.IsArticle) continue;
            int group = article.Group & (count - 1);
            groups[group][sizes[group]++] = article.Summary;
        }
        return ImmutableArray.Create(Array.ConvertAll(groups, group => new EquatableArray<ArticleSummary>(group)));
    }

    /// <summary>The group of <paramref name="articles"/>, which are in the compiler's order.</summary>
    public static SummaryGroup Of(EquatableArray<ArticleSummary> articles)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new List<string>();
        // By the path: two files far outside may have one, and the second cannot be told apart.
        foreach (var article in articles)
            if (!seen.Add(article.Request.Path)) repeated.Add(article.Request.FullPath);
        if (repeated.Count == 0) return new SummaryGroup(articles, EquatableArray<string>.Empty);
        seen.Clear();
        return new SummaryGroup(new([.. articles.Where(a => seen.Add(a.Request.Path))]), new([.. repeated.Distinct(StringComparer.Ordinal)]));
    }

    /// <summary>What the articles ask to be called.</summary>
    public EquatableArray<ArticleNameRequest> NameRequests() => new([.. Articles.Select(a => a.Request)]);

    /// <summary>Whom the articles quote.</summary>
    public EquatableArray<BucketedOccurrence> Occurrences()
    {
        int count = 0;
        foreach (var article in Articles) count += article.Speakers.Count;
        var occurrences = new BucketedOccurrence[count];
        count = 0;
        foreach (var article in Articles)
            foreach (var occurrence in article.Speakers) occurrences[count++] = occurrence;
        return new(occurrences);
    }

    /// <summary>The articles' outlets, each with the number of its articles, in ordinal order.</summary>
    public EquatableArray<KeyValuePair<string, int>> Outlets() =>
        IndexFiles.Outlets(Articles.Where(a => a.Outlet is not null).Select(a => new KeyValuePair<string, int>(a.Outlet!, 1)));
}
