using Corpus.Text.Source;
using Corpus.Text.Structure;
using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Text;

/// <summary>An article as it is filed in a corpus: the reading joined with its place.</summary>
/// <param name="Id">The id: the path without extension, unless front matter or the project names another.</param>
/// <param name="Path">The path below the corpus folder, with '/' between its parts and with the extension.</param>
/// <param name="Encoding">How the bytes were decoded.</param>
/// <param name="Article">What was read.</param>
internal sealed record CorpusArticle(string Id, string Path, SourceEncoding Encoding, ArticleReading Article)
{
    /// <summary>Files <paramref name="article"/>: the id is <paramref name="corpusName"/>, or the front matter's <c>id:</c>, or the path without its
    /// extension.</summary>
    /// <remarks>A text whose bytes nobody can read is filed with its characters as one paragraph and no facts: what was guessed from them would differ with the
    /// machine.</remarks>
    public static CorpusArticle File(string path, SourceEncoding encoding, ArticleReading article, string? corpusName = null)
    {
        if (encoding == SourceEncoding.Unreadable) article = WithoutFacts(article);
        return new CorpusArticle(IdOf(path, StatedId(article.Parts.FrontMatter), corpusName), path, encoding, article);
    }

    /// <summary>The id that <see cref="File"/> would give to the article in <paramref name="source"/>, without reading more than its front matter.</summary>
    public static string IdOf(SourceFile source, string? corpusName = null)
    {
        bool settled = !string.IsNullOrWhiteSpace(corpusName) || source.Encoding == SourceEncoding.Unreadable;
        return IdOf(source.Path, settled ? null : StatedId(FrontMatterReader.In(source.Text)), corpusName);
    }

    /// <summary>Whether the front matter of <paramref name="source"/> says <c>draft: true</c>.</summary>
    public static bool IsDraft(SourceFile source)
    {
        foreach (var key in FrontMatterKey.Of(FrontMatterReader.In(source.Text)))
            if (key.Name == "draft") return !key.IsList && key.Entries[0].Value.Equals("true", StringComparison.OrdinalIgnoreCase);
        return false;
    }

    /// <summary>The same article under another id, where another has the id that it asked for.</summary>
    public CorpusArticle Under(string id) => id == Id ? this : this with { Id = id };

    /// <summary>The same article with the features behind each speaker: <see cref="ArticleReading.Explain(ArticleReading)"/>.</summary>
    public CorpusArticle Explain() => this with { Article = ArticleReading.Explain(Article) };

    /// <summary>The id that <see cref="File"/> would give to an article whose front matter states <paramref name="statedId"/>: letters and marks composed,
    /// however the file system spells them.</summary>
    public static string IdOf(string path, string? statedId, string? corpusName)
    {
        string? id = string.IsNullOrWhiteSpace(corpusName) ? statedId : corpusName;
        return ComposedText.Of(string.IsNullOrWhiteSpace(id) ? TextPath.WithoutExtension(path) : id!.Trim());
    }

    /// <summary>The id that the front matter of <paramref name="article"/> states; null when it states none.</summary>
    public static string? StatedIdIn(ArticleReading article) => StatedId(article.Parts.FrontMatter);

    /// <summary>The id that <paramref name="matter"/> states; null when it states none.</summary>
    internal static string? StatedId(FrontMatterSection? matter)
    {
        if (matter is null) return null;
        foreach (var entry in matter.Entries)
            if (entry.Key == "id" && entry.Value.Trim().Length > 0) return entry.Value;
        return null;
    }

    private static ArticleReading WithoutFacts(ArticleReading article)
    {
        var all = new TextRange(0, article.File.Length);
        TextBlock[] blocks = all.IsEmpty ? [] : [new TextBlock(BlockKind.Paragraph, all, all.Trim(article.File))];
        return new ArticleReading { Text = article.File, Parts = new ArticleParts { Blocks = blocks }, Quotes = [] };
    }
}
