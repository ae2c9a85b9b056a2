using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Tool.Switches;

/// <summary>The header of an .editorconfig section: <c>[wire/{ap,reuters}_*.txt]</c>.</summary>
internal static class EditorConfigGlob
{
    private const int LongestGlob = 1_000, LongestPattern = 20_000;

    /// <summary>What <paramref name="glob"/> matches, asked with a path below the .editorconfig's folder, in time that grows with the path's length alone; null
    /// when it is no glob that anyone could match.</summary>
    public static Regex? Compile(string glob)
    {
        if (glob.Length > LongestGlob) return null;
        var pattern = new StringBuilder("^");
        // Without a slash it speaks of file names in every folder, with one of a path below its own.
        if (glob.StartsWith('/')) glob = glob[1..];
        else if (!glob.Contains('/')) pattern.Append("(?:.*/)?");
        if (!Append(pattern, glob) || pattern.Length > LongestPattern) return null;
        try
        {
            return new Regex(pattern.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        // [z-a], [!]
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool Append(StringBuilder pattern, string glob)
    {
        int depth = 0;
        for (int i = 0; i < glob.Length; i++)
        {
            char c = glob[i];
            switch (c)
            {
                case '\\' when i + 1 < glob.Length:
                    pattern.Append(Regex.Escape(glob[++i].ToString()));
                    break;
                case '*' when i + 1 < glob.Length && glob[i + 1] == '*':
                    i++;
                    // seeds/**/a.txt is seeds/a.txt too.
                    if (i + 1 < glob.Length && glob[i + 1] == '/' && (i < 2 || glob[i - 2] == '/'))
                    {
                        pattern.Append("(?:.*/)?");
                        i++;
                    }
                    else pattern.Append(".*");
                    break;
                case '*':
                    pattern.Append("[^/]*");
                    break;
                case '?':
                    pattern.Append("[^/]");
                    break;
                case '[' when glob.IndexOf(']', i + 2) is var close && close > 0 && glob.IndexOf('/', i, close - i) < 0:
                    string set = glob[(i + 1)..close];
                    bool negated = set[0] is '!' or '^';
                    pattern.Append(negated ? "[^" : "[").Append((negated ? set[1..] : set).Replace("\\", "\\\\").Replace("[", "\\[").Replace("^", "\\^"))
                        .Append(']');
                    i = close;
                    break;
                case '{' when NumberRange(glob, i) is { } range:
                    pattern.Append(range.Pattern);
                    i = range.End;
                    break;
                case '{' when Closes(glob, i) && glob.IndexOf(',', i) > 0:
                    pattern.Append("(?:");
                    depth++;
                    break;
                case ',' when depth > 0:
                    pattern.Append('|');
                    break;
                case '}' when depth > 0:
                    pattern.Append(')');
                    depth--;
                    break;
                default:
                    pattern.Append(Regex.Escape(c.ToString()));
                    break;
            }
        }
        return depth == 0;
    }

    private static bool Closes(string glob, int open)
    {
        int depth = 0;
        for (int i = open; i < glob.Length; i++)
        {
            if (glob[i] == '{') depth++;
            if (glob[i] == '}' && --depth == 0) return true;
        }
        return false;
    }

    // {1..12}
    private static (string Pattern, int End)? NumberRange(string glob, int open)
    {
        int close = glob.IndexOf('}', open), dots = glob.IndexOf("..", open, StringComparison.Ordinal);
        if (close < 0 || dots < 0 || dots > close) return null;
        if (!int.TryParse(glob[(open + 1)..dots], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int from)
            || !int.TryParse(glob[(dots + 2)..close], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int to)
            || Math.Abs((long)to - from) > 1000) return null;
        return ($"(?:{string.Join('|', Enumerable.Range(Math.Min(from, to), Math.Abs(to - from) + 1))})", close);
    }
}
