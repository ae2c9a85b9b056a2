using Corpus.Text;
using Corpus.Text.Index.Sources;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Checking;

/// <summary>The texts that the articles of a folder may name as sources: one another, and files that the folder's paths lead to.</summary>
internal static class FolderSources
{
    /// <summary>The sources of the <paramref name="texts"/> below <paramref name="path"/>. Files are looked for where an article names them, and nowhere
    /// else.</summary>
    public static SourcedQuotations Of(string path, IReadOnlyList<CheckedText> texts, Action<FormattableString> trouble)
    {
        var articles = texts.Select(t => new CatalogedSource(t.Filed.Id, t.Filed.Path, t.Filed.Path,
            () => SourceDocument.Of(t.Filed.Id, t.Filed.Path, t.Filed.Article))).ToList();
        var known = new SourceCatalog(articles);
        string folder = Directory.Exists(path) ? path : TextFolder.CorpusOf(path);
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string name in texts.SelectMany(t => SourceCatalog.ReferencesIn(t.Filed.Article)).Select(r => r.Words).Distinct(StringComparer.Ordinal))
            if (known.Find(name).Count == 0) files.UnionWith(NamedBy(name.Replace('\\', '/'), folder));
        return new SourcedQuotations(new SourceCatalog([.. articles, .. files.Select(way => Cataloged(way, folder, trouble))]));
    }

    private static CatalogedSource Cataloged(string way, string folder, Action<FormattableString> trouble) => new(TextPath.WithoutExtension(way), way, way,
        () => TextFolder.ReadOne(Path.Combine(folder, way), way, trouble) is { } file
            ? SourceDocument.Of(TextPath.WithoutExtension(way), way, ArticleReader.Read(file.Source.Text)) : null);

    // ../transcripts/session.txt, ../transcripts/session, ../transcripts/**/*.txt
    private static IEnumerable<string> NamedBy(string name, string folder)
    {
        if (name.StartsWith("./", StringComparison.Ordinal)) name = name[2..];
        try
        {
            if (name.IndexOfAny(['*', '?']) < 0)
                return ((string[])[name, name + ".txt", name + ".md"]).Where(way => File.Exists(Path.Combine(folder, way))).Take(1);
            var glob = new PathGlob(name);
            string root = Path.Combine(folder, glob.Root);
            if (!Directory.Exists(root)) return [];
            string below = glob.Root.Length > 0 ? glob.Root + "/" : "";
            var options = new EnumerationOptions { RecurseSubdirectories = name.Contains("**") || name.LastIndexOf('/') > below.Length,
                AttributesToSkip = FileAttributes.ReparsePoint };
            return [.. Directory.EnumerateFiles(root, "*", options).Select(file => below + Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Where(way => (way.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || way.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                    && glob.Matches(way))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
