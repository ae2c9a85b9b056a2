using System.Security;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>Whatever the folders are called, above the project, in it and in an article's own name: the members are there and the program runs.</summary>
[Collection(nameof(SingleProjects))]
public sealed class FolderNameTests(Feed feed)
{
    [Fact]
    public void AnyFolder_BuildsAndRuns()
    {
        string[] folders = ["C# projects", "semi;colon", "50% off", "o'neil'", "a,b=c", "[x] {y}/!a@b$c&d^e/two  blanks/Übersee 日本"];
        UserProject[] projects = [.. folders.Select((folder, number) => Project(folder, "FolderApp" + number))];

        var built = Together.Build(feed, "folders", projects).ShouldSucceed();

        foreach (var (folder, project) in folders.Zip(projects))
        {
            built.Complaints(project.Name + ".csproj").ShouldBeEmpty();
            project.Run(project.PathOf($"texts/{folder}/harbor-bridge-opens.txt")).ShouldSucceed().Lines.ShouldBe([
                $"{folder}/tram-line-planned|{folder}/tram-line-planned.md|{"Tram Line Planned\n\nThe city plans a tram.\n".Length}",
                $"harbor-bridge-opens|harbor-bridge-opens.txt|{Press.Bridge.Length}",
                $"night/{folder}|ferries-stop.txt|{Press.Ferry.Length}",
                "True", "Tram Line Planned", "The bridge takes our passengers,",
            ], ignoreOrder: true, folder);
        }
    }

    private UserProject Project(string folder, string name)
    {
        string escaped = SecurityElement.Escape(folder.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal)
            .Replace("$", "%24", StringComparison.Ordinal).Replace("@", "%40", StringComparison.Ordinal));
        return new UserProject(Path.Combine(feed.Users, folder), name).App($"<CorpusPath>texts/{escaped}</CorpusPath>",
            $"""<CorpusText Include="{escaped}/*.md" /><CorpusText Update="texts/{escaped}/ferries-stop.txt" CorpusName="night/{escaped}" />""")
            .Write($"texts/{folder}/harbor-bridge-opens.txt", Press.Bridge)
            .Write($"texts/{folder}/ferries-stop.txt", Press.Ferry)
            .Write($"{folder}/tram-line-planned.md", "Tram Line Planned\n\nThe city plans a tram.\n")
            .Write("Program.cs", $$"""
                using {{name}}.Corpus;
                foreach (var article in Articles.All) System.Console.WriteLine($"{article.Id}|{article.Path}|{article.Text.Length}");
                System.Console.WriteLine(Articles.HarborBridgeOpens.Text == System.IO.File.ReadAllText(args[0]));
                System.Console.WriteLine(Articles.TramLinePlanned.Headline);
                System.Console.WriteLine(Articles.Find("night/{{folder}}").Quotes[0].Text);
                """);
    }
}
