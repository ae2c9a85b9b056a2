using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>What stands beside the texts and the package in a project: folders that differ in case, another version of a library that the package
/// uses.</summary>
[Collection(nameof(SingleProjects))]
public sealed class NeighbourTests
{
    private readonly Feed feed;

    public NeighbourTests(Feed feed)
    {
        this.feed = feed;
        var folders = Project("CaseApp");
        if (File.Exists(folders.ProjectFile)) return;
        folders.App(items: """<CorpusText Include="Seeds/**/*.txt" />""")
            .Write("seeds/a.txt", Press.Bridge).Write("Seeds/a.txt", Press.Ferry).Write("Program.cs", """
                using CaseApp.Corpus;
                foreach (var article in Articles.All) System.Console.WriteLine(article.Id + "|" + article.Headline);
                foreach (var member in typeof(Articles).GetProperties())
                    if (member.GetValue(null) is Article article) System.Console.WriteLine(article.Id);
                """);
        Together.Build(feed, "neighbours", [folders, Yaml("OldYamlApp", "11.2.1"), Yaml("NewYamlApp", "18.1.0")]).ShouldSucceed()
            .Complaints("App.csproj").ShouldBeEmpty();
    }

    [Fact]
    public void FoldersThatDifferInCase_BothHaveTheirTexts()
    {
        if (!OperatingSystem.IsLinux()) return;
        Project("CaseApp").Run().ShouldSucceed().Lines.ShouldBe(
            ["Seeds/a|Ferries Stop at Midnight", "a|Harbor Bridge Opens After Nine Years", "a", "Seeds/a"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("OldYamlApp", "11")]
    [InlineData("NewYamlApp", "18")]
    public void AProjectsOwnYamlDotNet_IsItsOwn_WhateverItsVersion(string name, string version) =>
        Project(name).Run().ShouldSucceed().Lines.ShouldBe([version, "boats", "The Night Boat"]);

    private UserProject Yaml(string name, string version) => Project(name).App(items: $"""<PackageReference Include="YamlDotNet" Version="{version}" />""")
        .Write("seeds/night-boat.txt", "---\ntitle: The Night Boat\ntags: [boats, night]\n---\nIt sails at midnight.\n").Write("Program.cs", $$"""
            using {{name}}.Corpus;
            System.Console.WriteLine(typeof(YamlDotNet.Serialization.Deserializer).Assembly.GetName().Version.Major);
            System.Console.WriteLine(new YamlDotNet.Serialization.Deserializer().Deserialize<string>("boats"));
            System.Console.WriteLine(Articles.NightBoat.Headline);
            """);

    private UserProject Project(string name) => new(feed.Users, name);
}
