using System.Collections.Immutable;
using Corpus.Text.Index;
using Corpus.Text.Index.Naming;
using Corpus.Text.Records;

namespace Corpus.Generators.Generation;

/// <summary>The speakers and outlets over all articles, shared out over generated files.</summary>
internal static class IndexFiles
{
    /// <summary>The files; none where <paramref name="limit"/> members would not hold all speakers.</summary>
    public static ImmutableArray<IndexFile> Of(IReadOnlyList<ArticleSighting> sightings, int limit) =>
        Shared("speakers", "Speakers", "Speaker", Speakers(sightings), limit).Concat(Shared("outlets", "Outlets", "Outlet", Outlets(sightings), limit)).ToImmutableArray();

    private static List<IndexMember> Speakers(IReadOnlyList<ArticleSighting> sightings)
    {
        var merged = SpeakerMerger.Merge(from article in sightings from name in article.Speakers select new SpeakerSighting(article.Id, name.Key, name.Value));
        return Named(merged.Select(s => (s.Name, s.Sightings.Select(o => o.ArticleId).Distinct(StringComparer.Ordinal).Count(), s.Sightings.Sum(o => o.Quotes))));
    }

    private static List<IndexMember> Outlets(IReadOnlyList<ArticleSighting> sightings) =>
        Named(sightings.Where(s => s.Outlet is not null).GroupBy(s => s.Outlet!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count(), 0)));

    // A name without a letter or digit is found through Find only.
    private static List<IndexMember> Named(IEnumerable<(string Key, int Articles, int Quotes)> entries)
    {
        var wished = entries.Select(e => (Entry: e, Wish: new NameWish(e.Key, Identifier.OfWords(e.Key)))).Where(e => e.Wish.Name.Length > 0).ToList();
        var names = NameResolution.Resolve(wished.ConvertAll(e => e.Wish), ReservedNames.OfIndexes.Contains);
        return wished.ConvertAll(e => new IndexMember(e.Entry.Key, names.NameOf(e.Wish), e.Entry.Articles, e.Entry.Quotes));
    }

    private static IEnumerable<IndexFile> Shared(string hint, string index, string type, List<IndexMember> members, int limit)
    {
        if (members.Count == 0 || members.Count > limit) yield break;
        int count = EmitPlan.FilesFor(members.Count);
        var buckets = new List<IndexMember>[count];
        foreach (var member in members) (buckets[Buckets.Of(member.Key, count)] ??= []).Add(member);
        for (int i = 0; i < count; i++)
            yield return new IndexFile(count == 1 ? hint + ".g.cs" : HintNames.OfBucket(hint, i), index, type, buckets[i] is { } own ? new([.. own]) : default);
    }
}
