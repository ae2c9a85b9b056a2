using System.Collections.Concurrent;
using Corpus.Text.Storage.Digests;

namespace Corpus.Build;

/// <summary>The folder of packed files. A file is written only when its bytes differ, so that nothing compiles again for nothing. Threads may read and write
/// different files of it at once.</summary>
/// <remarks>The state says which texts the other files hold, so it goes before the first of them changes: whenever a build is stopped, the next one either
/// finds
/// files that are as the state says, or no state and packs everything anew.</remarks>
internal sealed class PackFolder(string folder)
{
    private const string Beside = ".new";

    private static readonly string[] Patterns = ["*.bin", "*" + HandedTexts.Extension, "*" + Beside];

    private readonly ConcurrentDictionary<string, bool> kept = new(StringComparer.Ordinal);
    private readonly object gate = new();
    private bool changing;

    /// <summary>The list of the texts.</summary>
    public string Listing => Path.Combine(folder, "texts.list");

    /// <summary>What is passed to the compiler about the ids.</summary>
    public string Ids => Path.Combine(folder, PackedIds.FileName);

    /// <summary>What the last run knew of the texts.</summary>
    public string State => Path.Combine(folder, "texts.state");

    /// <summary>When the last run that changed something ended; another value once the folder has changed again.</summary>
    public string Stamp => File.GetLastWriteTimeUtc(State).Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The files that belong to this run, in ordinal order.</summary>
    public IEnumerable<string> Kept => kept.Keys.OrderBy(file => file, StringComparer.Ordinal);

    /// <summary>Waits until no other build works in the folder, and keeps it until what is returned is disposed of, or the process ends.</summary>
    public IDisposable Enter(CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, "texts.lock");
        kept[file] = true;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException taken) when (IsTaken(taken))
            {
                Thread.Sleep(20);
            }
        }
    }

    /// <summary>The file of the resource <paramref name="name"/>: <c>corpus/3</c> lies in <c>3.bin</c>.</summary>
    public string FileOf(string name) => Path.Combine(folder, name.Substring(name.LastIndexOf('/') + 1) + ".bin");

    /// <summary>What is passed to the compiler about the texts in the resource <paramref name="name"/>: of <c>corpus/3</c> in <c>3.digest</c>.</summary>
    public string DigestOf(string name) => Path.ChangeExtension(FileOf(name), HandedTexts.Extension);

    /// <summary>The bytes of a file that an earlier run wrote; null when there is none.</summary>
    public byte[]? Read(string file) => File.Exists(file) ? File.ReadAllBytes(file) : null;

    /// <summary>Counts <paramref name="file"/>, which an earlier run wrote, as one of this run.</summary>
    public void Keep(string file) => kept[file] = true;

    /// <summary>Makes <paramref name="bytes"/> the content of <paramref name="file"/>: whoever reads it finds the old bytes or the new ones.</summary>
    public void Write(string file, byte[] bytes) => Write(file, new ArraySegment<byte>(bytes));

    /// <inheritdoc cref="Write(string, byte[])"/>
    public void Write(string file, ArraySegment<byte> bytes)
    {
        kept[file] = true;
        if (Read(file) is { } old && old.AsSpan().SequenceEqual(bytes)) return;
        if (file != State) DropState();
        string beside = file + Beside;
        using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1))
            stream.Write(bytes.Array, bytes.Offset, bytes.Count);
        if (File.Exists(file)) File.Replace(beside, file, null);
        else File.Move(beside, file);
    }

    /// <summary>Deletes the packed files of earlier runs that this run did not keep.</summary>
    public void Sweep()
    {
        foreach (string file in Patterns.SelectMany(pattern => Directory.GetFiles(folder, pattern)).Where(file => !kept.ContainsKey(file)))
        {
            DropState();
            File.Delete(file);
        }
    }

    private void DropState()
    {
        lock (gate)
        {
            if (!changing) File.Delete(State);
            changing = true;
        }
    }

    // EWOULDBLOCK of Linux and of macOS, and Windows' ERROR_SHARING_VIOLATION.
    private static bool IsTaken(IOException problem) => problem.HResult is 11 or 35 or unchecked((int)0x80070020);
}
