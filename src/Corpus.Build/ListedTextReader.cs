using Corpus.Text;
using Corpus.Text.Source;

namespace Corpus.Build;

/// <summary>Reads a text as the generator does.</summary>
internal static class ListedTextReader
{
    /// <summary>The id that the article in <paramref name="text"/> with these <paramref name="bytes"/> asks for, without reading the article; null for a file
    /// that the compiler would refuse.</summary>
    public static string? IdOf(ListedText text, byte[] bytes) =>
        IsPlain(bytes) ? CorpusArticle.IdOf(text.Path, statedId: null, text.Name)
            : Source(text, bytes) is { } source ? CorpusArticle.IdOf(source, text.Name)
            : null;

    /// <summary>The article in <paramref name="text"/> with these <paramref name="bytes"/>, read by <paramref name="read"/>; null for a file that the compiler
    /// would refuse.</summary>
    public static CorpusArticle? From(ListedText text, byte[] bytes, Func<string, ArticleReading> read) =>
        Source(text, bytes) is { } source ? CorpusArticle.File(text.Path, source.Encoding, read(source.Text), text.Name) : null;

    /// <summary>Whether <paramref name="text"/> says of itself that it is a draft. Of a text without front matter only the first bytes are read.</summary>
    public static bool IsDraft(ListedText text) =>
        MayHaveFrontMatter(text) && Bytes(text) is { } bytes && Source(text, bytes) is { } source && CorpusArticle.IsDraft(source);

    private static bool MayHaveFrontMatter(ListedText text)
    {
        try
        {
            if (!RegularFile.Is(text.FullPath)) return false;
            using var file = new FileStream(text.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
            // UTF-16 as well, and a mark before it. White space may stand above front matter.
            byte[] first = new byte[4];
            int count = file.Read(first, 0, first.Length);
            return Array.FindIndex(first, 0, count, one =>
                one is (byte)'-' or (byte)'+' or (byte)'{' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') >= 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return false;
        }
    }

    /// <summary>The bytes of <paramref name="text"/>; null when it cannot be opened, and for what is no regular file, which nobody may even try to open: a
    /// named
    /// pipe waits for a writer for ever.</summary>
    public static byte[]? Bytes(ListedText text)
    {
        try
        {
            return RegularFile.Is(text.FullPath) ? File.ReadAllBytes(text.FullPath) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return null;
        }
    }

    /// <summary>Whether <paramref name="text"/> can be opened and is no file that the compiler would refuse.</summary>
    public static bool IsText(ListedText text) =>
        Bytes(text) is { } bytes && (Array.IndexOf(bytes, (byte)0) < 0 || Source(text, bytes) is not null);

    private static SourceFile? Source(ListedText text, byte[] bytes)
    {
        var source = SourceDecoder.Decode(text.Path, bytes);
        return IsBinary(source) ? null : source;
    }

    // No front matter and no NUL: the id is settled and the compiler takes the file, whatever its encoding.
    private static bool IsPlain(byte[] bytes)
    {
        int start = bytes.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        return !bytes.AsSpan(start).StartsWith("---"u8) && Array.IndexOf(bytes, (byte)0) < 0;
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    // The compiler's own test (CS2015): a file that is not UTF-8 and holds two NULs in a row is no text.
    private static bool IsBinary(SourceFile source) =>
        source.Encoding == SourceEncoding.Unreadable && source.Text.IndexOf("\0\0", StringComparison.Ordinal) >= 0;
}
