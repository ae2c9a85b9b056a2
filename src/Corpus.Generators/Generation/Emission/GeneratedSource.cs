using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Generation.Emission;

/// <summary>Hands a generated text to the compiler.</summary>
internal static class GeneratedSource
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary><paramref name="text"/> in UTF-8 without a byte order mark.</summary>
    public static SourceText Of(string text) => SourceText.From(text, Utf8, SourceHashAlgorithm.Sha256);
}
