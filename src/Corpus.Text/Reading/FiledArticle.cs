using Corpus.Text.Source;

namespace Corpus.Text.Reading;

/// <summary>An article as it is filed in a corpus: the reading joined with its place.</summary>
/// <param name="Id">The id: the path without extension, unless front matter or the project names another.</param>
/// <param name="Path">The path below the corpus folder, with '/' between its parts and with the extension.</param>
/// <param name="Encoding">How the bytes were decoded.</param>
/// <param name="Article">What was read.</param>
public sealed record FiledArticle(string Id, string Path, SourceEncoding Encoding, Article Article)
{
    /// <summary>Files <paramref name="article"/>: the id is <paramref name="corpusName"/>, or the front matter's <c>id:</c>, or the path without its extension.</summary>
    public static FiledArticle File(string path, SourceEncoding encoding, Article article, string? corpusName = null)
    {
        string? id = corpusName;
        if (string.IsNullOrWhiteSpace(id) && article.Parts.FrontMatter is { } matter)
            foreach (var entry in matter.Entries)
                if (entry.Key == "id" && entry.Value.Trim().Length > 0) { id = entry.Value; break; }
        return new FiledArticle(string.IsNullOrWhiteSpace(id) ? WithoutExtension(path) : id!.Trim(), path, encoding, article);
    }

    private static string WithoutExtension(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }
}
