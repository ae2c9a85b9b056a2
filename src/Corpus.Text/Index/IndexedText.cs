using Corpus.Text.Index.Reuse;

namespace Corpus.Text.Index;

/// <summary>A text of the corpus, as the index sees it.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Path">The path below the corpus folder, with its extension.</param>
/// <param name="Fingerprint">What was taken of the article.</param>
internal sealed record IndexedText(string Id, string Path, TextFingerprint Fingerprint)
{
    /// <summary>The article.</summary>
    public ArticleReading Article => Fingerprint.Article;

    /// <summary>The text of <paramref name="filed"/>, with its fingerprint taken.</summary>
    public static IndexedText Of(CorpusArticle filed) => new(filed.Id, filed.Path, TextFingerprint.Of(filed.Article));

    internal static int InOrder(IndexedText a, IndexedText b) => ArticleOrder.Compare(a.Id, a.Path, b.Id, b.Path);
}
