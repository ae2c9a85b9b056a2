using System.Collections.Concurrent;
using Corpus.Text.Storage.Digests;

namespace Corpus.Build;

/// <summary>The folder of packed files. A file is written only when its bytes differ, so that nothing compiles again for nothing. Threads may read and write
/// different files of it at once.</summary>
internal sealed class PackFolder(string folder)
{
    private static readonly string[] Patterns = ["*.bin", "*" + HandedTexts.Extension];

    private readonly ConcurrentDictionary<string, bool> kept = new(StringComparer.Ordinal);

    /// <summary>The list of the texts.</summary>
    public string Listing => Path.Combine(folder, "texts.list");

    /// <summary>What the last run knew of the texts.</summary>
    public string State => Path.Combine(folder, "texts.state");

    /// <summary>The files that belong to this run, in ordinal order.</summary>
    public IEnumerable<string> Kept => kept.Keys.OrderBy(file => file, StringComparer.Ordinal);

    /// <summary>The file of the resource <paramref name="name"/>: <c>corpus/3</c> lies in <c>3.bin</c>.</summary>
    public string FileOf(string name) => Path.Combine(folder, name.Substring(name.LastIndexOf('/') + 1) + ".bin");

    /// <summary>What the compiler is told of the texts in the resource <paramref name="name"/>: of <c>corpus/3</c> in <c>3.digest</c>.</summary>
    public string DigestOf(string name) => Path.ChangeExtension(FileOf(name), HandedTexts.Extension);

    /// <summary>The bytes of a file that an earlier run wrote; null when there is none.</summary>
    public byte[]? Read(string file) => File.Exists(file) ? File.ReadAllBytes(file) : null;

    /// <summary>Counts <paramref name="file"/>, which an earlier run wrote, as one of this run.</summary>
    public void Keep(string file) => kept[file] = true;

    /// <summary>Makes <paramref name="bytes"/> the content of <paramref name="file"/>.</summary>
    public void Write(string file, byte[] bytes) => Write(file, new ArraySegment<byte>(bytes));

    /// <inheritdoc cref="Write(string, byte[])"/>
    public void Write(string file, ArraySegment<byte> bytes)
    {
        kept[file] = true;
        if (Read(file) is { } old && old.AsSpan().SequenceEqual(bytes)) return;
        Directory.CreateDirectory(folder);
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1);
        stream.Write(bytes.Array, bytes.Offset, bytes.Count);
    }

    /// <summary>Deletes the packed files of earlier runs that this run did not keep.</summary>
    public void Sweep()
    {
        if (!Directory.Exists(folder)) return;
        foreach (string pattern in Patterns)
            foreach (string file in Directory.GetFiles(folder, pattern))
                if (!kept.ContainsKey(file)) File.Delete(file);
    }
}
