using Corpus.Generators.Adapter;
using Corpus.Text;
using Corpus.Text.Index.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.Usage;

/// <summary>A text with the <c>id:</c> that gives its article a certain name.</summary>
/// <param name="Document">The text's document.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Path">Its path below the corpus folder.</param>
/// <param name="Id">The id to write.</param>
/// <param name="Edit">What writes it.</param>
internal sealed record PinnedName(TextDocument Document, SourceText Text, string Path, string Id, TextEdit Edit)
{
    /// <summary>How the article <paramref name="id"/> of <paramref name="project"/> gets the <paramref name="name"/>; null when its text is not there, or the
    /// project file names it.</summary>
    public static async Task<PinnedName?> In(Project project, string id, string name, CancellationToken cancellation)
    {
        var options = project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        var folder = CorpusFolder.From(options.GlobalOptions);
        var documents = project.AdditionalDocuments.ToLookup(document => document.FilePath ?? "", StringComparer.Ordinal);

        // The path names most articles; only those that front matter names must be read to be found.
        var files = project.AnalyzerOptions.AdditionalFiles
            .Select(text => folder.FileOf(text)).OfType<CorpusFile>()
            .Where(file => file.Name is null)
            .OrderByDescending(file => CorpusArticle.IdOf(file.Path, null, null) == id);
        foreach (var file in files)
        {
            if (documents[file.Source.Path].FirstOrDefault() is not { } document) continue;
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            var filed = file.File(text, ArticleCache.ArticleIn(text));
            if (filed.Id != id) continue;
            string pinned = IdFor(filed, name);
            return new PinnedName(document, text, file.Path, pinned, EditFor(filed.Article, pinned));
        }

        return null;
    }

    /// <summary>The id that gives <paramref name="name"/>: white-house-open for WhiteHouseOpen where that leads back to it, else the name itself; in the folder
    /// where the article's id was.</summary>
    private static string IdFor(CorpusArticle filed, string name)
    {
        string folder = filed.Id.Substring(0, filed.Id.LastIndexOf('/') + 1);
        string hyphened = folder + Hyphened(name);
        bool leadsBack = hyphened != CorpusArticle.IdOf(filed.Path, null, null) && Identifier.OfStated(TextPath.FileName(hyphened)) == name;
        return leadsBack ? hyphened : folder + name;
    }

    private static string Hyphened(string name)
    {
        var id = new System.Text.StringBuilder(name.Length + 8);
        for (int at = 0; at < name.Length; at++)
        {
            if (at > 0 && char.IsUpper(name[at])) id.Append('-');
            id.Append(char.ToLowerInvariant(name[at]));
        }

        return id.ToString();
    }

    private static TextEdit EditFor(ArticleReading article, string id)
    {
        string value = id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '/') && char.IsLetter(id[0]) ? id : "'" + id.Replace("'", "''") + "'";
        string lineEnd = LineEndOf(article.File);
        if (article.Parts.FrontMatter is not { } matter)
            return new TextEdit(new TextRange(0, 0), $"---{lineEnd}id: {value}{lineEnd}---{lineEnd}");
        foreach (var entry in matter.Entries)
            if (entry.Key == "id") return new TextEdit(entry.ValueRange, value);
        int second = article.File.IndexOf('\n', matter.Range.Start) + 1;
        return new TextEdit(new TextRange(second, second), $"id: {value}{lineEnd}");
    }

    private static string LineEndOf(string text)
    {
        int end = text.IndexOf('\n');
        return end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
    }
}
