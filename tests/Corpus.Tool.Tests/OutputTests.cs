namespace Corpus.Tool.Tests;

/// <summary>Where nothing can be written, the tool says so in a sentence and by its exit code.</summary>
public class OutputTests
{
    private const string Broken = "The harp returns\n\nThe mayor said: “It is home at last and it will stay.”. Then she left.\n";

    public static TheoryData<string> Commands => ["check", "check --format jsonl", "check --format sarif", "fix", "export", "report", "stats"];

    [FullDiskTheory]
    [MemberData(nameof(Commands))]
    public async Task AFullDisk_IsAnErrorInOneSentence(string command)
    {
        using var folder = Texts(3);
        var run = await ToolProcess.Run($"{command} '{folder.Path}' > /dev/full");
        run.Code.ShouldBe(ExitCode.Error, run.Error);
        run.Error.Split('\n').Count(line => line.StartsWith("corpus: The output could not be written (")).ShouldBe(1, run.Error);
        run.Error.ShouldNotContain("   at ");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task ADiskThatIsFullHalfway_IsAnErrorInOneSentence(string command)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = Texts(60);
        string output = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            // A limit on the size of files meets the same error path as a disk with that much room.
            var run = await ToolProcess.Run($"{command} '{folder.Path}' > '{output}'", before: "trap '' XFSZ; ulimit -f 1;");
            run.Code.ShouldBe(ExitCode.Error, run.Error);
            run.Error.Split('\n').Count(line => line.StartsWith("corpus: The output could not be written (")).ShouldBe(1, run.Error);
            new FileInfo(output).Length.ShouldBe(1024);
        }
        finally
        {
            File.Delete(output);
        }
        for (int i = 0; i < 60; i++) folder.Text($"t{i}.txt").ShouldBe(Broken);
    }

    [FullDiskFact]
    public async Task HelpToAFullDisk_IsAnErrorToo()
    {
        (await ToolProcess.Run("--help > /dev/full")).Code.ShouldBe(ExitCode.Error);
    }

    [FullDiskFact]
    public async Task FixesThatAreWritten_AreAllWritten_WhenTheDiffReachesNobody()
    {
        using var folder = Texts(40);
        var run = await ToolProcess.Run($"fix --write '{folder.Path}' > /dev/full");
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldContain("40 fixes written in 40 texts");
        for (int i = 0; i < 40; i++) folder.Text($"t{i}.txt").ShouldNotBe(Broken);
    }

    [FullDiskTheory]
    [InlineData(">&-", ExitCode.Error)]
    [InlineData("2>&-", ExitCode.Findings)]
    [InlineData("<&-", ExitCode.Findings)]
    [InlineData(">&- 2>&-", ExitCode.Error)]
    [InlineData("2> /dev/full", ExitCode.Findings)]
    public async Task AStandardStreamThatIsClosed_IsNoCrash(string redirection, int code)
    {
        using var folder = Texts(1);
        foreach (string command in (string[])["check", "fix"])
            (await ToolProcess.Run($"{command} '{folder.Path}' {redirection}")).Code.ShouldBe(code);
    }

    private static TextsInFolder Texts(int count)
    {
        var folder = new TextsInFolder();
        for (int i = 0; i < count; i++) folder.Write($"t{i}.txt", Broken);
        return folder;
    }
}
