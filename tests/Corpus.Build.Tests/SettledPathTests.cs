using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Build.Tests;

/// <summary>Every file that a project lists has a path of its own in the corpus, and the same on every machine.</summary>
public class SettledPathTests
{
    [Theory]
    [InlineData("/p/seeds/a.txt", "a.txt", "/p/Seeds/a.txt", "Seeds/a.txt")]
    [InlineData("/p/seeds/a.txt", "a.txt", "/p/a.txt", "./a.txt")]
    [InlineData("/p/wire/a.txt", "wire/a.txt", "/wire/a.txt", "a.txt")]
    [InlineData("/mnt/wire/a.txt", "wire/a.txt", "/mnt/desk/a.txt", "desk/a.txt")]
    [InlineData("/mnt/x/wire/a.txt", "x/wire/a.txt", "/mnt/y/wire/a.txt", "y/wire/a.txt")]
    [InlineData("/p/seeds/a.txt", "a.txt", "/elsewhere/a.txt", "elsewhere/a.txt")]
    public void TwoFiles_NeverHaveOnePath(string one, string itsPath, string other, string theOthers)
    {
        foreach (var paths in (Dictionary<string, string>[])[Paths("/p", one, other), Paths("/p", other, one)])
        {
            paths[one].ShouldBe(itsPath);
            paths[other].ShouldBe(theOthers);
        }
    }

    [Fact]
    public void AFileBesideTheProject_KeepsItsWayFromThere_WhereTheProjectHasAnother() =>
        Paths("/home/desk/app", "/home/desk/app/wire/a.txt", "/home/desk/wire/a.txt").Values.Order(StringComparer.Ordinal)
            .ShouldBe(["../wire/a.txt", "./wire/a.txt"]);

    [Fact]
    public void InAnyFolders_NoTwoFilesShareAPath_AndThoseInTheCorpusFolderKeepTheirs()
    {
        string[] folders = ["/p/seeds/", "/p/", "/p/Seeds/", "/p/seeds/wire/", "/p/wire/", "/wire/", "/x/wire/", "/y/x/wire/", "/x/", "/", "/p/seeds/_/",
            "/_/"];
        for (int seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            string[] files = [.. folders.SelectMany(folder => new[] { folder + "a.txt", folder + "b.md" }).Where(_ => random.Next(2) > 0)];

            var paths = Paths("/p", files);

            paths.Keys.ShouldBe(files, ignoreOrder: true);
            paths.Values.Distinct(StringComparer.Ordinal).Count().ShouldBe(files.Length, $"seed {seed}");
            foreach (string file in files.Where(file => file.StartsWith("/p/seeds/", StringComparison.Ordinal)))
                paths[file].ShouldBe(file["/p/seeds/".Length..]);
        }
    }

    private static Dictionary<string, string> Paths(string project, params string[] files) =>
        ListedText.From(files.Select(file => (ITaskItem)new TaskItem(file)), project + "/seeds/", project)
            .ToDictionary(text => text.FullPath, text => text.Path);
}
