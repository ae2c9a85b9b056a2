using System.Runtime.Versioning;
using Corpus.Text.Source;
using Corpus.Text.Storage;

namespace Corpus.Text.Tests.PortableBuild;

/// <summary>Both builds of the reader read the same in every text, to the byte of the packed record.</summary>
public class SameReadingTests
{
    private static readonly PortableReader Portable = new();

    [Fact]
    public void TheOtherBuild_IsTheOneThatThePackageShips()
    {
        Portable.Assembly.ShouldNotBeSameAs(typeof(ArticleReading).Assembly);
        Framework(Portable.Assembly).ShouldBe(".NETStandard,Version=v2.0");
        Framework(typeof(ArticleReading).Assembly).ShouldStartWith(".NETCoreApp");
    }

    [Fact]
    public void ArticlesAndAnnotatedTexts_AreReadTheSame() => ShouldBeTheSame(Texts());

    [Fact]
    public void TextsThatWereCutDoubledAndMixed_AreReadTheSame()
    {
        string[] whole = Texts();
        var random = new Random(20);
        ShouldBeTheSame([.. Enumerable.Range(0, 400).Select(_ => Damaged(whole[random.Next(whole.Length)], whole[random.Next(whole.Length)], random))]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\ufeff---\nid: x\n---\n")]
    [InlineData("---\ntitle: [a, {b: c}]\ndate: 2021-02-30\nlang: de\n---\nText\n")]
    [InlineData("„Nein“, sagte Minister Özgür Çelik-Straße. «Oui», dit-il.\u2028\u2029\u0085x")]
    [InlineData("\ud83c\udf09 “Half \udf09 said,” said Ann Lee.\n\nİstanbul ŞIK ǅ ﬁ ß\n")]
    [InlineData("<p>“&ldquo;x&rdquo;”</p>\n\nâ€œgarbledâ€\u009d said Ann Lee.\n")]
    public void StrangeTexts_AreReadTheSame(string text) => ShouldBeTheSame([text]);

    [Fact]
    public void AProgram_GetsTheSameRecords()
    {
        foreach (string text in Texts()) Portable.JsonOf(text).ShouldBe(ArticleReader.Read(text).ToJson());
    }

    private static void ShouldBeTheSame(string[] texts)
    {
        if (Own(texts).SequenceEqual(Portable.BucketOf(texts))) return;
        // The first that differs says more than two buckets of bytes.
        texts.FirstOrDefault(text => !Own([text]).SequenceEqual(Portable.BucketOf([text]))).ShouldBeNull("is read otherwise by the netstandard2.0 build");
        throw new Xunit.Sdk.XunitException("The buckets differ, and each text alone does not.");
    }

    private static byte[] Own(string[] texts) => BucketWriter.Write(0, 1,
        [.. texts.Select((text, i) => CorpusArticle.File(PortableReader.PathOf(i), SourceEncoding.Utf8, ArticleReading.Read(text)))]);

    private static string[] Texts() =>
    [
        .. new[] { "seeds", "tests/Corpus.Text.Tests/Golden" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.txt", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    private static string Damaged(string text, string other, Random random)
    {
        int at = random.Next(text.Length), length = Math.Min(random.Next(4_000), text.Length - at), from = random.Next(other.Length);
        string piece = text.Substring(at, length), second = other.Substring(from, Math.Min(random.Next(400), other.Length - from));
        return random.Next(4) switch
        {
            0 => piece,
            1 => piece + second + piece,
            2 => second.Replace("”", "\"", StringComparison.Ordinal) + "\n\n" + piece.Replace("\n\n", "\n", StringComparison.Ordinal),
            _ => piece.Insert(random.Next(piece.Length + 1), "“\u00ad\u200b\u202e<br>&nbsp;ï»¿\ufffd„‚'"),
        };
    }

    private static string Framework(System.Reflection.Assembly assembly) =>
        assembly.CustomAttributes.Single(a => a.AttributeType.FullName == typeof(TargetFrameworkAttribute).FullName).ConstructorArguments[0].Value!.ToString()!;
}
