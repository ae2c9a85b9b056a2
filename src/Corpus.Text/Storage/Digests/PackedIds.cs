namespace Corpus.Text.Storage.Digests;

/// <summary>Which texts the build task packed, and under which ids: a file beside the digests, so that the compiler can see whether it takes the same for an
/// article.</summary>
internal static class PackedIds
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "ids" + HandedTexts.Extension;

    private static readonly string Header = "corpus ids 1 " + typeof(PackedIds).Assembly.ManifestModule.ModuleVersionId + "\n";

    /// <summary>The bytes of the file of <paramref name="packed"/>, in UTF-8.</summary>
    public static ArraySegment<byte> Write(IReadOnlyCollection<IndexEntry> packed)
    {
        var file = new DigestWriter(Header.Length + packed.Count * 64);
        file.Raw(Header);
        foreach (var entry in packed)
        {
            file.String(entry.Path);
            // No file holds half of a surrogate pair.
            file.String(SurrogatePairs.AreWhole(entry.Id) ? entry.Id : null);
        }
        return file.Written;
    }

    /// <summary>The ids in <paramref name="file"/> by the texts' paths, an id null where no file could hold it; null when this is no such file, or is another
    /// reader's.</summary>
    public static IReadOnlyDictionary<string, string?>? Read(string file)
    {
        if (!file.StartsWith(Header, StringComparison.Ordinal)) return null;
        var ids = new Dictionary<string, string?>(StringComparer.Ordinal);
        var cursor = new DigestCursor(file, Header.Length);
        while (!cursor.AtEnd)
        {
            string? path = cursor.String(), id = cursor.String();
            if (path is not null && !cursor.Broken) ids[path] = id;
        }
        return ids;
    }
}
