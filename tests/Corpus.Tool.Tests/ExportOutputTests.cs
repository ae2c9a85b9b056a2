using Corpus.Tool.Exporting;

namespace Corpus.Tool.Tests;

/// <summary>What an export leaves behind, in whatever way it ends.</summary>
public class ExportOutputTests
{
    public static TheoryData<string> Formats => ["jsonl", "csv", "spans", "sqlite", "parquet", "brat"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void TheOutput_IsTheSameByte_WithAnyNumberOfThreads(string format)
    {
        using var folder = MadeTexts.Folder(150);
        using var output = new TextsInFolder();
        foreach (string jobs in (string[])["1", "2", "5"])
            ToolRun.Of("export", folder.Path, "--format", format, "-o", output.FullPath(jobs), "--jobs", jobs).ShouldBe(new ToolRun(ExitCode.Clean, "", ""));
        var first = Files(output.FullPath("1"));
        first.ShouldNotBeEmpty();
        foreach (string jobs in (string[])["2", "5"]) Files(output.FullPath(jobs)).ShouldBe(first);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void TheShards_AreTogetherTheWhole(int count)
    {
        using var folder = MadeTexts.Folder(100);
        var whole = ToolRun.Of("export", folder.Path).Lines;
        var shards = Enumerable.Range(1, count).Select(i => ToolRun.Of("export", folder.Path, "--shard", $"{i}/{count}").Lines).ToList();
        shards.SelectMany(s => s).Order(StringComparer.Ordinal).ShouldBe(whole.Order(StringComparer.Ordinal));
        shards.ShouldAllBe(s => s.Length > 100 / count / 2);
        string Csv(string shard) => ToolRun.Of("export", folder.Path, "--format", "csv", "--shard", shard).Output;
        Enumerable.Range(1, count).SelectMany(i => Csv($"{i}/{count}").Split("\r\n").Skip(1)).Where(l => l.Length > 0).Order(StringComparer.Ordinal)
            .ShouldBe(Csv("1/1").Split("\r\n").Skip(1).Where(l => l.Length > 0).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("parquet")]
    [InlineData("brat")]
    public void AFormatThatIsNoStream_WantsAnOutput(string format) =>
        ToolRun.WithInput("", "export", "-", "--format", format).ShouldBe(
            new ToolRun(ExitCode.Error, "", $"corpus: --format {format} is no stream; name where it goes with --output\n"));

    [Fact]
    public void AFileThatIsThere_IsReplaced_AndAFolderThatIsThereIsNot()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "One\n");
        folder.Write("out", "old");
        ToolRun.Of("export", folder.Path, "-o", folder.FullPath("out")).Code.ShouldBe(ExitCode.Clean);
        folder.Text("out").ShouldStartWith("{\"id\":\"a\"");
        var run = ToolRun.Of("export", folder.Path, "--format", "parquet", "-o", folder.Path);
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldBe($"corpus: {folder.Path} is there already; name a new folder with --output, or delete it\n");
        Directory.GetFileSystemEntries(folder.Path).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("sqlite")]
    [InlineData("parquet")]
    public void WhereNothingCanBeWritten_ASentenceSaysSo(string format)
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "One\n");
        var run = ToolRun.Of("export", folder.Path, "--format", format, "-o", folder.FullPath("a.txt/out"));
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldStartWith("corpus: The output could not be written (");
    }

    [FullDiskFact]
    public void ADevice_IsNotReplacedByAFile()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "One\n");
        ToolRun.Of("export", folder.Path, "-o", "/dev/full").ShouldBe(
            new ToolRun(ExitCode.Error, "", "corpus: /dev/full is no regular file; name another file with --output\n"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task ADiskThatIsFullHalfway_LeavesTheOldOutput(string format)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = MadeTexts.Folder(200);
        // Of a folder with a file for each text, one alone fills a disk.
        folder.Write("long.txt", string.Concat(Enumerable.Repeat("The quay stays closed until the ice is gone.\n\n", 200)));
        using var output = new TextsInFolder();
        bool isFolder = format is "parquet" or "brat";
        if (!isFolder) output.Write("out", "old");
        var run = await ToolProcess.Run($"export '{folder.Path}' --format {format} -o '{output.FullPath("out")}'", before: "trap '' XFSZ; ulimit -f 4;");
        run.Code.ShouldBe(ExitCode.Error, run.Error);
        run.Error.Split('\n').Count(line => line.StartsWith("corpus: The output could not be written (")).ShouldBe(1, run.Error);
        run.Error.ShouldNotContain("   at ");
        Directory.GetFileSystemEntries(output.Path).Length.ShouldBe(isFolder ? 0 : 1);
        if (!isFolder) output.Text("out").ShouldBe("old");
    }

    [Fact]
    public void ATextThatCannotBeRead_IsNamed_AndTheOthersAreExported()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "One\n");
        File.CreateSymbolicLink(folder.FullPath("b.txt"), folder.FullPath("missing"));
        folder.Write("c.txt", "Three\n");
        var run = ToolRun.Of("export", folder.Path, "-o", folder.FullPath("out"));
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldStartWith($"corpus: {folder.FullPath("b.txt")} cannot be read (");
        File.ReadAllLines(folder.FullPath("out")).Select(l => l[..9]).ShouldBe(["{\"id\":\"a\"", "{\"id\":\"c\""]);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task AProcessThatIsKilled_LeavesTheOldOutput_AndTheNextOneTakesAwayWhatItHadBegun(string format)
    {
        if (OperatingSystem.IsWindows()) return;
        using var output = new TextsInFolder();
        bool isFolder = format is "parquet" or "brat";
        if (!isFolder) output.Write("out", "old");
        string[] before = Names(output);
        using (var process = ToolProcess.Start("", $"export - --format {format} --jobs 2 -o '{output.FullPath("out")}'"))
        {
            // Enough for some of it to be written; the end of the input, after which the output would be complete, never comes.
            for (int i = 0; i < 200; i++) await process.StandardInput.WriteAsync($$"""{"id":"a{{i}}","text":"The quay is closed\n\n“It is ice,” said Ann Berg."}""" + "\n");
            await process.StandardInput.FlushAsync();
            for (int i = 0; i < 1200 && Names(output).Length == before.Length; i++) await Task.Delay(50);
            // While it lives, a run for the same name leaves it alone.
            ToolRun.WithInput("", "export", "-", "--format", format, "-o", output.FullPath("other")).Code.ShouldBe(ExitCode.Clean);
            if (!isFolder) ToolRun.WithInput("", "export", "-", "--format", format, "-o", output.FullPath("out")).Code.ShouldBe(ExitCode.Clean);
            process.HasExited.ShouldBeFalse();
            process.Kill();
            await process.WaitForExitAsync();
        }
        string begun = Names(output).Except(before).Except(["other"]).ShouldHaveSingleItem();
        begun.ShouldStartWith(".corpus-");
        begun.ShouldEndWith(".tmp");
        ToolRun.WithInput("{\"id\":\"b\",\"text\":\"Two\"}\n", "export", "-", "--format", format, "-o", output.FullPath("out")).Code.ShouldBe(ExitCode.Clean);
        Names(output).ShouldBe(["other", "out"]);
        Files(output.FullPath("out")).Keys.ShouldNotContain(".lock");
    }

    [Fact]
    public void AFolderThatIsMisspelt_LeavesTheOldOutput_AndAnOutputsFolderHasToExist()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "One\n");
        folder.Write("out", "old");
        string missing = folder.FullPath("missing");
        ToolRun.Of("export", folder.Path, missing, "-o", folder.FullPath("out")).ShouldBe(
            new ToolRun(ExitCode.Error, "", $"corpus: {missing} does not exist; name a folder with .txt or .md files, or one text\n"));
        folder.Text("out").ShouldBe("old");
        foreach (string format in (string[])["jsonl", "parquet"])
            ToolRun.Of("export", folder.Path, "--format", format, "-o", Path.Combine(missing, "out")).ShouldBe(
                new ToolRun(ExitCode.Error, "", $"corpus: {missing} does not exist; make the folder, or name another place with --output\n"));
    }

    [Fact]
    public void AText_IsNotReplacedByAnOutput()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "One\n");
        ToolRun.Of("export", folder.Path, "-o", folder.FullPath("a.txt")).ShouldBe(
            new ToolRun(ExitCode.Error, "", $"corpus: {folder.FullPath("a.txt")} is there already as a text; name another file with --output\n"));
        folder.Text("a.txt").ShouldBe("One\n");
    }

    [Theory]
    [InlineData(200)]
    [InlineData(500)]
    [InlineData(800)]
    public async Task AReportThatIsKilled_LeavesTheOldPageOrTheNewOne(int milliseconds)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = MadeTexts.Folder(200);
        using var output = new TextsInFolder();
        output.Write("page.html", "old");
        using var process = ToolProcess.Start("", $"report '{folder.Path}' --html '{output.FullPath("page.html")}'");
        await Task.Delay(milliseconds);
        process.Kill();
        await process.WaitForExitAsync();
        string page = output.Text("page.html");
        (page == "old" || page.EndsWith("</html>\n", StringComparison.Ordinal)).ShouldBeTrue();
    }

    [Fact]
    public void WorkInOrder_EndsAtTheFirstFailure_AndReportsIt()
    {
        var done = new List<int>();
        Should.Throw<InvalidOperationException>(() => OrderedWork.Run(Enumerable.Range(0, 1000), i => () =>
        {
            if (i == 20) throw new InvalidOperationException();
            done.Add(i);
        }, 3));
        done.ShouldBe(Enumerable.Range(0, 20));
    }

    private static string[] Names(TextsInFolder folder) => [.. Directory.GetFileSystemEntries(folder.Path).Select(e => Path.GetFileName(e)!).Order()];

    private static Dictionary<string, string> Files(string path) => File.Exists(path)
        ? new() { [""] = Hash(path) }
        : Directory.GetFiles(path, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(path, f), Hash);

    private static string Hash(string file) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
}
