using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>A folder that keeps articles in Markdown beside others in plain text, and pages that tell of the folder itself.</summary>
[Collection(nameof(PackageCollection))]
public sealed class MarkdownFolderTests(Feed feed)
{
    [Theory]
    [InlineData("", "ferries-stop|harbor-bridge-opens|night-boat")]
    [InlineData("Txt", "harbor-bridge-opens")]
    [InlineData("html, md", "ferries-stop|night-boat")]
    public void BothAreTexts_AndThePropertyNarrowsThem(string types, string ids)
    {
        var project = new UserProject(feed.Users, "MarkdownApp" + types.Length);
        project.App($"<CorpusTextTypes>{types}</CorpusTextTypes>").Write("seeds/harbor-bridge-opens.txt", Press.Bridge).Write("seeds/README.md", "# About\n")
            .Write("seeds/notes/_index.md", "# Notes\n").Write("seeds/ferries-stop.md", "# " + Press.Ferry).Write("seeds/night-boat.md", "# The Night Boat\n")
            .Write("Program.cs", $"""
                using {project.Name}.Corpus;
                foreach (var article in Articles.All) System.Console.WriteLine(article.Id);
                """);

        project.Build().ShouldSucceed();
        project.Run().ShouldSucceed().Lines.ShouldBe(ids.Split('|'));
    }

    [Fact]
    public void AMemberOfMarkdown_SaysTheWords_AndItsTextIsTheFile()
    {
        const string file = "# The *Night* Boat\n\n“It **never** sails,” said [Karl Lund](/lund), who runs the line to the islands in the outer bay.\n";
        var project = new UserProject(feed.Users, "MarkdownWords");
        project.App().Write("seeds/night-boat.md", file).Write("Program.cs", """
            using MarkdownWords.Corpus;
            System.Console.WriteLine(Articles.NightBoat.Headline);
            System.Console.WriteLine(Articles.NightBoat.Quotes.ItNeverSails.Text);
            System.Console.WriteLine(Articles.NightBoat.Quotes.ItNeverSails.Speaker == Speakers.KarlLund);
            System.Console.WriteLine(Articles.NightBoat.Text.Length);
            """);

        project.Build().ShouldSucceed();
        project.Run().ShouldSucceed().Lines.ShouldBe(["The Night Boat", "It never sails,", "True", $"{file.Length}"]);
    }
}
