namespace Corpus.Text.Storage;

/// <summary>Reads back from a bucket what the corpus-wide index needs, so that the index can be written again without reading unchanged texts.</summary>
internal static class BucketReader
{
    /// <summary>The entries of the bucket's articles in its order; null when the bytes are no whole bucket of this version.</summary>
    public static IReadOnlyList<IndexEntry>? Entries(byte[] bucket)
    {
        var header = new RecordCursor(bucket, 0);
        if (header.Fixed32() != RecordFormat.BucketMark || header.Fixed32() != RecordFormat.Version) return null;
        header.Fixed32();
        header.Fixed32();
        int count = (int)header.Fixed32();
        header.Fixed32();
        int stringsAt = (int)header.Fixed32();
        header.Fixed32();
        header.Fixed32();
        if (header.Fixed32() != bucket.Length || count < 0 || count > bucket.Length / 16) return null;
        if (Strings(bucket, stringsAt) is not { } strings) return null;
        var entries = new IndexEntry[count];
        var starts = new RecordCursor(bucket, BucketWriter.HeaderLength + count * 12);
        var ids = new RecordCursor(bucket, BucketWriter.HeaderLength + count * 16 + 4);
        for (int i = 0; i < count; i++)
            if (Entry(ids.String(), new RecordCursor(bucket, (int)starts.Fixed32()), strings) is { } entry) entries[i] = entry;
            else return null;
        return entries;
    }

    private static string?[]? Strings(byte[] bucket, int at)
    {
        var cursor = new RecordCursor(bucket, at);
        int count = cursor.Number();
        if (count < 0 || count > bucket.Length) return null;
        var strings = new string?[count + 1];
        for (int i = 1; i <= count; i++) strings[i] = cursor.String();
        return cursor.Broken ? null : strings;
    }

    private static IndexEntry? Entry(string? id, RecordCursor facts, string?[] strings)
    {
        int shared = facts.Number();
        int rest = facts.Number();
        facts.Skip();
        int outlet = facts.Number(), quotes = facts.Number(), speakers = facts.Number();
        if (facts.Broken || id is null || rest <= 0 || rest >= strings.Length || shared < 0 || shared > id.Length || outlet < 0 || outlet >= strings.Length
            || speakers < 0 || speakers > quotes) return null;
        var names = new ArticleSpeaker[speakers];
        for (int i = 0; i < speakers; i++) names[i] = new(facts.String() ?? "", facts.Number());
        return facts.Broken ? null : new IndexEntry(id, id.Substring(0, shared) + strings[rest], strings[outlet], quotes, names);
    }
}
