using System.Text;
using Corpus.Generators.Adapter;
using Corpus.Generators.Tests.Harness;
using Corpus.Text;
using Corpus.Text.Source;
using Corpus.Text.Storage;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>The build task decodes a file's bytes, the compiler decodes them again: both must stamp the same text, or the program says that the texts
/// changed.</summary>
public class DecodingTests
{
    [Theory]
    [InlineData("43-61-66-C3-A9")]
    [InlineData("43-61-66-E9")]
    [InlineData("EF-BB-BF-43-61-66-C3-A9")]
    [InlineData("EF-BB-BF-43-61-66-E9-20-C3")]
    [InlineData("FF-FE-43-00-E9-00")]
    [InlineData("FF-FE-43-00-00-D8-41-00")]
    [InlineData("FE-FF-00-43-00-E9")]
    [InlineData("ED-A0-80-41")]
    [InlineData("EF-BF-BD-41")]
    [InlineData("00-01-7F-C2-80")]
    [InlineData("")]
    public void TheTaskAndTheCompiler_StampTheSame(string bytes)
    {
        byte[] file = bytes.Length == 0 ? [] : Convert.FromHexString(bytes.Replace("-", "", StringComparison.Ordinal));
        var packed = SourceDecoder.Decode("a.txt", file);

        var compiled = AsTheCompilerReads(file);
        var filed = new CorpusFile(new InMemoryText("/a.txt", compiled), "a.txt", null, FileRole.Text).File(compiled, ArticleReading.Read(compiled.ToString()));

        filed.Encoding.ShouldBe(packed.Encoding);
        Stamp.Of(filed).ShouldBe(Stamp.Of(CorpusArticle.File("a.txt", packed.Encoding, ArticleReading.Read(packed.Text))));
    }

    // Roslyn's EncodedStringText: strict UTF-8 first, then the machine's code page, which forgives.
    private static SourceText AsTheCompilerReads(byte[] file)
    {
        try
        {
            return SourceText.From(new MemoryStream(file), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(file), Encoding.Default);
        }
    }
}
