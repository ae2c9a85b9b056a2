using Corpus.Text.Index;
using Corpus.Text.Index.Speakers;

namespace Corpus.Text.Storage;

/// <summary>Writes the corpus-wide index: the articles' order, the speakers over all articles, the outlets.</summary>
/// <remarks>
/// An article's number is its place when the buckets are in a row. The layout: mark, version, numbers of articles, buckets, speakers, outlets and quotations,
/// where the five tables
/// begin, the length (thirteen numbers of four bytes). The tables: the first article number of each bucket, then the number of articles; for each article in
/// ordinal order of the ids its number
/// and the quotations before it; for each article number its names' speakers; the speakers; the outlets.
/// </remarks>
internal static class IndexWriter
{
    /// <summary>
    /// The index over all articles of the corpus, whose records lie in <c>Buckets.CountFor(entries.Count)</c> buckets. The entries may come in any order.
    /// Speakers are merged here, so that every caller gets the very same result.
    /// </summary>
    public static byte[] Write(IReadOnlyList<IndexEntry> entries)
    {
        var ordered = entries.ToArray();
        Array.Sort(ordered, (a, b) => ArticleOrder.Compare(a.Id, a.Path, b.Id, b.Path));
        int buckets = Buckets.CountFor(ordered.Length);
        var (starts, numbers) = Numbered(ordered, buckets);
        var speakers = SpeakerMerger.Merge(Occurrences(ordered));
        var postings = new SpeakerPostings(speakers);
        for (int i = 0; i < ordered.Length; i++) postings.Add(ordered[i], numbers[i]);

        var places = Places(ordered, numbers, out int quotes);
        var outlets = Outlets(ordered, numbers, out int outletCount);
        var all = new RecordBuffer();
        foreach (int start in starts) all.Fixed32((uint)start);
        var tableStarts = new List<int> { 0, all.Length };
        all.Append(places);
        foreach (var table in new[] { Names(ordered, numbers, postings), postings.Table(), outlets })
        {
            tableStarts.Add(all.Length);
            table.WriteTo(all);
        }
        tableStarts.Add(all.Length);
        return [.. Header([ordered.Length, buckets, speakers.Count, outletCount, quotes], tableStarts), .. all.ToArray()];
    }

    private static List<SpeakerOccurrence> Occurrences(IndexEntry[] entries)
    {
        var occurrences = new List<SpeakerOccurrence>();
        foreach (var entry in entries)
            for (int i = 0; i < entry.Speakers.Count; i++) occurrences.Add(new SpeakerOccurrence(entry.Id, entry.Speakers[i].Name, entry.Speakers[i].Quotes));
        return occurrences;
    }

    private static (int[] Starts, int[] Numbers) Numbered(IndexEntry[] ordered, int buckets)
    {
        var starts = new int[buckets + 1];
        var of = new int[ordered.Length];
        for (int i = 0; i < of.Length; i++) starts[(of[i] = Buckets.Of(ordered[i].Id, buckets)) + 1]++;
        for (int b = 0; b < buckets; b++) starts[b + 1] += starts[b];
        var next = (int[])starts.Clone();
        for (int i = 0; i < of.Length; i++) of[i] = next[of[i]]++;
        return (starts, of);
    }

    private static RecordBuffer Places(IndexEntry[] ordered, int[] numbers, out int quotes)
    {
        var places = new RecordBuffer();
        quotes = 0;
        for (int i = 0; i < ordered.Length; i++)
        {
            places.Fixed32((uint)numbers[i]);
            places.Fixed32((uint)quotes);
            quotes += ordered[i].Quotes;
        }
        return places;
    }

    private static RowTable Names(IndexEntry[] ordered, int[] numbers, SpeakerPostings postings)
    {
        var byNumber = new IndexEntry[ordered.Length];
        for (int i = 0; i < ordered.Length; i++) byNumber[numbers[i]] = ordered[i];
        var table = new RowTable();
        foreach (var entry in byNumber)
        {
            table.Begin();
            foreach (var name in entry.Speakers) table.Row.Number(postings.NumberOf(entry.Id, name.Name));
        }
        return table;
    }

    private static RowTable Outlets(IndexEntry[] ordered, int[] numbers, out int count)
    {
        var articles = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < ordered.Length; i++)
        {
            if (ordered[i].Outlet is not { } outlet) continue;
            if (!articles.TryGetValue(outlet, out var list)) articles.Add(outlet, list = []);
            list.Add(numbers[i]);
        }
        string[] outlets = [.. articles.Keys];
        Array.Sort(outlets, StringComparer.Ordinal);
        var table = new RowTable();
        foreach (string outlet in outlets)
        {
            table.Begin();
            table.Row.String(outlet);
            table.Row.Number(articles[outlet].Count);
            foreach (int number in articles[outlet]) table.Row.Number(number);
        }
        count = articles.Count;
        return table;
    }

    private static byte[] Header(int[] counts, List<int> tableStarts)
    {
        var header = new RecordBuffer();
        header.Fixed32(RecordFormat.IndexMark);
        header.Fixed32(RecordFormat.Version);
        foreach (int count in counts) header.Fixed32((uint)count);
        int length = header.Length + tableStarts.Count * 4;
        foreach (int start in tableStarts) header.Fixed32((uint)(length + start));
        return header.ToArray();
    }
}
