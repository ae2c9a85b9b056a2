using System.Collections.Immutable;
using Corpus.Generators.Generation.Members;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>What the whole corpus must know of some of its articles: whose paths fall into one group. What is corpus-wide is made of groups, so that an edit
/// looks into one of them only.</summary>
/// <param name="Articles">The articles, a file that is listed twice once.</param>
/// <param name="Repeated">The files that are listed more than once, as the compiler knows them.</param>
internal sealed record StandingGroup(EquatableArray<ArticleStanding> Articles, EquatableArray<string> Repeated)
{
    private const int MeanLimit = 256;

    /// <summary>Shares the articles out. A group is equal to what it was as long as no article of it changed a name, a speaker or an outlet.</summary>
    public static ImmutableArray<EquatableArray<ArticleStanding>> Shares(ImmutableArray<StampedFacts> articles)
    {
        int count = 1;
        while (count < StampedFacts.Groups && articles.Length > count * MeanLimit) count *= 2;
        var sizes = new int[count];
        foreach (ref readonly var article in articles.AsSpan())
            if (article.IsArticle) sizes[article.Group & (count - 1)]++;
        var groups = Array.ConvertAll(sizes, size => new ArticleStanding[size]);
        Array.Clear(sizes, 0, count);
        foreach (ref readonly var article in articles.AsSpan())
        {
            if (!article.IsArticle) continue;
            int group = article.Group & (count - 1);
            groups[group][sizes[group]++] = article.Standing;
        }
        return ImmutableArray.Create(Array.ConvertAll(groups, group => new EquatableArray<ArticleStanding>(group)));
    }

    /// <summary>The group of <paramref name="articles"/>, which are in the compiler's order.</summary>
    public static StandingGroup Of(EquatableArray<ArticleStanding> articles)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new List<string>();
        // By the path: two files far outside may have one, and the second cannot be told apart.
        foreach (var article in articles)
            if (!seen.Add(article.Wish.Path)) repeated.Add(article.Wish.FullPath);
        if (repeated.Count == 0) return new StandingGroup(articles, EquatableArray<string>.Empty);
        seen.Clear();
        return new StandingGroup(new([.. articles.Where(a => seen.Add(a.Wish.Path))]), new([.. repeated.Distinct(StringComparer.Ordinal)]));
    }

    /// <summary>What the articles ask to be called.</summary>
    public EquatableArray<ArticleWish> Wishes() => new([.. Articles.Select(a => a.Wish)]);

    /// <summary>Whom the articles quote.</summary>
    public EquatableArray<ShelvedSighting> Sightings()
    {
        int count = 0;
        foreach (var article in Articles) count += article.Speakers.Count;
        var sightings = new ShelvedSighting[count];
        count = 0;
        foreach (var article in Articles)
            foreach (var sighting in article.Speakers) sightings[count++] = sighting;
        return new(sightings);
    }

    /// <summary>The articles' outlets, each with the number of its articles, in ordinal order.</summary>
    public EquatableArray<KeyValuePair<string, int>> Outlets() =>
        IndexFiles.Outlets(Articles.Where(a => a.Outlet is not null).Select(a => new KeyValuePair<string, int>(a.Outlet!, 1)));
}
