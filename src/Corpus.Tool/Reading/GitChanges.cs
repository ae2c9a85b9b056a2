using System.Diagnostics;

namespace Corpus.Tool.Reading;

/// <summary>The files that differ from a revision of git, those that are not tracked yet among them.</summary>
internal static class GitChanges
{
    /// <summary>Their full paths; null where git or the revision is not there, which is reported to <paramref name="report"/>.</summary>
    public static IReadOnlySet<string>? Since(string revision, string path, Action<FormattableString> report)
    {
        string folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        // A revision that begins with a hyphen would be an option.
        if (revision.StartsWith('-') || Run(folder, "rev-parse", "--show-toplevel") is not { } root
            || Run(folder, "diff", "--name-only", "-z", "--diff-filter=d", revision, "--") is not { } changed
            || Run(root.TrimEnd('\n', '\r'), "ls-files", "--others", "--exclude-standard", "-z") is not { } added)
        {
            report($"The files that changed since {revision} are not known; run this inside a git repository that has the revision");
            return null;
        }
        return (changed + added).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(file => Path.GetFullPath(Path.Combine(root.TrimEnd('\n', '\r'), file))).ToHashSet(StringComparer.Ordinal);
    }

    private static string? Run(string folder, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
                StandardOutputEncoding = ToolStreams.Utf8,
            };
            // A hook gets them from its own folder, and here is another.
            foreach (string variable in (string[])["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"]) start.Environment.Remove(variable);
            using var git = Process.Start(start);
            if (git is null) return null;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            string output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output : null;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }
}
