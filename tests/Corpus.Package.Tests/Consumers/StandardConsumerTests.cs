using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

[Collection(nameof(ManyProjects))]
public sealed class StandardConsumerTests(Feed feed)
{
    private readonly StandardConsumers consumers = feed.Standard;

    [Fact]
    public void EveryConsumer_Restores() => consumers.Restored.ShouldSucceed();

    [Theory]
    [InlineData("Net10App")]
    [InlineData("PlainApp")]
    [InlineData("LatestApp")]
    [InlineData("PortableApp")]
    [InlineData("Net472App", "net472")]
    [InlineData("CentralApp")]
    [InlineData("Library73", "netstandard2.0")]
    [InlineData("MultiLibrary", "netstandard2.0")]
    [InlineData("MultiLibrary", "net10.0")]
    [InlineData("PressReader")]
    [InlineData("FlowReader")]
    [InlineData("SouthDesk")]
    [InlineData("RemoveApp")]
    [InlineData("BareApp")]
    [InlineData("SourceApp")]
    public void EveryKindOfProject_BuildsWithoutAComplaintAndPrintsTheSameFacts(string name, string framework = "net10.0")
    {
        consumers.Complaints(name).ShouldBeEmpty();
        string file = consumers[name].PathOf($"bin/Debug/{framework}/{name}.dll");
        consumers[name].Facts(assembly: File.Exists(file) ? file : Path.ChangeExtension(file, ".exe")).ShouldBe(Press.Facts);
    }

    [Fact]
    public void AnApplication_RunsByItself() => consumers["Net10App"].Run().ShouldSucceed().Text.ShouldBe(Press.Facts);

    [Fact]
    public void AProjectWithoutACSharpFile_BuildsItsCorpus() => consumers.Complaints("TextsOnly").ShouldNotContain(line => line.Contains("error"));

    [Fact]
    public void AnApplicationWithoutTexts_UsesTheLibrarysTypesAndGeneratesNoMore()
    {
        string[] attributes = ["ArticleFieldsAttribute", "FieldNameAttribute", "UniqueAttribute"];

        Types("PressReader").ShouldBe(["Facts", "Program"]);
        Types("FlowReader").ShouldBe([.. attributes.Select(name => "Corpus.Generators." + name), "Facts", "Program"]);
    }

    [Fact]
    public void ALibraryThatWritesItsDocumentation_HasItsArticlesAndQuotationsInIt()
    {
        consumers.Complaints("PressLibrary").ShouldBeEmpty();
        string written = File.ReadAllText(consumers["PressLibrary"].PathOf("bin/Debug/net10.0/PressLibrary.xml"));
        written.ShouldContain("P:Press.Articles.HarborBridgeOpens\">\n            <summary>Harbor Bridge Opens After Nine Years.");
        written.ShouldContain("HarborBridgeOpensQuotes.NobodyShallWait");
    }

    [Fact]
    public void TwoCorpora_AreTwoSetsOfTypes()
    {
        consumers.Complaints("SouthDesk").ShouldBeEmpty();
        Types("SouthDesk").ShouldContain("SouthDesk.Corpus.Articles");
        Types("NorthDesk").ShouldContain("NorthDesk.Corpus.Articles");
    }

    [Fact]
    public void MarkdownFiles_AreReadAsTexts()
    {
        consumers.Complaints("MarkdownApp").ShouldBeEmpty();
        consumers["MarkdownApp"].Facts().ShouldContain("notes/quay-closed|Quay Closed for Repairs|");
    }

    [Fact]
    public void ATextOutsideTheFolder_AndACorpusName_AreIds()
    {
        consumers.Complaints("OutsideApp").ShouldBeEmpty();
        string facts = consumers["OutsideApp"].Facts();
        facts.ShouldContain("OutsideTexts/tram-line-planned|Tram Line Planned|");
        facts.ShouldContain("OutsideWire/tram-line-planned|Tram Line Planned by Others|");
        facts.ShouldContain("night/ferries|Ferries Stop at Midnight|");
        facts.ShouldNotContain("ferries-stop|");
    }

    [Fact]
    public void ACorpusBesideTheProject_IsFound()
    {
        consumers.Complaints("ParentFolderApp").ShouldBeEmpty();
        consumers["ParentFolderApp"].Run().ShouldSucceed().Text.ShouldBe("Tram Line Planned");
    }

    [Fact]
    public void AFileListedTwice_IsOneTextAndAFinding()
    {
        consumers["TwiceApp"].Facts().ShouldBe(Press.Facts);
        consumers.Complaints("TwiceApp").ShouldHaveSingleItem().ShouldContain("warning CORP0005");
    }

    [Theory]
    [InlineData("a.fr", "Lyon")]
    [InlineData("a.de", "Kiel")]
    [InlineData("a;b%41 c", "Oslo")]
    [InlineData("north/report", "Bodø")]
    [InlineData("south/report", "Rome")]
    public void StrangeFileNames_ArriveWithTheirText(string id, string town)
    {
        consumers.Complaints("StrangeNamesApp").ShouldBeEmpty();
        consumers["StrangeNamesApp"].Facts().ShouldContain($"{id}|Harbor Bridge Opens in {town}|-|1\n  We crossed it in {town} this morning, -- Anna Berg\n");
    }

    [Fact]
    public void BadInput_IsAWarningAtItsFileAndTheRestBuilds()
    {
        var complaints = consumers.Complaints("BadInputApp");
        complaints.ShouldContain(line => line.Contains("picture.txt") && line.Contains("warning CORP0006"));
        complaints.ShouldContain(line => line.Contains("latin-letter.txt") && line.Contains("warning CORP1001"));
        complaints.ShouldContain(line => line.Contains("empty.txt") && line.Contains("warning CORP1007"));
        complaints.Count.ShouldBe(3, string.Join('\n', complaints));
        consumers["BadInputApp"].Facts().ShouldContain("ferries-stop|Ferries Stop at Midnight|");
    }

    [Fact]
    public void AProjectWithoutTexts_HearsSo() => consumers.Complaints("NoTextsApp").ShouldHaveSingleItem().ShouldContain("warning CORP0001");

    [Fact]
    public void AnApplicationThatThePackageOnlyFlowedInto_HearsNothing() => consumers.Complaints("FlowReader").ShouldBeEmpty();

    [Theory]
    [InlineData("BasicApp", "VB")]
    [InlineData("FunctionalApp", "F#")]
    public void AProjectInAnotherLanguage_BuildsWithOneWarning(string name, string language)
    {
        consumers.Complaints(name).ShouldHaveSingleItem().ShouldEndWith(
            $"warning CORP0007: Corpus.Generators writes C# and this project is {language}; reference the package from a C# project");
        consumers[name].Run().ShouldSucceed();
    }

    private string[] Types(string name)
    {
        using var stream = File.OpenRead(consumers[name].Assembly());
        using var image = new System.Reflection.PortableExecutable.PEReader(stream);
        var metadata = System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(image);
        return metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => !type.IsNested)
            .Select(type => (Space: metadata.GetString(type.Namespace), Name: metadata.GetString(type.Name)))
            .Where(type => type.Name[0] != '<' && !type.Space.StartsWith("System", StringComparison.Ordinal)
                && !type.Space.StartsWith("Microsoft", StringComparison.Ordinal))
            .Select(type => type.Space.Length == 0 ? type.Name : type.Space + "." + type.Name).OrderBy(type => type, StringComparer.Ordinal).ToArray();
    }
}
