namespace Corpus.Package.Tests.Harness;

/// <summary>A fenced block of a page behind a mark: <c>&lt;!-- file: Program.cs --&gt;</c>.</summary>
internal static class MarkedBlock
{
    /// <summary>The block of <paramref name="page"/> behind <paramref name="mark"/>.</summary>
    public static string In(string page, string mark)
    {
        int at = page.IndexOf($"<!-- {mark} -->", StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0, mark);
        int start = page.IndexOf('\n', page.IndexOf("```", at, StringComparison.Ordinal)) + 1;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
