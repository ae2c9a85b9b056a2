namespace Corpus.House.Tests;

/// <summary>What stands where.</summary>
public class LayoutTests
{
    [Fact]
    public void TheTopLevel_HoldsItsFoldersAndTheUsualFiles()
    {
        Directory.EnumerateDirectories(Repository.Root).Select(Path.GetFileName)
            .Where(n => !n!.StartsWith('.') && n is not ("artifacts" or "TestResults" or "BenchmarkDotNet.Artifacts"))
            .ShouldBeSubsetOf(["docs", "samples", "seeds", "src", "tests"]);
        Directory.EnumerateFiles(Repository.Root).Select(Path.GetFileName).Where(n => !n!.StartsWith('.')).ShouldBeSubsetOf(
            ["Corpus.Generators.sln", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "nuget.config",
             "LICENSE", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"]);
    }

    [Fact]
    public void EveryProject_IsInTheSolution()
    {
        string solution = File.ReadAllText(Path.Combine(Repository.Root, "Corpus.Generators.sln")).Replace('\\', '/');
        foreach (string folder in (string[])["src", "tests", "samples"])
            foreach (string project in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            {
                string path = Path.GetRelativePath(Repository.Root, project).Replace('\\', '/');
                // A template is another solution's project.
                if (!new[] { "/bin/", "/obj/", "/templates/" }.Any(part => path.Contains(part, StringComparison.Ordinal))) solution.ShouldContain(path);
            }
    }

    [Fact]
    public void ATypeName_IsANounOfTheTrade()
    {
        string[] banned = ["Helper", "Helpers", "Util", "Utils", "Utilities", "Manager", "Common"];
        SourceCode.Below("src/").Select(s => Path.GetFileNameWithoutExtension(s.Path))
            .Where(name => banned.Any(word => name.EndsWith(word, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void TheVersion_StandsInOnePlace() =>
        Directory.EnumerateFiles(Repository.Root, "*.*proj", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(Repository.Root, "*.props"))
            .Where(f => File.ReadAllText(f).Contains("<Version>", StringComparison.Ordinal)).Select(Path.GetFileName).ShouldBe(["Directory.Build.props"]);
}
