using Corpus.Text;
using Corpus.Text.Index.Sources;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Checking;

/// <summary>The texts that the articles of a folder may name as sources: one another, and files that the folder's paths lead to.</summary>
internal static class FolderSources
{
    /// <summary>The sources of the <paramref name="texts"/> below <paramref name="path"/>. Files are looked for where an article names them, and nowhere
    /// else.</summary>
    /// <param name="path">The folder, or the one text.</param>
    /// <param name="texts">Texts that were read.</param>
    /// <param name="others">Texts of the same folder that were not; an article that names one has it read.</param>
    /// <param name="report">Receives what cannot be read.</param>
    public static SourcedQuotations Of(string path, IReadOnlyList<CheckedText> texts, IReadOnlyList<ArticleHead> others, Action<FormattableString> report)
    {
        string folder = Directory.Exists(path) ? path : TextFolder.CorpusOf(path);
        var read = texts.ToDictionary(text => text.Filed.Path, StringComparer.Ordinal);
        List<CatalogedSource> articles = [.. texts.Select(text => Cataloged(text.Filed)),
            .. others.Where(head => !read.ContainsKey(head.Path)).Select(head => Cataloged(head, report))];
        var known = new SourceCatalog(articles);
        var files = new SortedSet<string>(StringComparer.Ordinal);
        bool isUnknown = false;
        foreach (string name in texts.SelectMany(t => SourceCatalog.ReferencesIn(t.Filed.Article)).Select(r => r.Words).Distinct(StringComparer.Ordinal))
            if (known.Find(name).Count == 0)
            {
                var named = SourceFiles.NamedBy(name.Replace('\\', '/'), folder);
                isUnknown |= named.Count == 0;
                files.UnionWith(named);
            }
        // One text of a corpus: the name may be an id that another states in its front matter.
        if (isUnknown && !Directory.Exists(path) && Path.GetFileName(folder) == "seeds")
            articles.AddRange(ArticleHead.Of(folder, _ => { }).Where(head => !read.ContainsKey(head.Path)).Select(head => Cataloged(head, report)));
        return new SourcedQuotations(new SourceCatalog([.. articles, .. files.Select(way => Cataloged(way, folder, report))]));
    }

    private static CatalogedSource Cataloged(CorpusArticle filed) => new(filed.Id, filed.Path, filed.Path,
        () => SourceDocument.IsReadable(filed.Article.Text, filed.Encoding) ? SourceDocument.Of(filed.Id, filed.Path, filed.Article) : null);

    private static CatalogedSource Cataloged(ArticleHead head, Action<FormattableString> report) => new(head.Id, head.Path, head.Path,
        () => SourceFiles.Read(head.FullPath, head.Id, head.Path, report));

    private static CatalogedSource Cataloged(string way, string folder, Action<FormattableString> report) => new(TextPath.WithoutExtension(way), way, way,
        () => SourceFiles.Read(Path.Combine(folder, way), TextPath.WithoutExtension(way), way, report));
}
