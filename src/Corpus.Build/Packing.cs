using System.Text;
using Corpus.Text;
using Corpus.Text.Index.Naming;
using Corpus.Text.Storage;
using Corpus.Text.Storage.Digests;

namespace Corpus.Build;

/// <summary>Brings the packed files up to date with the texts: reads the texts that changed and their bucket neighbours, writes the buckets that
/// differ.</summary>
/// <remarks>Ids come first, from front matter alone, because they decide the buckets. Then each stale bucket is read, written and let go, so that memory grows
/// with the cores and not with the corpus.</remarks>
/// <param name="Resources">The names of the resources; empty when nothing is packed.</param>
/// <param name="Refused">The files that are no texts.</param>
/// <param name="Failed">The texts that the reader failed on, each with what went wrong; they are not packed, and tried again by the next run.</param>
internal sealed record Packing(IReadOnlyList<string> Resources, IReadOnlyList<ListedText> Refused, IReadOnlyList<KeyValuePair<ListedText, string>> Failed)
{
    /// <summary>Up to so many bytes, all texts together, each is compared by its bytes; beyond, by its length and time.</summary>
    public const long MostCompared = 1 << 26;

    /// <summary>Looks at <paramref name="texts"/> and, with <paramref name="write"/>, packs what <paramref name="read"/> reads from them into
    /// <paramref name="folder"/>.</summary>
    /// <exception cref="OperationCanceledException">The build was stopped.</exception>
    public static Packing Run(IReadOnlyList<ListedText> texts, PackFolder folder, bool write, Func<string, ArticleReading> read, long mostCompared,
        CancellationToken cancellation)
    {
        var before = PackState.From(folder.Read(folder.State));
        var held = new HeldBytes(texts.Count);
        var now = Look(texts, before, held, mostCompared, cancellation);
        SettleIds(now);
        var buckets = write ? Write(texts, now, before, held, read, folder, cancellation) : [];
        var resources = buckets.Select(bucket => bucket.Name).ToList();
        if (write)
        {
            IndexEntry[] entries = [.. buckets.SelectMany(bucket => bucket.Entries)];
            folder.Write(folder.FileOf(RecordFormat.IndexResource), IndexWriter.Write(entries));
            folder.Write(folder.Ids, PackedIds.Write(entries));
            resources.Add(RecordFormat.IndexResource);
        }
        folder.Write(folder.Listing, Encoding.UTF8.GetBytes(string.Concat(texts.Select(text => text.FullPath + "\n"))));
        folder.Sweep();
        var vanished = new HashSet<ListedText>(buckets.SelectMany(bucket => bucket.Vanished).Select(settled => settled.Text));
        var refused = texts.Where((text, i) => now[i]?.Wanted is null || vanished.Contains(text)).ToArray();
        // What is not packed as it was looked at is new to the next run.
        vanished.UnionWith(buckets.SelectMany(bucket => bucket.Changed.Concat(bucket.Failed.Select(failed => failed.Key))).Select(settled => settled.Text));
        folder.Write(folder.State, PackState.ToBytes(now.Where((state, i) => state is not null && !vanished.Contains(texts[i])).Select(state => state!)));
        return new Packing(resources, refused, [.. buckets.SelectMany(bucket => bucket.Failed)
            .Select(failed => new KeyValuePair<ListedText, string>(failed.Key.Text, failed.Value))]);
    }

    // What is known of every text: from the last run where nothing changed, by looking into it otherwise.
    private static TextState?[] Look(IReadOnlyList<ListedText> texts, PackState before, HeldBytes held, long mostCompared, CancellationToken cancellation)
    {
        var now = new TextState?[texts.Count];
        ForEach(now.Length, cancellation, i => now[i] = Try(() => TextState.Of(texts[i])));
        bool byBytes = now.Sum(state => state?.Length ?? 0) <= mostCompared;
        ForEach(now.Length, cancellation, i =>
        {
            if (now[i] is not { } state) return;
            var old = before.Texts.TryGetValue(texts[i].FullPath, out var known) && known.Wanted is not null && known.HasPlaceOf(state) ? known : null;
            if (old is not null && !byBytes && old.HasTimeOf(state)) now[i] = old;
            else now[i] = Try(() => Opened(texts[i], state, old, i, held)) ?? state;
        });
        return now;
    }

    private static TextState? Opened(ListedText text, TextState state, TextState? old, int number, HeldBytes held)
    {
        if (ListedTextReader.Bytes(text) is not { } bytes) return null;
        held.Hold(number, bytes);
        ulong hash = Stamp.Of(bytes);
        return old?.Hash == hash ? old with { Length = state.Length, Written = state.Written }
            : state with { Hash = hash, Wanted = ListedTextReader.IdOf(text, bytes) };
    }

    // One file that cannot be looked at, whatever the reason, never hides the others: it is refused.
    private static TextState? Try(Func<TextState?> look)
    {
        try
        {
            return look();
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return null;
        }
    }

    // As the generator does: where two articles ask for one id, neither gets it.
    private static void SettleIds(TextState?[] now)
    {
        var wishes = new List<KeyValuePair<string, string>>(now.Length);
        foreach (var state in now)
            if (state?.Wanted is { } wanted) wishes.Add(new(state.Path, wanted));
        var ids = IdTable.Of(wishes);
        for (int i = 0; i < now.Length; i++)
            if (now[i] is { Wanted: { } wanted } state) now[i] = state with { Id = ids.IdOf(state.Path, wanted) };
    }

    // The buckets in their order, each worked on by one thread.
    private static PackedBucket[] Write(IReadOnlyList<ListedText> texts, TextState?[] now, PackState before, HeldBytes held, Func<string, ArticleReading> read,
        PackFolder folder, CancellationToken cancellation)
    {
        int present = now.Count(state => state?.Id is not null), count = Buckets.CountFor(present);
        var stale = StaleBuckets(now, before, count);
        var members = new List<SettledText>?[count];
        for (int i = 0; i < now.Length; i++)
            if (now[i] is { Id: { } id } state) (members[Buckets.Of(id, count)] ??= []).Add(new SettledText(id, texts[i], state.Hash, held[i]));
        var packed = new PackedBucket?[count];
        ForEach(count, cancellation, bucket =>
        {
            if (members[bucket] is not { } own) return;
            packed[bucket] = (stale.Contains(bucket) ? null : PackedBucket.Kept(bucket, own.Count, folder))
                ?? PackedBucket.Written(bucket, count, own, read, folder, cancellation);
        });
        return [.. packed.OfType<PackedBucket>()];
    }

    // The buckets that a text joined, left or changed in; when their number changed, the names of the files mean others and all are.
    private static HashSet<int> StaleBuckets(TextState?[] now, PackState before, int count)
    {
        var known = before.Texts.Values.Where(state => state.Id is not null).Select(state => state.Content).ToArray();
        var current = now.Where(state => state?.Id is not null).Select(state => state!.Content).ToArray();
        if (Buckets.CountFor(known.Length) != count) return new HashSet<int>(Enumerable.Range(0, count));
        var unchanged = new HashSet<(string, string, string, ulong, string?)>(current);
        unchanged.IntersectWith(known);
        return new HashSet<int>(known.Concat(current).Where(state => !unchanged.Contains(state)).Select(state => Buckets.Of(state.Id!, count)));
    }

    private static void ForEach(int count, CancellationToken cancellation, Action<int> body) =>
        System.Threading.Tasks.Parallel.For(0, count, new System.Threading.Tasks.ParallelOptions { CancellationToken = cancellation }, body);
}
