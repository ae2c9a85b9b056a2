using System.Globalization;

namespace Corpus.Tool;

/// <summary>Numbers with their noun.</summary>
internal static class Counted
{
    /// <summary><c>1 text</c>, <c>12,480 texts</c>.</summary>
    public static string Of(long count, string noun) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + (count != 1 && noun.EndsWith('y') ? noun[..^1] + "ie" : noun)
        + (count == 1 ? "" : noun.EndsWith('x') || noun.EndsWith("echo", StringComparison.Ordinal) ? "es" : "s");
}
