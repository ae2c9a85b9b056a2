namespace Corpus.Tool.Tests;

/// <summary><c>corpus report --html FILE</c>: where the page goes, and where its links lead.</summary>
public sealed class ReportPageWritingTests
{
    private const string Text = "Harp Returns to Brent\n\n“It is <b>ours</b> now,” said Anna Lind.\n";

    [Fact]
    public void ThePage_TakesThePlaceOfAnOlderOne_AndNothingElseIsLeft()
    {
        using var folder = new TextsInFolder();
        folder.Write("texts/a.txt", Text);
        string page = folder.Write("page.html", "old");
        var run = ToolRun.Of("report", folder.FullPath("texts"), "--html", page);
        run.Code.ShouldBe(ExitCode.Clean);
        run.Output.ShouldBeEmpty();
        folder.Text("page.html").ShouldEndWith("</html>\n");
        Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order().ShouldBe(["page.html", "texts"]);
    }

    [Theory]
    [InlineData("texts", "is a folder; name the page")]
    [InlineData("texts/a.txt", "has the name of a text; name the page")]
    [InlineData("README.md", "has the name of a text; name the page")]
    [InlineData("nowhere/page.html", "could not be written")]
    [InlineData("", "--html names no file")]
    public void APageThatCannotStandThere_IsAnErrorAndChangesNothing(string name, string expected)
    {
        using var folder = new TextsInFolder();
        folder.Write("texts/a.txt", Text);
        var run = ToolRun.Of("report", folder.FullPath("texts"), "--html", name.Length == 0 ? "" : folder.FullPath(name));
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldContain(expected);
        folder.Text("texts/a.txt").ShouldBe(Text);
        Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).ShouldBe(["texts"]);
    }

    [Fact]
    public void ALink_LeadsFromThePageToTheWordsInTheFile()
    {
        using var folder = new TextsInFolder();
        folder.Write("my texts/wire/a #1?.txt", Text);
        string file = folder.FullPath("out/page.html");
        Directory.CreateDirectory(folder.FullPath("out"));
        ToolRun.Of("report", folder.FullPath("my texts"), "--html", file).Code.ShouldBe(ExitCode.Clean);
        var page = new ReportPage(File.ReadAllText(file));
        string[] links = [.. page.ById("finding-table").Descendants("a").Select(a => (string)a.Attribute("href")!)];
        links.ShouldContain("../my%20texts/wire/a%20%231%3F.txt#:~:text=%3Cb%3Eours%3C%2Fb%3E");
        foreach (string link in links)
            File.Exists(Path.Combine(folder.FullPath("out"), Uri.UnescapeDataString(link[..link.IndexOf('#')]))).ShouldBeTrue(link);
    }

    [Fact]
    public void AnAddressOfTheUsersOwn_HasThePlaceInIt()
    {
        using var folder = new TextsInFolder();
        folder.Write("wire/a{line}.txt", Text);
        string output = ToolRun.Of("report", folder.Path, "--html", "-", "--links", "https://host.example/{path}?c={column}#L{line}").Output;
        var page = new ReportPage(output);
        page.ById("finding-table").Descendants("a").Select(a => (string)a.Attribute("href")!)
            .ShouldContain("https://host.example/wire/a%7Bline%7D.txt?c=8#L3");
        ((string)page.All("body").Single().Attribute("data-links")!).ShouldBe("https://host.example/{path}?c={column}#L{line}");
    }

    [Theory]
    [InlineData("--html writes all tables", "--html", "-", "--sources")]
    [InlineData("--html writes all tables", "--html", "-", "--top", "5")]
    [InlineData("--links is for the page", "--links", "{path}")]
    public void OptionsThatDoNotGoTogether_AreAnError(string expected, params string[] options)
    {
        var run = ToolRun.Of(["report", Repository.PathOf("seeds"), .. options]);
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldContain(expected);
        run.Output.ShouldNotContain("<html");
    }

    [Fact]
    public void WhatCouldNotBeRead_StandsInThePage()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", Text);
        File.CreateSymbolicLink(folder.FullPath("b.txt"), folder.FullPath("gone.txt"));
        var run = ToolRun.Of("report", folder.Path, "--html", "-");
        run.Code.ShouldBe(ExitCode.Error);
        new ReportPage(run.Output).ById("main").Value.ShouldContain("b.txt cannot be read");
    }
}
