namespace Corpus.Text;

/// <summary>Where a text stands in its corpus, told from full paths: the same in the compiler and in the build task.</summary>
public static class TextPath
{
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
        for (int i = 0; i < length; i++)
            if (!Same(folder[i], file[i])) return null;
        string below = file.Substring(length + 1).Replace('\\', '/').TrimStart('/');
        return below.Length == 0 || below.StartsWith("../", StringComparison.Ordinal) ? null : below;
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

    /// <summary>Whether the file at <paramref name="path"/> is a text by its name: a .txt that is not one of those that other analyzers read.</summary>
    public static bool IsText(string path)
    {
        string file = FileName(path);
        return file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            && !(Starts(file, "PublicAPI.") || Starts(file, "BannedSymbols") || Starts(file, "AnalyzerReleases.") || Starts(file, "CodeMetricsConfig.txt"));
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

    // A drive letter comes in either case.
    private static bool Same(char a, char b) => a == b || (IsSlash(a) && IsSlash(b)) || (a < 128 && b < 128 && char.IsLetter(a) && (a | 0x20) == (b | 0x20));
}
