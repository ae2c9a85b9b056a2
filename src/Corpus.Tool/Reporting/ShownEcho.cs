using Corpus.Text.Index.Reuse;

namespace Corpus.Tool.Reporting;

/// <summary>Words that several articles quote, as reports show them.</summary>
internal static class ShownEcho
{
    /// <summary>The echoes as the report orders them: those in most articles first.</summary>
    public static IReadOnlyList<Echo> Ordered(IEnumerable<Echo> echoes) =>
        [.. echoes.OrderByDescending(ArticlesOf).ThenByDescending(e => e.Places.Max(p => p.Words.Length))];

    /// <summary>The number of articles that quote the words.</summary>
    public static int ArticlesOf(Echo echo) => echo.Places.Select(p => p.Text).Distinct().Count();

    /// <summary>What differs; empty for nothing.</summary>
    public static string NoteOf(Echo echo) =>
        string.Join(", ", ((string?[])[echo.WordsDiffer ? "words differ" : null, echo.SpeakersDiffer ? "speakers differ" : null]).OfType<string>());
}
