using Corpus.Text.Source;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Adapter;

/// <summary>Tells how the compiler decoded a text: it falls back to the machine's own code page where a text is neither UTF-8 nor UTF-16.</summary>
internal static class TextEncoding
{
    private const int Utf8 = 65001, Utf16LittleEndian = 1200, Utf16BigEndian = 1201;

    /// <summary>The encoding of <paramref name="text"/>; a text that never was in bytes counts as UTF-8.</summary>
    public static SourceEncoding Of(SourceText text) => text.Encoding?.CodePage switch
    {
        null or Utf8 => SourceEncoding.Utf8,
        Utf16LittleEndian => SourceEncoding.Utf16LittleEndian,
        Utf16BigEndian => SourceEncoding.Utf16BigEndian,
        _ => SourceEncoding.Unreadable,
    };
}
