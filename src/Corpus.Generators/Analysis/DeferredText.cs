using Corpus.Generators.Adapter;
using Corpus.Text;
using Corpus.Text.Storage.Digests;
using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Generators.Analysis;

/// <summary>A text of the corpus. What the build task read of it is known without reading it; the rest is read when it is first asked for.</summary>
internal sealed class DeferredText
{
    private readonly CorpusFile file;
    private readonly Lazy<CorpusArticle?> article;
    private readonly Lazy<IReadOnlyList<FrontMatterKey>> keys;

    private DeferredText(CorpusFile file, string id, Func<CorpusArticle?> read, Func<FrontMatterSection?> readMatter)
    {
        this.file = file;
        Id = id;
        article = new(read);
        keys = new(() => FrontMatterKey.Of(readMatter()));
    }

    /// <summary>The keys of its front matter, known without reading more than that.</summary>
    public IReadOnlyList<FrontMatterKey> Keys => keys.Value;

    /// <summary>The path below the corpus folder.</summary>
    public string Path => file.Path;

    /// <summary>The id that it asks for.</summary>
    public string Id { get; }

    /// <summary>The article; null when the compiler cannot read what the build task could.</summary>
    public CorpusArticle? Article => article.Value;

    /// <summary>The text in <paramref name="file"/>, of which the build task may have handed something; null when it cannot be read.</summary>
    public static DeferredText? Of(CorpusFile file, HandedText? handed, CancellationToken cancellation)
    {
        if (handed is not null) return new DeferredText(file, CorpusArticle.IdOf(file.Path, handed.Digest.StatedId, file.Name), () =>
            Read(file, CancellationToken.None), () => FrontMatterReader.In(handed.Head ?? ""));
        return Read(file, cancellation) is { } read ? new DeferredText(file, read.Id, () => read, () => read.Article.Parts.FrontMatter) : null;
    }

    /// <summary>The article in <paramref name="file"/>; null when it cannot be read, which the generator reports.</summary>
    public static CorpusArticle? Read(CorpusFile file, CancellationToken cancellation)
    {
        try
        {
            return file.Source.GetText(cancellation) is { } source ? file.File(source, ArticleCache.ArticleIn(source)) : null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return null;
        }
    }
}
