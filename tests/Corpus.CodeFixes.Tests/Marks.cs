using System.Text.RegularExpressions;

namespace Corpus.CodeFixes.Tests;

/// <summary>
/// A text with the edit that is expected written into it: <c>[-old-]</c> is taken out and <c>[+new+]</c> comes in.
/// What is not marked must stay, character by character.
/// </summary>
internal static partial class Marks
{
    /// <summary>The text as it is before the fix.</summary>
    public static string Before(string marked) => Removed().Replace(Inserted().Replace(marked, ""), "$1");

    /// <summary>The text as it shall be after the fix.</summary>
    public static string After(string marked) => Removed().Replace(Inserted().Replace(marked, "$1"), "");

    [GeneratedRegex(@"\[-(.*?)-\]", RegexOptions.Singleline)]
    private static partial Regex Removed();

    [GeneratedRegex(@"\[\+(.*?)\+\]", RegexOptions.Singleline)]
    private static partial Regex Inserted();
}
