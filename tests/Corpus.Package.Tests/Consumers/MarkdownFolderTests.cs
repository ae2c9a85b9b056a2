using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>A folder that keeps articles in Markdown beside others in plain text, and pages about the folder itself.</summary>
[Collection(nameof(SingleProjects))]
public sealed class MarkdownFolderTests
{
    private const string Words = "# The *Night* Boat\n\n“It **never** sails,” said [Karl Lund](/lund), who runs the line to the islands in the outer bay.\n";

    private readonly Feed feed;

    public MarkdownFolderTests(Feed feed)
    {
        this.feed = feed;
        var words = Project("MarkdownWords");
        if (File.Exists(words.ProjectFile)) return;
        words.App().Write("seeds/night-boat.md", Words).Write("Program.cs", """
            using MarkdownWords.Corpus;
            System.Console.WriteLine(Articles.NightBoat.Headline);
            System.Console.WriteLine(Articles.NightBoat.Quotes.ItNeverSails.Text);
            System.Console.WriteLine(Articles.NightBoat.Quotes.ItNeverSails.Speaker == Speakers.KarlLund);
            System.Console.WriteLine(Articles.NightBoat.Text.Length);
            """);
        Together.Build(feed, "markdown", [words, Types("MarkdownBoth", ""), Types("MarkdownTxt", "Txt"), Types("MarkdownMd", "html, md")]).ShouldSucceed();
    }

    [Theory]
    [InlineData("MarkdownBoth", "ferries-stop|harbor-bridge-opens|night-boat")]
    [InlineData("MarkdownTxt", "harbor-bridge-opens")]
    [InlineData("MarkdownMd", "ferries-stop|night-boat")]
    public void BothAreTexts_AndThePropertyNarrowsThem(string name, string ids) => Project(name).Run().ShouldSucceed().Lines.ShouldBe(ids.Split('|'));

    [Fact]
    public void AMemberOfMarkdown_SaysTheWords_AndItsTextIsTheFile() =>
        Project("MarkdownWords").Run().ShouldSucceed().Lines.ShouldBe(["The Night Boat", "It never sails,", "True", $"{Words.Length}"]);

    private UserProject Types(string name, string types) => Project(name).App($"<CorpusTextTypes>{types}</CorpusTextTypes>")
        .Write("seeds/harbor-bridge-opens.txt", Press.Bridge).Write("seeds/README.md", "# About\n").Write("seeds/notes/_index.md", "# Notes\n")
        .Write("seeds/ferries-stop.md", "# " + Press.Ferry).Write("seeds/night-boat.md", "# The Night Boat\n")
        .Write("Program.cs", $"""
            using {name}.Corpus;
            foreach (var article in Articles.All) System.Console.WriteLine(article.Id);
            """);

    private UserProject Project(string name) => new(feed.Users, name);
}
