using Corpus.Text;
using Corpus.Text.Index.Reuse;

namespace Corpus.Tool.Reporting;

/// <summary>Words that several articles quote, as reports show them.</summary>
internal static class ShownRepetition
{
    /// <summary>The repetitions as the report orders them: what somebody says before titles and terms, then those in most articles first.</summary>
    public static IReadOnlyList<Repetition> Ordered(IEnumerable<Repetition> repetitions) =>
        [.. repetitions.OrderByDescending(IsSpeech).ThenByDescending(ArticlesOf).ThenByDescending(e => e.Places.Max(p => p.Words.Length))];

    // In most of its places.
    private static bool IsSpeech(Repetition repetition) =>
        repetition.Places.Count(p => p.Quote.Kind == QuoteKind.Speech) * 2 > repetition.Places.Count;

    /// <summary>The number of articles that quote the words.</summary>
    public static int ArticlesOf(Repetition repetition) => repetition.Places.Select(p => p.Text).Distinct().Count();

    /// <summary>What differs; empty for nothing.</summary>
    public static string NoteOf(Repetition repetition) =>
        string.Join(", ", ((string?[])[repetition.WordsDiffer ? "words differ" : null, repetition.SpeakersDiffer ? "speakers differ" : null]).OfType<string>());
}
