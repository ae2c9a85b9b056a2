using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>A build compiles the members that the project's files name, wherever nobody else could call the others.</summary>
[Collection(nameof(PackageCollection))]
public sealed class NamedMemberTests
{
    private const string Switch = "members.globalconfig";

    private readonly Feed feed;
    private readonly UserProject project;

    public NamedMemberTests(Feed feed)
    {
        this.feed = feed;
        project = new UserProject(feed.Users, "NamedApp");
        if (File.Exists(project.ProjectFile)) return;
        project.App().Standard();
        project.Restore().ShouldSucceed();
    }

    [Fact]
    public void TheProgram_HasTheMembersThatItNames_AndDoesTheSame()
    {
        Members().ShouldBe(["All", "HarborBridgeOpens"]);
        project.Facts().ShouldBe(Press.Facts);
    }

    [Theory]
    [InlineData("-p:CorpusUnusedMembers=true")]
    [InlineData("-p:CorpusAccessibility=public")]
    [InlineData("-p:GenerateDocumentationFile=true")]
    // Whoever wants to see the files wants to see all of them.
    [InlineData("-p:EmitCompilerGeneratedFiles=true")]
    // Its editor changes running programs, and knows all members.
    [InlineData("-p:BuildingInsideVisualStudio=true")]
    public void WhoeverElseMayNameThem_FindsAll(string property)
    {
        Members(property).ShouldBe(["All", "FerriesStop", "HarborBridgeOpens"]);
        project.Facts().ShouldBe(Press.Facts);
    }

    [Fact]
    public void Friends_SeeAllMembers()
    {
        project.Write("Friends.cs", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Friends\")]\n");
        try
        {
            Members().ShouldContain("FerriesStop");
        }
        finally
        {
            File.Delete(project.PathOf("Friends.cs"));
        }
    }

    [Fact]
    public void AnotherToolsFile_NamesMembersToo()
    {
        project.Write("Page.template", "{{ Articles.FerriesStop.Headline }}\n");
        File.WriteAllText(project.ProjectFile,
            File.ReadAllText(project.ProjectFile)
            .Replace("</Project>", "<ItemGroup><AdditionalFiles Include=\"*.template\" /></ItemGroup></Project>", StringComparison.Ordinal));
        try
        {
            Members().ShouldContain("FerriesStop");
        }
        finally
        {
            File.Delete(project.PathOf("Page.template"));
        }
    }

    [Fact]
    public void ARazorPage_NamesMembersToo()
    {
        var site = new UserProject(feed.Users, "Site");
        site.App().Texts()
            .Write("Program.cs", "Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args).Build().Run();\n")
            .Write("Pages/Index.cshtml", "@page\n<h1>@Site.Corpus.Articles.FerriesStop.Headline</h1>\n")
            .Write("Pages/Part.razor", "<p>@Site.Corpus.Speakers.KarlLund.Name</p>\n");
        File.WriteAllText(site.ProjectFile,
            File.ReadAllText(site.ProjectFile).Replace("Microsoft.NET.Sdk\"", "Microsoft.NET.Sdk.Web\"", StringComparison.Ordinal));
        site.Restore().ShouldSucceed();

        Members(site).ShouldBe(["All", "FerriesStop"]);
    }

    [Fact]
    public void AnEditor_IsToldOfAllMembers()
    {
        project.CompilerArguments().ShouldContain(argument => argument.EndsWith(Switch, StringComparison.Ordinal));
        foreach (string property in (string[])["-p:DesignTimeBuild=true", "-p:DotNetWatchBuild=true"])
            project.CompilerArguments(property).ShouldNotContain(argument => argument.Contains(Switch, StringComparison.Ordinal));
    }

    [Fact]
    public void MarkupThatNamesTypesWhileTheProgramRuns_KeepsAll() => NamedOnly("-p:UseWPF=true").ShouldBe("");

    [Fact]
    public void AConsole_NeedsNamedOnes() => NamedOnly().ShouldBe("true");

    private string NamedOnly(params string[] properties) =>
        Dotnet.Run(project.Folder, ["msbuild", project.ProjectFile, "-getProperty:_CorpusNamedMembersOnly", .. properties]).ShouldSucceed().Text.Trim();

    private string[] Members(params string[] properties) => Members(project, properties);

    private static string[] Members(UserProject of, params string[] properties)
    {
        of.Build(["--no-restore", "--no-incremental", .. properties]).ShouldSucceed();
        using var image = new PEReader(File.OpenRead(of.Assembly()));
        var metadata = image.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Single(type => metadata.GetString(type.Name) == "Articles")
            .GetProperties().Select(property => metadata.GetString(metadata.GetPropertyDefinition(property).Name)).Order(StringComparer.Ordinal)];
    }
}
