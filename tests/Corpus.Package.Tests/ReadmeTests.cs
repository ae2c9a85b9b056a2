using System.Text.RegularExpressions;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests;

/// <summary>The README's blocks marked as files are a consumer, word for word, and its blocks marked as output are what that consumer prints today.</summary>
[Collection(nameof(SingleProjects))]
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));
    private readonly UserProject project;

    public ReadmeTests(Feed feed)
    {
        project = new UserProject(feed.Users, "Newsroom");
        if (File.Exists(project.ProjectFile)) return;
        foreach (string text in Directory.GetFiles(Repository.PathOf("seeds"), "*.txt", SearchOption.AllDirectories))
            project.Write(Path.Combine("seeds", Path.GetRelativePath(Repository.PathOf("seeds"), text)), File.ReadAllBytes(text));
        foreach (string file in new[] { "Newsroom.csproj", "Program.cs", "Mistakes.cs" }) project.Write(file, Block("file: " + file));
    }

    [Fact]
    public void TheInstallSection_NamesThisVersion() => Block("file: Newsroom.csproj").ShouldContain($"Version=\"{Repository.Version}\"");

    [Fact]
    public void TheProgram_PrintsWhatTheReadmeShows()
    {
        Dotnet.Run(project.Folder, "build", "-v:quiet").ShouldSucceed();
        project.Run().ShouldSucceed().Text.ShouldBe(Block("output: dotnet run").TrimEnd('\n'));
    }

    [Fact]
    public void TheStrictBuild_SaysWhatTheReadmeShows()
    {
        string printed = string.Join('\n', project.Build("-p:CorpusMode=strict", "--no-incremental").ShouldSucceed().Lines)
            .Replace(project.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        foreach (string line in Block("output: dotnet build -p:CorpusMode=strict")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)) printed.ShouldContain(line);
    }

    [Fact]
    public void EveryOptionOfTheTable_IsVisibleToTheCompiler()
    {
        string targets = File.ReadAllText(Repository.PathOf("src/Corpus.Generators.Package/build/Corpus.Generators.targets"));
        var options = OptionRow().Matches(Readme).Select(row => row.Groups[1].Value).ToArray();
        options.Length.ShouldBe(8);
        options.ShouldAllBe(option => targets.Contains(option));
    }

    [Fact]
    public void ThePagesThatTheReadmeLinksTo_AreThere()
    {
        foreach (Match link in Link().Matches(Readme)) Path.Exists(Repository.PathOf(link.Groups[1].Value)).ShouldBeTrue(link.Value);
    }

    private static string Block(string mark) => MarkedBlock.In(Readme, mark);

    [GeneratedRegex(@"^\| `(Corpus\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex OptionRow();

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Link();
}
