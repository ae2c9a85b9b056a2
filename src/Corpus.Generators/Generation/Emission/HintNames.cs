using Corpus.Text.Source;
using System.Globalization;
using System.Text;
using Corpus.Text;

namespace Corpus.Generators.Generation.Emission;

/// <summary>The names of generated files: [a-z0-9-.] only, unique ignoring case, and the same whatever other articles there are.</summary>
internal static class HintNames
{
    private const int LongestPath = 80;

    /// <summary>The file of the article at <paramref name="path"/>. A path of plain letters shows whole; any other shows what can be shown, and a
    /// hash.</summary>
    public static string OfArticle(string path)
    {
        string stem = path.EndsWith(".txt", StringComparison.Ordinal) ? TextPath.WithoutExtension(path) : path;
        if (stem.Length <= LongestPath && IsPlain(stem) && stem.Length < path.Length) return "article." + stem.Replace('/', '.') + ".g.cs";
        var shown = new StringBuilder();
        foreach (char c in stem)
        {
            char plain = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '/' ? '.' : c;
            shown.Append(plain is >= 'a' and <= 'z' or >= '0' and <= '9' or '.' ? plain : '-');
            if (shown.Length == LongestPath) break;
        }
        return "article-" + PathHash.Of(path, PathHash.Longest) + "." + shown.ToString().Trim('.', '-') + ".g.cs";
    }

    /// <summary>The file of bucket <paramref name="bucket"/> of <paramref name="what"/>.</summary>
    public static string OfBucket(string what, int bucket) => what + "." + bucket.ToString("D3", CultureInfo.InvariantCulture) + ".g.cs";

    private static bool IsPlain(string stem)
    {
        foreach (char c in stem)
            if (c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '/')) return false;
        return true;
    }
}
