using System.Text;
using Corpus.Text.Source;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Adapter;

/// <summary>Finds out how the compiler decoded a text. Where a text is neither UTF-8 nor UTF-16, the compiler falls back to the machine's own code page
/// without a word.</summary>
internal static class TextEncoding
{
    private const int Utf8 = 65001, Utf16LittleEndian = 1200, Utf16BigEndian = 1201;

    /// <summary>The encoding of <paramref name="text"/>; a text that never was in bytes counts as UTF-8.</summary>
    public static SourceEncoding Of(SourceText text) => text.Encoding?.CodePage switch
    {
        null => SourceEncoding.Utf8,
        Utf8 => IsFallback(text.Encoding) && Lost(text) ? SourceEncoding.Unreadable : SourceEncoding.Utf8,
        Utf16LittleEndian => text.Length > 0 && SourceDecoder.BeginsUtf32(text[0]) ? SourceEncoding.Unreadable : SourceEncoding.Utf16LittleEndian,
        Utf16BigEndian => SourceEncoding.Utf16BigEndian,
        _ => SourceEncoding.Unreadable,
    };

    // On Linux and macOS the machine's code page is UTF-8 too, but one that forgives and writes no byte order mark; the compiler's first try forgives nothing.
    private static bool IsFallback(Encoding encoding) => encoding.DecoderFallback is DecoderReplacementFallback && encoding.GetPreamble().Length == 0;

    private static bool Lost(SourceText text)
    {
        for (int i = 0; i < text.Length; i++)
            if (text[i] == '\uFFFD') return true;
        return false;
    }
}
