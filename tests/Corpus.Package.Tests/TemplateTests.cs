using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests;

/// <summary>What <c>dotnet new corpus</c> makes builds without a warning and prints its article, also under a name that is no identifier.</summary>
[Collection(nameof(ManyProjects))]
public sealed class TemplateTests(Feed feed)
{
    [Fact]
    public void ANewProject_BuildsAndPrintsItsArticle()
    {
        string packages = Path.Combine(feed.Root, "templates"), hive = Path.Combine(feed.Root, "hive");
        Dotnet.Run(Repository.Root, "pack", Repository.PathOf("src/Corpus.Templates"), "-c", "Release", "-o", packages, "-v", "quiet").ShouldSucceed();
        string package = Path.Combine(packages, $"Corpus.Templates.{Repository.Version}.nupkg");
        Dotnet.Run(feed.Users, "new", "install", package, "--debug:custom-hive", hive).ShouldSucceed();
        Dotnet.Run(feed.Users, "new", "corpus", "-n", "my-press", "--no-restore", "--debug:custom-hive", hive).ShouldSucceed();

        var project = new UserProject(feed.Users, "my-press");
        project.Build("-warnaserror").ShouldSucceed();
        project.Run().ShouldSucceed().Lines.ShouldBe(
        [
            "2026-03-04 Harbor bridge reopens after two winters",
            "Mara Lindqvist: We counted every bolt twice before we let a single bus across,",
            "mayor: Nobody has to trust the bridge on its first day,",
        ]);
    }
}
