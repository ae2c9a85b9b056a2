using System.Text;
using Corpus.Text;
using Corpus.Text.Index.Naming;
using Corpus.Text.Storage;

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
    /// <summary>Looks at <paramref name="texts"/> and, with <paramref name="write"/>, packs what <paramref name="read"/> reads from them into
    /// <paramref name="folder"/>.</summary>
    public static Packing Run(IReadOnlyList<ListedText> texts, PackFolder folder, bool write, Func<string, Article> read)
    {
        var before = PackState.From(folder.Read(folder.State));
        var held = new HeldBytes(texts.Count);
        var now = Look(texts, before, held);
        SettleIds(now);
        var refused = texts.Where((_, i) => now[i]?.Wanted is null).ToArray();
        var buckets = write ? Write(texts, now, before, held, read, folder) : [];
        var resources = buckets.Select(bucket => bucket.Name).ToList();
        if (write)
        {
            folder.Write(folder.FileOf(RecordFormat.IndexResource), IndexWriter.Write([.. buckets.SelectMany(bucket => bucket.Entries)]));
            resources.Add(RecordFormat.IndexResource);
        }
        folder.Write(folder.Listing, Encoding.UTF8.GetBytes(string.Concat(texts.Select(text => text.FullPath + "\n"))));
        folder.Write(folder.State, PackState.ToBytes(now.Where(state => state is not null).Select(state => state!)));
        folder.Sweep();
        return new Packing(resources, refused, [.. buckets.SelectMany(bucket => bucket.Failed)]);
    }

    // What is known of every text: from the last run where nothing changed, by looking into it otherwise.
    private static TextState?[] Look(IReadOnlyList<ListedText> texts, PackState before, HeldBytes held)
    {
        var now = new TextState?[texts.Count];
        System.Threading.Tasks.Parallel.For(0, texts.Count, i =>
        {
            if (TextState.Of(texts[i]) is not { } state) return;
            if (before.Texts.TryGetValue(texts[i].FullPath, out var old) && old.Wanted is not null && old.IsSame(state))
            {
                now[i] = old;
                return;
            }
            byte[]? bytes = ReadText.Bytes(texts[i]);
            held.Hold(i, bytes);
            now[i] = state with { Wanted = ReadText.IdOf(texts[i], bytes) };
        });
        return now;
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
    private static PackedBucket[] Write(IReadOnlyList<ListedText> texts, TextState?[] now, PackState before, HeldBytes held, Func<string, Article> read,
        PackFolder folder)
    {
        int present = now.Count(state => state?.Id is not null), count = Buckets.CountFor(present);
        var stale = StaleBuckets(now, before, count);
        var members = new List<SettledText>?[count];
        for (int i = 0; i < now.Length; i++)
            if (now[i]?.Id is { } id) (members[Buckets.Of(id, count)] ??= []).Add(new SettledText(id, texts[i], held[i]));
        var packed = new PackedBucket?[count];
        System.Threading.Tasks.Parallel.For(0, count, bucket =>
        {
            if (members[bucket] is not { } own) return;
            packed[bucket] = (stale.Contains(bucket) ? null : PackedBucket.Kept(bucket, own.Count, folder))
                ?? PackedBucket.Written(bucket, count, own, read, folder);
        });
        return [.. packed.OfType<PackedBucket>()];
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
