using Corpus.Text.Source;

namespace Corpus.Text;

/// <summary>Reads news articles from plain text. Its methods may be called by any number of threads at a time, and the same text gives the same article on
/// every machine.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article whose <see cref="Article.Id"/> and <see cref="Article.Path"/> do not matter: both are empty unless front matter states an
    /// id.</summary>
    /// <param name="text">Plain text or Markdown, with or without front matter; it may be empty, and nothing in it makes the reader throw.</param>
    /// <returns>The article; what was not recognised in the text is a paragraph of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Article Read(string text) => Read(text, "");

    /// <summary>Reads an article.</summary>
    /// <param name="text">Plain text or Markdown, with or without front matter; it may be empty, and nothing in it makes the reader throw.</param>
    /// <param name="path">What <see cref="Article.Path"/> will be, with '/' between its parts: <c>wire/harbor.txt</c>. No file is opened.</param>
    /// <returns>The article; what was not recognised in the text is a paragraph of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="path"/> is null.</exception>
    public static Article Read(string text, string path)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (path is null) throw new ArgumentNullException(nameof(path));
        return Read(new SourceFile(path, text, SourceEncoding.Utf8));
    }

    /// <summary>Reads an article from the bytes of a file: UTF-8, or UTF-16 with a byte order mark. From bytes that are neither, the article has one paragraph,
    /// no facts and a finding that says so.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="path">What <see cref="Article.Path"/> will be, with '/' between its parts: <c>wire/harbor.txt</c>. No file is opened.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> or <paramref name="path"/> is null.</exception>
    public static Article Read(byte[] bytes, string path)
    {
        if (bytes is null) throw new ArgumentNullException(nameof(bytes));
        if (path is null) throw new ArgumentNullException(nameof(path));
        return Read(SourceDecoder.Decode(path, bytes));
    }

    private static Article Read(SourceFile file) => new(CorpusArticle.File(file.Path, file.Encoding, ArticleReading.Read(file.Text)));
}
