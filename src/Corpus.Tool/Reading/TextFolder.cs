using Corpus.Build;
using Corpus.Text;
using Corpus.Text.Source;

namespace Corpus.Tool.Reading;

/// <summary>The texts below a folder, or the one text that is named.</summary>
internal static class TextFolder
{
    /// <summary>Every .txt and .md below <paramref name="path"/> in the ordinal order of the paths, one in memory at a time. What cannot be read is reported to
    /// <paramref name="report"/>, one sentence each, and stops nothing; <paramref name="progress"/> receives each path and their number.</summary>
    public static IEnumerable<TextFile> Read(string path, Action<FormattableString> report, Action<string, int> progress)
    {
        var paths = Paths(path, report);
        foreach (var (full, below) in paths)
        {
            progress(full, paths.Count);
            if (ReadOne(full, below, report) is { } file) yield return file;
        }
    }

    /// <summary>One text; null when it cannot be read, which is reported to <paramref name="report"/>.</summary>
    public static TextFile? ReadOne(string full, string below, Action<FormattableString> report)
    {
        if (!RegularFile.Is(full))
        {
            report($"{full} is a pipe, a socket or a device and no text; take it out of the folder");
            return null;
        }
        try
        {
            byte[] bytes = File.ReadAllBytes(full);
            return new TextFile(full, bytes, SourceDecoder.Decode(below, bytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report($"{full} cannot be read ({Reason(e)}); correct its permissions or take it out of the folder");
            return null;
        }
    }

    /// <summary>The paths as the user's own path leads there, and below the folder with '/' between the parts.</summary>
    public static IReadOnlyList<(string Full, string Below)> Paths(string path, Action<FormattableString> report)
    {
        if (File.Exists(path)) return [(path, Below(path))];
        if (!Exists(path, report)) return [];
        var found = new List<(string Full, string Below)>();
        Collect(path, "", found, report);
        found.Sort((a, b) => string.CompareOrdinal(a.Below, b.Below));
        return found;
    }

    /// <summary>Whether there is a file or folder at <paramref name="path"/>; where there is none, that is reported to <paramref name="report"/>.</summary>
    public static bool Exists(string path, Action<FormattableString> report)
    {
        if (Path.Exists(path)) return true;
        report($"{path} does not exist; name a folder with .txt or .md files, or one text");
        return false;
    }

    /// <summary>The path that the text at <paramref name="path"/> has in its corpus: below the nearest folder seeds/ that holds it, else its
    /// file name.</summary>
    public static string Below(string path) => Path.GetRelativePath(CorpusOf(path), Path.GetFullPath(path)).Replace('\\', '/');

    /// <summary>The folder of the corpus that the text at <paramref name="path"/> belongs to: the nearest seeds/ that holds it, else its own folder.</summary>
    public static string CorpusOf(string path)
    {
        string own = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        for (string? folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.GetFileName(folder) == "seeds") return folder;
        return own;
    }

    private static void Collect(string folder, string below, List<(string Full, string Below)> found, Action<FormattableString> report)
    {
        try
        {
            foreach (string file in Directory.EnumerateFiles(folder))
                if (TextPath.IsText(file))
                    found.Add((file, below + Path.GetFileName(file)));
            foreach (string inner in Directory.EnumerateDirectories(folder))
                // A link may lead back up and never end; what a build wrote is nobody's text.
                if (new DirectoryInfo(inner).LinkTarget is null && !IsBuildOutput(folder, inner))
                    Collect(inner, $"{below}{Path.GetFileName(inner)}/", found, report);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report($"{folder} cannot be listed ({Reason(e)}); correct its permissions or name another folder");
        }
    }

    private static bool IsBuildOutput(string folder, string inner) => Path.GetFileName(inner) is "bin" or "obj"
        && Directory.EnumerateFiles(folder, "*.*proj").Any();

    private static string Reason(Exception e) => e is UnauthorizedAccessException ? "no permission" : e.Message.TrimEnd('.');
}
