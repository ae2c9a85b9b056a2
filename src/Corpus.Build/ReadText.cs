using Corpus.Text.Reading;
using Corpus.Text.Source;

namespace Corpus.Build;

/// <summary>Reads a text as the generator does.</summary>
internal static class ReadText
{
    /// <summary>The article in <paramref name="text"/>; null for a file that the compiler would refuse.</summary>
    public static FiledArticle? From(ListedText text)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(text.FullPath);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return null;
        }
        var source = SourceDecoder.Decode(text.Path, bytes);
        return IsBinary(source) ? null : FiledArticle.File(text.Path, source.Encoding, ArticleReader.Read(source.Text), text.Name);
    }

    // The compiler's own test (CS2015): a file that is not UTF-8 and holds two NULs in a row is no text.
    private static bool IsBinary(SourceFile source) =>
        source.Encoding == SourceEncoding.Unreadable && source.Text.IndexOf("\0\0", StringComparison.Ordinal) >= 0;
}
