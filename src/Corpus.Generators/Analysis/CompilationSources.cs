using System.Runtime.CompilerServices;
using Corpus.Generators.Adapter;
using Corpus.Text;
using Corpus.Text.Index.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analysis;

/// <summary>The texts of a compilation that articles may name as their sources.</summary>
internal static class CompilationSources
{
    // Weak, as the readings are: the words of a source are taken once, whichever article is edited.
    private static readonly ConditionalWeakTable<ArticleReading, SourceDocument> Known = new();

    /// <summary>The sources among <paramref name="files"/>: articles under their ids, then the texts that are no articles.</summary>
    public static SourcedQuotations Of(IReadOnlyList<AdditionalText> files, IEnumerable<(AdditionalText File, DeferredText Text, string Id)> articles,
        CorpusFolder folder)
    {
        var sources = new List<CatalogedSource>();
        foreach (var (file, text, id) in articles)
            sources.Add(Cataloged(id, text.Path, TextPath.Way(folder.Path, file.Path),
                () => text.Article is { } read && SourceDocument.IsReadable(read.Article.Text, read.Encoding) ? read.Article : null));
        foreach (var file in files)
            if (folder.SourcePathOf(file) is { } path)
                sources.Add(Cataloged(TextPath.WithoutExtension(path), path, TextPath.Way(folder.Path, file.Path), () => Read(file)));
        return new SourcedQuotations(new SourceCatalog(sources));
    }

    private static CatalogedSource Cataloged(string id, string path, string way, Func<ArticleReading?> read) => new(id, path, way,
        () => read() is { } article ? Known.GetValue(article, some => SourceDocument.Of(id, path, some)).Under(id, path) : null);

    private static ArticleReading? Read(AdditionalText file)
    {
        try
        {
            return file.GetText() is { } source && ArticleCache.ArticleIn(source) is var read && SourceDocument.IsReadable(read.Text, TextEncoding.Of(source))
                ? read : null;
        }
        // The compiler says what is wrong with the file.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return null;
        }
    }
}
