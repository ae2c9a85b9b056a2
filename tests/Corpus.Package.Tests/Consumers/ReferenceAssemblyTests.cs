using System.Security.Cryptography;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>Those who use a corpus library compile again only when a name or a named quotation changed.</summary>
[Collection(nameof(SingleProjects))]
public sealed class ReferenceAssemblyTests
{
    private readonly UserProject library;
    private readonly UserProject reader;

    public ReferenceAssemblyTests(Feed feed)
    {
        library = new UserProject(feed.Users, "ArchiveLibrary");
        reader = new UserProject(feed.Users, "ArchiveReader");
        if (File.Exists(library.ProjectFile)) return;
        library.App("<CorpusAccessibility>public</CorpusAccessibility><CorpusNamespace>Archive</CorpusNamespace>", type: "Library").Texts();
        reader.Project("""
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="../ArchiveLibrary/ArchiveLibrary.csproj" /></ItemGroup>
            """).Write("Facts.cs", Press.Printer("Archive")).Write("Program.cs", Press.Program);
        reader.Build().ShouldSucceed();
    }

    [Fact]
    public void WordsOutsideHeadlineAndNamedQuotations_LeaveDependentsAlone()
    {
        var before = Hashes();
        library.Write("seeds/harbor-bridge-opens.txt", Press.Bridge.Replace("the first to cross it was", "the first across was", StringComparison.Ordinal));
        DependentCompiledAgain().ShouldBeFalse();
        Hashes().Reference.ShouldBe(before.Reference);
        Hashes().Library.ShouldNotBe(before.Library);

        before = Hashes();
        library.Write("seeds/harbor-bridge-opens.txt", Press.Bridge.Replace("open again,", "open again, a “miracle” to many,", StringComparison.Ordinal));
        DependentCompiledAgain().ShouldBeFalse("a quotation without a name was added");
        Hashes().Reference.ShouldBe(before.Reference);
        Hashes().Library.ShouldNotBe(before.Library);
        reader.Facts().ShouldContain("  miracle -- ");

        before = Hashes();
        library.Write("seeds/harbor-bridge-opens.txt", Press.Bridge.Replace("Nobody shall wait", "No child shall wait", StringComparison.Ordinal));
        DependentCompiledAgain().ShouldBeTrue("the words of a named quotation changed");
        Hashes().Reference.ShouldNotBe(before.Reference);
    }

    private (string Reference, string Library) Hashes() =>
        (Hash(library.PathOf("obj/Debug/net10.0/ref/ArchiveLibrary.dll")), Hash(library.PathOf("obj/Debug/net10.0/ArchiveLibrary.dll")));

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));

    private bool DependentCompiledAgain()
    {
        string compiled = reader.PathOf("obj/Debug/net10.0/ArchiveReader.dll");
        var before = File.GetLastWriteTimeUtc(compiled);
        reader.Build("--no-restore").ShouldSucceed();
        return File.GetLastWriteTimeUtc(compiled) != before;
    }
}
