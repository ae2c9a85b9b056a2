using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;

namespace Corpus.Text.Language;

/// <summary>A set of words or phrases, each with an optional value, that is asked with spans and ignores case.</summary>
internal sealed class WordTable
{
    private readonly int[] buckets;
    private readonly Entry[] entries;
    private readonly int longest;
    private PhraseTable? phrases;

    internal WordTable(LexiconRows rows)
    {
        int count = 0;
        for (var counted = rows; counted.Next();) count++;
        int size = 8;
        while (size < count * 2) size *= 2;
        buckets = new int[size];
        entries = new Entry[count];
        string text = rows.Text, value = "";
        for (int i = 0; i < count && rows.Next(); i++)
        {
            string key = text.Substring(rows.Key, rows.KeyEnd - rows.Key);
            // Rows of one value mostly stand together.
            if (!text.AsSpan(rows.Value, rows.ValueEnd - rows.Value).SequenceEqual(value.AsSpan()))
                value = text.Substring(rows.Value, rows.ValueEnd - rows.Value);
            int bucket = Hash(key.AsSpan()) & (size - 1);
            entries[i] = new Entry(key, value, buckets[bucket]);
            buckets[bucket] = i + 1;
            longest = Math.Max(longest, key.Length);
        }
    }

    /// <summary>The number of entries.</summary>
    public int Count => entries.Length;

    /// <summary>The keys in the table's order.</summary>
    public IEnumerable<string> Keys
    {
        get { foreach (var entry in entries) yield return entry.Key; }
    }

    /// <summary>The keys as phrases to be found in a text, each with its place among them.</summary>
    public PhraseTable Phrases => phrases ??= new PhraseTable([.. Keys], [.. Enumerable.Range(0, entries.Length)], counted: -1);

    /// <summary>Whether the table holds <paramref name="word"/>, in whatever case.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Find(word) >= 0;

    /// <summary>The same when the word's hash is known from <see cref="WordKey.Hash"/>.</summary>
    public bool Contains(ReadOnlySpan<char> word, uint hash) => Find(word, (int)(hash ^ (hash >> 15))) >= 0;

    /// <summary>The value of <paramref name="word"/>; null when the table does not hold it, empty when it has none.</summary>
    public string? ValueOf(ReadOnlySpan<char> word) => Find(word) is var at and >= 0 ? entries[at].Value : null;

    /// <summary>The value of the key at that place; empty when it has none.</summary>
    public string ValueOf(int key) => entries[key].Value;

    private int Find(ReadOnlySpan<char> word) => word.Length > longest ? -1 : Find(word, Hash(word));

    private int Find(ReadOnlySpan<char> word, int hash)
    {
        if (word.Length == 0 || word.Length > longest) return -1;
        for (int i = buckets[hash & (buckets.Length - 1)] - 1; i >= 0; i = entries[i].Next - 1)
            if (Same(entries[i].Key, word)) return i;
        return -1;
    }

    private static bool Same(string key, ReadOnlySpan<char> word)
    {
        if (key.Length != word.Length) return false;
        for (int i = 0; i < key.Length; i++)
            if (WordKey.Fold(key[i]) != WordKey.Fold(word[i])) return false;
        return true;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        uint hash = StableHash.Start32;
        foreach (char c in word) hash = StableHash.Add(hash, WordKey.Fold(c));
        return (int)(hash ^ (hash >> 15));
    }

    private readonly struct Entry(string key, string value, int next)
    {
        public readonly string Key = key, Value = value;

        // The number of the next entry in the bucket; 0 behind the last.
        public readonly int Next = next;
    }
}
