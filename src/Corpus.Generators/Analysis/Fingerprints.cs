using System.Runtime.CompilerServices;
using Corpus.Text;
using Corpus.Text.Index;
using Corpus.Text.Index.Reuse;

namespace Corpus.Generators.Analysis;

/// <summary>The fingerprints of articles, taken once.</summary>
internal static class Fingerprints
{
    // Weak, as the readings are: a fingerprint dies with its article.
    private static readonly ConditionalWeakTable<ArticleReading, TextFingerprint> Taken = new();

    /// <summary>The text of <paramref name="filed"/> as the index wants it.</summary>
    public static IndexedText IndexedTextOf(CorpusArticle filed) =>
        new(filed.Id, filed.Path, Taken.GetValue(filed.Article, TextFingerprint.Of));
}
