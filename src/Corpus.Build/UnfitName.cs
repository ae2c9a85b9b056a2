using System.Globalization;
using System.Text;
using Corpus.Text;

namespace Corpus.Build;

/// <summary>A file name that no compiler argument can hold: a line feed in it would begin another argument, and a quotation mark would end its own.</summary>
/// <param name="File">The file's path as a message can show it.</param>
/// <param name="Character">The character that does not fit, as a message can show it.</param>
internal sealed record UnfitName(string File, string Character)
{
    private const int Longest = 160;

    /// <summary>What does not fit in the full path <paramref name="file"/>; null when all does.</summary>
    public static UnfitName? In(string file)
    {
        foreach (char c in file)
            if (char.IsControl(c) || c is '"' or '|') return new UnfitName(Shown(file), Shown(c));
        // Where a backslash is a letter like any other, MSBuild has made a slash of it.
        return !TextPath.IsOfWindows(file) && !System.IO.File.Exists(file) && WithBackslashes(file) is { } meant ? new UnfitName(Shown(meant), "\\") : null;
    }

    private static string? WithBackslashes(string file)
    {
        string[] parts = file.Split('/');
        int known = 1;
        string folder = "/";
        while (known < parts.Length - 1 && Directory.Exists(Path.Combine(folder, parts[known]))) folder = Path.Combine(folder, parts[known++]);
        for (; known > 0; folder = Path.GetDirectoryName(folder) ?? "/", known--)
            if (Below(folder, parts, known) is { } found) return found;
        return null;
    }

    // back, slash.txt: back\slash.txt in the folder, or slash.txt in a folder of it.
    private static string? Below(string folder, string[] parts, int from)
    {
        for (int to = from + 1; to <= parts.Length; to++)
        {
            string path = Path.Combine(folder, string.Join("\\", parts, from, to - from));
            if (to == parts.Length ? System.IO.File.Exists(path) : Directory.Exists(path) && Below(path, parts, to) is not null)
                return to == parts.Length ? path : Below(path, parts, to);
        }
        return null;
    }

    private static string Shown(string file)
    {
        var shown = new StringBuilder();
        foreach (char c in file.Length > Longest ? file.Substring(file.Length - Longest) : file) shown.Append(Shown(c));
        return shown.ToString();
    }

    private static string Shown(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
        ? "<U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) + ">" : c.ToString();
}
