using System.Runtime.CompilerServices;
using Corpus.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Adapter;

/// <summary>The readings that the generator and the analyzers share: one text is read once, whoever asks first. The compiler hands both the same
/// <see cref="SourceText"/>.</summary>
internal static class ArticleCache
{
    // Weak, because statics survive in the compiler server: a reading dies with its text. It depends on the text's characters alone.
    private static readonly ConditionalWeakTable<SourceText, CachedReading> Readings = new();

    /// <summary>What <see cref="ArticleReading"/> reads in <paramref name="text"/>.</summary>
    public static ArticleReading ArticleIn(SourceText text) => ReadingOf(text, ArticleReading.Read).Article;

    /// <summary>What <paramref name="read"/> reads in <paramref name="text"/>, unless it was read before: another reader than our own only in tests, which
    /// count readings or let one fail.</summary>
    public static CachedReading ReadingOf(SourceText text, Func<string, ArticleReading> read)
    {
        if (Readings.TryGetValue(text, out var known)) return known;
        var reading = new CachedReading(read(text.ToString()));
        return Readings.GetValue(text, _ => reading);
    }
}
