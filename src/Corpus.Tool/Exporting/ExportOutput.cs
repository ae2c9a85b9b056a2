using Corpus.Build;

namespace Corpus.Tool.Exporting;

/// <summary>A file or folder that is written beside its place and moved there when it is whole: under its name there is the old one, or nothing, or the new one
/// whole.</summary>
internal sealed class ExportOutput : IDisposable
{
    private readonly string path;
    private readonly bool isFolder;
    private bool complete;

    private ExportOutput(string path, bool isFolder)
    {
        this.path = Path.GetFullPath(path);
        this.isFolder = isFolder;
        Beside = Path.Combine(Path.GetDirectoryName(this.path)!, $".corpus-{Guid.NewGuid():N}.tmp");
    }

    /// <summary>Where it is written.</summary>
    public string Beside { get; }

    /// <summary>The output as a file; null, with the reason reported, when no file can stand there.</summary>
    public static ExportOutput? File(string path, Action<FormattableString> report)
    {
        if (Directory.Exists(path)) report($"{path} is a folder; name a file with --output");
        else if (System.IO.File.Exists(path) && !RegularFile.Is(path)) report($"{path} is no regular file; name another file with --output");
        else return new ExportOutput(path, isFolder: false);
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
        var output = new ExportOutput(path, isFolder: true);
        Directory.CreateDirectory(output.Beside);
        return output;
    }

    /// <summary>Moves it to its place.</summary>
    public void Complete()
    {
        if (isFolder)
        {
            if (Directory.Exists(path)) Directory.Delete(path);
            Directory.Move(Beside, path);
        }
        else
        {
            using (var written = System.IO.File.OpenHandle(Beside, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(written);
            System.IO.File.Move(Beside, path, overwrite: true);
        }
        complete = true;
    }

    /// <summary>Takes away what was not completed.</summary>
    public void Dispose()
    {
        if (complete) return;
        try
        {
            if (isFolder) Directory.Delete(Beside, recursive: true);
            else System.IO.File.Delete(Beside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The command says already why there is no output.
        }
    }
}
