namespace Corpus.Tool.Tests;

public class ReportCommandTests
{
    [Fact]
    public void TheReport_ShowsArticlesSpeakersRepetitionsAndFindings()
    {
        using var folder = new TextsInFolder();
        folder.Write("one.txt", "The harp returns to Brent\n\n“The harp is home and it will stay with us,” Ana Ruiz said on Friday. The town was glad.\n");
        folder.Write("two.txt", "Brent and its harp\n\n“The harp is home and it will stay with us,” said Ana Ruiz, who runs the museum. It came by <b>train</b> from the coast.\n");
        var run = ToolRun.Of("report", folder.Path);
        run.Code.ShouldBe(ExitCode.Clean);
        run.Output.ShouldContain("The harp returns to Brent");
        run.Lines.ShouldContain(l => l.Contains("Ana Ruiz") && Numbers(l).SequenceEqual(new[] { "2", "2" }));
        run.Lines.ShouldContain(l => l.Contains("The harp is home and it will stay with us") && Numbers(l).SequenceEqual(new[] { "2" }));
        run.Lines.ShouldContain(l => l.Contains("CORP1005") && l.Contains("warning"));
        run.Lines[^1].ShouldBe("2 texts");
        run.Output.ShouldNotContain("\e");
    }

    [Fact]
    public void Sources_ShowWhoIsQuotedAndHowMuch()
    {
        using var folder = new TextsInFolder();
        folder.Write("one.txt", "The harp returns to Brent\n\n“The harp is home,” Mayor Ana Ruiz said on Friday. The town was glad.\n");
        folder.Write("two.txt", "Brent and its harp\n\n“It will stay with us for good,” said Ana Ruiz. “It is out of tune,” a senior official said.\n");
        var run = ToolRun.Of("report", folder.Path, "--sources");
        run.Code.ShouldBe(ExitCode.Clean);
        run.Lines.ShouldContain(l => l.Contains("Ana Ruiz") && l.Contains("mayor") && l.Contains("person") && l.Contains("yes")
            && Numbers(l).SequenceEqual(new[] { "2", "11", "2" }));
        run.Lines.ShouldContain(l => l.Contains("senior official") && l.Contains("unnamed") && l.Contains("no")
            && Numbers(l).SequenceEqual(new[] { "1", "5", "1" }));
        run.Output.ShouldNotContain("The harp returns");
    }

    [Fact]
    public void MoreRowsThanWanted_AreCounted()
    {
        using var folder = new TextsInFolder();
        for (int i = 0; i < 5; i++) folder.Write($"t{i}.txt", $"Harp number {i} returns to Brent\n\nThe harp is home again, and the whole town came to the station to see it. It will stay in the museum.\n");
        var run = ToolRun.Of("report", folder.Path, "--top", "2");
        run.Output.ShouldContain("Harp number 1");
        run.Output.ShouldNotContain("Harp number 2");
        run.Output.ShouldContain("and 3 more articles; --top 0 shows all");
        ToolRun.Of("report", folder.Path, "--top", "0").Output.ShouldContain("Harp number 4");
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    public void ANumberOfRowsThatIsNone_IsAnError(string rows)
    {
        var run = ToolRun.Of("report", "--top", rows);
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldContain("corpus: --top takes a number of rows; give 0 or more\n");
    }

    [Fact]
    public void WhatATextHolds_NeverSteersTheTerminal()
    {
        using var folder = new TextsInFolder();
        foreach (string name in (string[])["a.txt", "b.txt"]) folder.Write(name,
            "A \e[31mred\e[0m harp\n\n“The harp is home \e[31mand it will [bold]stay[/] with us,” Ana Ruiz said on Friday.\n");
        var run = ToolRun.Of("report", folder.Path);
        run.Code.ShouldBe(ExitCode.Clean);
        run.Output.ShouldNotContain("\e");
        run.Output.ShouldContain("[bold]stay[/]");
    }

    [Fact]
    public void Stats_CountTextsAndBytes()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "Ärger\n");
        folder.Write("b.txt", [0xFF, 0xFE, (byte)'A', 0]);
        var run = ToolRun.Of("stats", folder.Path);
        run.Code.ShouldBe(ExitCode.Clean);
        run.Lines.ShouldContain(l => l.Contains(" texts ") && Numbers(l).SequenceEqual(new[] { "2" }));
        run.Lines.ShouldContain(l => l.Contains(" bytes ") && Numbers(l).SequenceEqual(new[] { "11" }));
        run.Lines.ShouldContain(l => l.Contains("UTF-16 little-endian"));
        run.Output.ShouldContain("MB/s on one core");
    }

    [Theory]
    [InlineData("report")]
    [InlineData("stats")]
    [InlineData("check")]
    [InlineData("fix")]
    public void AnEmptyFolder_IsNoError(string command)
    {
        using var folder = new TextsInFolder();
        ToolRun.Of(command, folder.Path).Code.ShouldBe(ExitCode.Clean);
        ToolRun.Of(command, folder.FullPath("nowhere")).Code.ShouldBe(ExitCode.Error);
    }

    private static IEnumerable<string> Numbers(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.All(char.IsDigit));
}
