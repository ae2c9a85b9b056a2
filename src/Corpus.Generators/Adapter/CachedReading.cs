using Corpus.Text;
using Corpus.Text.Storage.Digests;

namespace Corpus.Generators.Adapter;

/// <summary>What was read in a text's characters.</summary>
internal sealed class CachedReading(ArticleReading article)
{
    private ArticleDigest? digest;

    /// <summary>The article.</summary>
    public ArticleReading Article => article;

    /// <summary>The digest of <paramref name="filed"/>, which is this article in a place: the same in each. Taken once, so that no option makes it
    /// anew.</summary>
    public ArticleDigest DigestOf(CorpusArticle filed) => digest ??= ArticleDigest.Of(filed);
}
