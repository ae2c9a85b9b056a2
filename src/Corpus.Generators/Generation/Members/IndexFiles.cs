using System.Collections.Immutable;
using Corpus.Generators.Generation.Emission;
using Corpus.Generators.Generation.Pipeline;
using Corpus.Text.Index.Naming;
using Corpus.Text.Index.Speakers;
using Corpus.Text.Storage;

namespace Corpus.Generators.Generation.Members;

/// <summary>The speakers and outlets over all articles, shared out over generated files.</summary>
internal static class IndexFiles
{
    private const int MostRoles = 3;

    /// <summary>The files of speakers; none where there are more than the limit of <paramref name="options"/>.</summary>
    public static ImmutableArray<IndexFile> OfSpeakers(EquatableArray<EquatableArray<NameSpelling>> buckets, CorpusOptions options)
    {
        var spellings = new List<NameSpelling>();
        foreach (var bucket in buckets)
            foreach (var spelling in bucket) spellings.Add(spelling);
        var speakers = new List<IndexMember>();
        foreach (var speaker in SpeakerMerger.MergeSpellings(spellings))
            speakers.Add(new IndexMember(speaker.Name, "", speaker.Articles, speaker.Quotes, string.Join(", ", speaker.Roles.Take(MostRoles))));
        return Shared("speakers", "Speakers", "Speaker", Named(speakers), options);
    }

    /// <summary>The files of outlets; none where there are more than the limit of <paramref name="options"/>.</summary>
    public static ImmutableArray<IndexFile> OfOutlets(EquatableArray<KeyValuePair<string, int>> outlets, CorpusOptions options)
    {
        var members = new List<IndexMember>();
        foreach (var outlet in outlets) members.Add(new IndexMember(outlet.Key, "", outlet.Value, 0));
        return Shared("outlets", "Outlets", "Outlet", Named(members), options);
    }

    /// <summary>Counts outlets together; in ordinal order.</summary>
    public static EquatableArray<KeyValuePair<string, int>> Outlets(IEnumerable<KeyValuePair<string, int>> outlets)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var outlet in outlets) counts[outlet.Key] = outlet.Value + (counts.TryGetValue(outlet.Key, out int count) ? count : 0);
        // By hand: LINQ over pairs of this kind costs a cold compiler twenty methods.
        var names = new string[counts.Count];
        counts.Keys.CopyTo(names, 0);
        Array.Sort(names, StringComparer.Ordinal);
        return new(Array.ConvertAll(names, name => new KeyValuePair<string, int>(name, counts[name])));
    }

    // A name without a letter or digit is found through Find only.
    private static List<IndexMember> Named(List<IndexMember> entries)
    {
        var requests = entries.ConvertAll(entry => new NameRequest(entry.Key, Identifier.OfWords(entry.Key)));
        var names = NameResolution.Resolve(requests.FindAll(request => request.Name.Length > 0), ReservedNames.OfIndexes.Contains);
        var named = new List<IndexMember>(entries.Count);
        for (int i = 0; i < entries.Count; i++)
            if (requests[i].Name.Length > 0) named.Add(entries[i] with { Name = names.NameOf(requests[i]) });
        return named;
    }

    private static ImmutableArray<IndexFile> Shared(string hint, string index, string type, List<IndexMember> members, CorpusOptions options)
    {
        if (members.Count == 0 || members.Count > options.MemberLimit) return ImmutableArray<IndexFile>.Empty;
        int count = EmitPlan.FilesFor(members.Count);
        var buckets = new List<IndexMember>[count];
        foreach (var member in members) (buckets[Buckets.Of(member.Key, count)] ??= []).Add(member);
        var files = ImmutableArray.CreateBuilder<IndexFile>(count);
        for (int i = 0; i < count; i++)
            files.Add(new IndexFile(count == 1 ? hint + ".g.cs" : HintNames.OfBucket(hint, i), index, type, buckets[i] is { } own ? new([.. own])
                : EquatableArray<IndexMember>.Empty));
        return files.MoveToImmutable();
    }
}
