using Corpus.Text.Source;

namespace Corpus.Text;

/// <summary>The place of a text in its corpus, by full paths: the same in the compiler and in the build task.</summary>
internal static class TextPath
{
    /// <summary>Markdown about a repository or a site, in whatever case: the package's targets leave out the same.</summary>
    public static ISet<string> OfRepository { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "README.md", "CHANGELOG.md", "LICENSE.md", "LICENCE.md", "CONTRIBUTING.md", "CODE_OF_CONDUCT.md", "SECURITY.md", "SUPPORT.md", "GOVERNANCE.md",
        "MAINTAINERS.md", "AUTHORS.md", "CONTRIBUTORS.md", "AGENTS.md", "PULL_REQUEST_TEMPLATE.md", "ISSUE_TEMPLATE.md", "SUMMARY.md", "_index.md",
    };

    /// <summary>The path of <paramref name="file"/> below <paramref name="corpusFolder"/>, else below <paramref name="projectFolder"/>, else below the nearest
    /// folder that holds both the project and the file, else its file name alone; with '/' between its parts, and never absolute.</summary>
    /// <param name="corpusFolder">A full path; null or empty when there is none.</param>
    /// <param name="projectFolder">A full path; null or empty when there is none.</param>
    /// <param name="file">A full path.</param>
    public static string Of(string? corpusFolder, string? projectFolder, string file) =>
        Below(corpusFolder, file) ?? Below(projectFolder, file) ?? Beside(projectFolder, file) ?? FileName(file);

    /// <summary>The path of <paramref name="file"/> below <paramref name="folder"/>, with '/' between its parts; null when it lies elsewhere or there is no
    /// folder.</summary>
    public static string? Below(string? folder, string file)
    {
        if (string.IsNullOrWhiteSpace(folder)) return null;
        file = Collapsed(file);
        int length = folder!.Length;
        while (length > 0 && IsSlash(folder[length - 1])) length--;
        if (file.Length <= length + 1 || !IsSlash(file[length])) return null;
        bool anyCase = IsOfWindows(folder);
        for (int i = 0; i < length; i++)
            if (!Same(folder[i], file[i], anyCase)) return null;
        string below = file.Substring(length + 1).Replace('\\', '/').TrimStart('/');
        return below.Length == 0 || below.StartsWith("../", StringComparison.Ordinal) ? null : below;
    }

    /// <summary>The way from <paramref name="folder"/> to <paramref name="file"/>, both full paths: <c>../transcripts/session.txt</c>; the file itself without
    /// a folder, or on another drive.</summary>
    public static string Way(string? folder, string file)
    {
        if (string.IsNullOrWhiteSpace(folder)) return file;
        if (Below(folder, file) is { } below) return below;
        List<string> from = Parts(folder!.TrimEnd('/', '\\')), to = Parts(file);
        int shared = 0;
        while (shared < from.Count && shared < to.Count - 1 && from[shared] == to[shared]) shared++;
        return shared == 0 ? file : string.Concat(Enumerable.Repeat("../", from.Count - shared)) + string.Join("/", to.Skip(shared));
    }

    /// <summary>The full path <paramref name="file"/> as everybody spells it who means the same file: without ways back up, with '/' between its parts, and
    /// with
    /// a small drive letter.</summary>
    public static string Spelled(string file)
    {
        file = Collapsed(file).Replace('\\', '/');
        return IsOfWindows(file) && file[0] != '/' ? char.ToLowerInvariant(file[0]) + file.Substring(1) : file;
    }

    /// <summary>Whether <paramref name="path"/> is a full path of Windows, where case distinguishes no files.</summary>
    public static bool IsOfWindows(string path) => path.Length > 1 && (path[1] == ':' || (IsSlash(path[0]) && IsSlash(path[1])));

    /// <summary>The paths that <paramref name="file"/> can have where another file has the one before: first that of <see cref="Of"/>, then the way from the
    /// project's folder, then more and more of its own folders, then a hash of it. They never end.</summary>
    public static IEnumerable<string> Choices(string? corpusFolder, string? projectFolder, string file)
    {
        yield return Of(corpusFolder, projectFolder, file);
        if (WayFrom(projectFolder, file) is { } way) yield return way;
        var parts = Parts(file);
        for (int from = parts.Count - 2; from > 0; from--) yield return string.Join("/", parts.Skip(from));
        for (string path = PathHash.Of(file, PathHash.Longest) + "/" + FileName(file); ; path = "_/" + path) yield return path;
    }

    // /home/desk/app and /home/desk/wire/ferries.txt: ../wire/ferries.txt. Below the project it begins with "./". Null when not even one folder is shared.
    private static string? WayFrom(string? projectFolder, string file)
    {
        if (string.IsNullOrWhiteSpace(projectFolder)) return null;
        if (Below(projectFolder, file) is { } below) return "./" + below;
        if (Beside(projectFolder, file) is not { } beside) return null;
        int up = Parts(projectFolder!).Count(part => part.Length > 0) - (Parts(file).Count(part => part.Length > 0) - beside.Split('/').Length);
        return string.Concat(Enumerable.Repeat("../", up)) + beside;
    }

    // /home/desk/app and /home/desk/app/../wire/ferries.txt: wire/ferries.txt. Null when not even one folder is shared.
    private static string? Beside(string? projectFolder, string file)
    {
        if (string.IsNullOrWhiteSpace(projectFolder)) return null;
        var project = Parts(projectFolder!);
        var parts = Parts(file);
        int shared = 0;
        while (shared < project.Count && shared < parts.Count - 1 && project[shared] == parts[shared]) shared++;
        return shared < 2 ? null : string.Join("/", parts.Skip(shared));
    }

    // The compiler keeps the way that the project wrote: /home/desk/app/../wire/ferries.txt.
    private static string Collapsed(string path) =>
        path.IndexOf("/../", StringComparison.Ordinal) < 0 && path.IndexOf("\\..\\", StringComparison.Ordinal) < 0 ? path : string.Join("/", Parts(path));

    // The part before the first slash stays, empty or a drive.
    private static List<string> Parts(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/', '\\'))
        {
            if (part == ".." && parts.Count > 1) parts.RemoveAt(parts.Count - 1);
            else if (parts.Count == 0 || (part.Length > 0 && part != ".")) parts.Add(part);
        }
        return parts;
    }

    /// <summary>Whether the file at <paramref name="path"/> is a text by its name: a .txt or .md that is neither one of those that other analyzers read nor one
    /// about the repository.</summary>
    public static bool IsText(string path)
    {
        string file = FileName(path);
        if (Starts(file, "AnalyzerReleases.")) return false;
        if (file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) return !OfRepository.Contains(file);
        return file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            && !(Starts(file, "PublicAPI.") || Starts(file, "BannedSymbols") || Starts(file, "CodeMetricsConfig.txt"));
    }

    /// <summary>What stands behind the last slash.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The path without what stands behind the last dot of its file name; a name that begins with its only dot stays whole.</summary>
    public static string WithoutExtension(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }

    private static bool Starts(string file, string with) => file.StartsWith(with, StringComparison.OrdinalIgnoreCase);

    private static bool IsSlash(char c) => c is '/' or '\\';

    private static bool Same(char a, char b, bool anyCase) =>
        a == b || (IsSlash(a) && IsSlash(b)) || (anyCase && char.ToUpperInvariant(a) == char.ToUpperInvariant(b));
}
