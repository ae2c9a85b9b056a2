using System.Text;
using Corpus.Text.Findings;
using Corpus.Text.Index.Naming;
using Corpus.Text.Reading;
using Corpus.Text.Records;

namespace Corpus.Build;

/// <summary>Brings the packed files up to date with the texts: reads the texts that changed and their bucket neighbours, writes the buckets that differ.</summary>
/// <param name="Resources">The names of the resources; empty when nothing is packed.</param>
/// <param name="Refused">The files that are no texts.</param>
internal sealed record Packing(IReadOnlyList<string> Resources, IReadOnlyList<ListedText> Refused)
{
    /// <summary>Looks at <paramref name="texts"/> and, with <paramref name="write"/>, packs them into <paramref name="folder"/>.</summary>
    public static Packing Run(IReadOnlyList<ListedText> texts, PackFolder folder, bool write)
    {
        var before = PackState.From(folder.Read(folder.State));
        var now = Look(texts, before, out var read);
        SettleIds(now);
        var refused = texts.Where((_, i) => now[i]?.Wanted is null).ToArray();
        var resources = new List<string>();
        if (write) Write(texts, now, read, before, folder, resources);
        folder.Write(folder.Listing, Encoding.UTF8.GetBytes(string.Concat(texts.Select(text => text.FullPath + "\n"))));
        folder.Write(folder.State, PackState.ToBytes(now.Where(state => state is not null).Select(state => state!)));
        folder.Sweep();
        return new Packing(resources, refused);
    }

    // What is known of every text: from the last run where nothing changed, by reading it otherwise.
    private static TextState?[] Look(IReadOnlyList<ListedText> texts, PackState before, out FiledArticle?[] read)
    {
        var now = new TextState?[texts.Count];
        var articles = read = new FiledArticle?[texts.Count];
        System.Threading.Tasks.Parallel.For(0, texts.Count, i =>
        {
            if (TextState.Of(texts[i]) is not { } state) return;
            if (before.Texts.TryGetValue(texts[i].FullPath, out var old) && old.Wanted is not null && old.IsSame(state))
            {
                now[i] = old;
                return;
            }
            articles[i] = ReadText.From(texts[i]);
            now[i] = state with { Wanted = articles[i]?.Id };
        });
        return now;
    }

    // As the generator does: where two articles ask for one id, neither gets it.
    private static void SettleIds(TextState?[] now)
    {
        var ids = IdTable.Of([.. now.Where(state => state?.Wanted is not null).Select(state => new KeyValuePair<string, string>(state!.Path, state.Wanted!))]);
        for (int i = 0; i < now.Length; i++)
            if (now[i] is { Wanted: { } wanted } state) now[i] = state with { Id = ids.IdOf(state.Path, wanted) };
    }

    private static void Write(IReadOnlyList<ListedText> texts, TextState?[] now, FiledArticle?[] read, PackState before, PackFolder folder, List<string> resources)
    {
        var present = Enumerable.Range(0, texts.Count).Where(i => now[i]?.Id is not null).ToArray();
        int count = Buckets.CountFor(present.Length);
        var stale = StaleBuckets(now, before, count);
        var entries = new List<IndexEntry>(present.Length);
        foreach (var bucket in present.GroupBy(i => Buckets.Of(now[i]!.Id!, count)).OrderBy(bucket => bucket.Key))
        {
            string name = RecordFormat.BucketResource(bucket.Key), file = folder.FileOf(name);
            resources.Add(name);
            if (!stale.Contains(bucket.Key) && folder.Read(file) is { } old && BucketReader.Entries(old) is { } known && known.Count == bucket.Count())
            {
                folder.Keep(file);
                entries.AddRange(known);
                continue;
            }
            var articles = bucket.AsParallel().AsOrdered()
                .Select(i => (read[i] ?? ReadText.From(texts[i])) is { } article ? new FiledArticle(now[i]!.Id!, article.Path, article.Encoding, article.Article) : null)
                .Where(article => article is not null).Select(article => article!).ToArray();
            folder.Write(file, BucketWriter.Write(bucket.Key, count, articles, TextFindings.Of));
            entries.AddRange(articles.Select(IndexEntry.Of));
        }
        folder.Write(folder.FileOf(RecordFormat.IndexResource), IndexWriter.Write(entries));
        resources.Add(RecordFormat.IndexResource);
    }

    // The buckets that a text joined, left or changed in; when their number changed, the names of the files mean others and all are.
    private static HashSet<int> StaleBuckets(TextState?[] now, PackState before, int count)
    {
        var known = before.Texts.Values.Where(state => state.Id is not null).ToArray();
        var current = now.Where(state => state?.Id is not null).Select(state => state!).ToArray();
        if (Buckets.CountFor(known.Length) != count) return new HashSet<int>(Enumerable.Range(0, count));
        var unchanged = new HashSet<TextState>(current);
        unchanged.IntersectWith(known);
        return new HashSet<int>(known.Concat(current).Where(state => !unchanged.Contains(state)).Select(state => Buckets.Of(state.Id!, count)));
    }
}
