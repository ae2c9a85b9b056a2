using Corpus.Build;
using Corpus.Text;
using Corpus.Text.Source;

namespace Corpus.Tool.Exporting;

/// <summary>A file or folder that is written beside its place and moved there when it is whole: under its name there is the old one, or nothing, or the new one
/// whole. What a killed process had begun for the same name goes.</summary>
internal sealed class ExportOutput : IDisposable
{
    private const string LockName = ".lock";

    private readonly string path;
    private readonly bool isFolder;
    // Open as long as the process lives: so others know that what lies beside is not a dead one's.
    private readonly FileStream held;
    private bool complete;

    private ExportOutput(string path, bool isFolder)
    {
        this.path = Path.GetFullPath(path);
        this.isFolder = isFolder;
        string folder = Path.GetDirectoryName(this.path)!, start = $".corpus-{StableHash.Add(StableHash.Start, Path.GetFileName(this.path)):x16}-";
        if (Directory.Exists(folder))
            foreach (string begun in Directory.GetFileSystemEntries(folder, start + "*.tmp")) RemoveIfDead(begun);
        Beside = Path.Combine(folder, $"{start}{Guid.NewGuid():N}.tmp");
        if (isFolder) Directory.CreateDirectory(Beside);
        string file = isFolder ? Path.Combine(Beside, LockName) : Beside;
        held = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
    }

    /// <summary>Where it is written: an empty file or folder.</summary>
    public string Beside { get; }

    /// <summary>The output as a file; null, with the reason reported, when no file can stand there.</summary>
    public static ExportOutput? File(string path, Action<FormattableString> report)
    {
        if (Directory.Exists(path)) report($"{path} is a folder; name a file with --output");
        else if (System.IO.File.Exists(path) && !RegularFile.Is(path)) report($"{path} is no regular file; name another file with --output");
        // Whoever forgets the output's name must not lose a text.
        else if (System.IO.File.Exists(path) && TextPath.IsText(path)) report($"{path} is there already as a text; name another file with --output");
        else if (HasFolder(path, report)) return new ExportOutput(path, isFolder: false);
        return null;
    }

    /// <summary>The output as a folder; null, with the reason reported, when something is there already.</summary>
    public static ExportOutput? Folder(string path, Action<FormattableString> report)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        if (System.IO.File.Exists(path) || Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            report($"{path} is there already; name a new folder with --output, or delete it");
            return null;
        }
        return HasFolder(path, report) ? new ExportOutput(path, isFolder: true) : null;
    }

    /// <summary>Moves it to its place.</summary>
    public void Complete()
    {
        if (isFolder)
        {
            held.Dispose();
            System.IO.File.Delete(held.Name);
            if (Directory.Exists(path)) Directory.Delete(path);
            Directory.Move(Beside, path);
        }
        else
        {
            RandomAccess.FlushToDisk(held.SafeFileHandle);
            held.Dispose();
            System.IO.File.Move(Beside, path, overwrite: true);
        }
        complete = true;
    }

    /// <summary>Takes away what was not completed.</summary>
    public void Dispose()
    {
        if (complete) return;
        held.Dispose();
        try
        {
            Remove(Beside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The command says already why there is no output.
        }
    }

    private static bool HasFolder(string path, Action<FormattableString> report)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
        if (Path.Exists(folder)) return true;
        report($"{folder} does not exist; make the folder, or name another place with --output");
        return false;
    }

    private static void RemoveIfDead(string begun)
    {
        try
        {
            string file = Directory.Exists(begun) ? Path.Combine(begun, LockName) : begun;
            new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None).Dispose();
            Remove(begun);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another process writes it, or it is not ours to delete.
        }
    }

    private static void Remove(string begun)
    {
        if (Directory.Exists(begun)) Directory.Delete(begun, recursive: true);
        else System.IO.File.Delete(begun);
    }
}
