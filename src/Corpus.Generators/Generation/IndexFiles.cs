using System.Collections.Immutable;
using Corpus.Text.Index;
using Corpus.Text.Index.Naming;
using Corpus.Text.Records;

namespace Corpus.Generators.Generation;

/// <summary>The speakers and outlets over all articles, shared out over generated files.</summary>
internal static class IndexFiles
{
    /// <summary>The files of speakers; none where <paramref name="limit"/> members would not hold them.</summary>
    public static ImmutableArray<IndexFile> OfSpeakers(ImmutableArray<EquatableArray<NameSpelling>> shelves, int limit)
    {
        var spellings = new List<NameSpelling>();
        foreach (var shelf in shelves)
            foreach (var spelling in shelf) spellings.Add(spelling);
        return Shared("speakers", "Speakers", "Speaker", Named(SpeakerMerger.MergeSpellings(spellings).Select(s => (s.Name, s.Articles, s.Quotes))), limit);
    }

    /// <summary>The files of outlets; none where <paramref name="limit"/> members would not hold them.</summary>
    public static ImmutableArray<IndexFile> OfOutlets(EquatableArray<KeyValuePair<string, int>> outlets, int limit) =>
        Shared("outlets", "Outlets", "Outlet", Named(outlets.Select(o => (o.Key, o.Value, 0))), limit);

    /// <summary>Counts outlets together; in ordinal order.</summary>
    public static EquatableArray<KeyValuePair<string, int>> Outlets(IEnumerable<KeyValuePair<string, int>> outlets)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var outlet in outlets) counts[outlet.Key] = outlet.Value + (counts.TryGetValue(outlet.Key, out int count) ? count : 0);
        return new([.. counts.OrderBy(c => c.Key, StringComparer.Ordinal)]);
    }

    // A name without a letter or digit is found through Find only.
    private static List<IndexMember> Named(IEnumerable<(string Key, int Articles, int Quotes)> entries)
    {
        var wished = entries.Select(e => (Entry: e, Wish: new NameWish(e.Key, Identifier.OfWords(e.Key)))).Where(e => e.Wish.Name.Length > 0).ToList();
        var names = NameResolution.Resolve(wished.ConvertAll(e => e.Wish), ReservedNames.OfIndexes.Contains);
        return wished.ConvertAll(e => new IndexMember(e.Entry.Key, names.NameOf(e.Wish), e.Entry.Articles, e.Entry.Quotes));
    }

    private static ImmutableArray<IndexFile> Shared(string hint, string index, string type, List<IndexMember> members, int limit)
    {
        if (members.Count == 0 || members.Count > limit) return ImmutableArray<IndexFile>.Empty;
        int count = EmitPlan.FilesFor(members.Count);
        var buckets = new List<IndexMember>[count];
        foreach (var member in members) (buckets[Buckets.Of(member.Key, count)] ??= []).Add(member);
        var files = ImmutableArray.CreateBuilder<IndexFile>(count);
        for (int i = 0; i < count; i++)
            files.Add(new IndexFile(count == 1 ? hint + ".g.cs" : HintNames.OfBucket(hint, i), index, type, buckets[i] is { } own ? new([.. own]) : EquatableArray<IndexMember>.Empty));
        return files.MoveToImmutable();
    }
}
