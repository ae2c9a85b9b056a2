using Corpus.Text.Source;

namespace Corpus.Text.Storage;

/// <summary>A 64-bit fingerprint of a text's characters: generated code holds it, the record holds it, and both must agree at run time.</summary>
internal static class Stamp
{
    /// <summary>The stamp of a filed text; 0 where nobody can read its bytes, because each decoder guesses other characters.</summary>
    public static ulong Of(CorpusArticle filed) => filed.Encoding == SourceEncoding.Unreadable ? 0 : Of(filed.Article.File);

    /// <summary>The stamp of <paramref name="text"/>: the same on every machine, different for texts that differ in one code unit.</summary>
    public static ulong Of(string text) => StableHash.Of(text.AsSpan());

    /// <summary>The stamp of a file's bytes.</summary>
    public static ulong Of(ReadOnlySpan<byte> file) => StableHash.Of(file);
}
