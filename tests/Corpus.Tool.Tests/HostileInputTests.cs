using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Corpus.Tool.Tests;

/// <summary>What a text, a file name or a settings file can do to the tool and the terminal: nothing.</summary>
public class HostileInputTests
{
    private const string Steering = "\e[31m\u009B\u202E\a";
    private const string Hostile =
        "---\n\"corpus_diagnostic.CORP2002.severity\": \"x\\nseeds/b.txt(1,1): error CS9999: \\e[31m\"\noutlet: \"The \\e[2J Post\"\n---\n\nA " + Steering
        + " Bridge\n\nâ€\u009d Ã\u009b It cost “five\u009B.”. <b title=\"\e]0;x\a\">\u202E</b>\n";

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--format", "jsonl")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("report")]
    [InlineData("fix")]
    [InlineData("fix", "--write")]
    [InlineData("stats")]
    public void NothingThatSteersATerminal_ReachesIt(params string[] args)
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", Hostile);
        folder.Write($"b{Steering}\n.txt", Hostile);
        folder.Write($"c{Steering}.txt", [0xEF, 0xBB, 0xBF, (byte)'<', (byte)'b', (byte)'>', 0xC3, (byte)'<', (byte)'b', (byte)'>']);
        File.CreateSymbolicLink(folder.FullPath($"d{Steering}.txt"), folder.FullPath("nowhere.txt"));
        // NO_COLOR on a terminal.
        var run = ToolRun.OnTerminal(color: false, [args[0], folder.Path, .. args[1..]]);
        foreach (string printed in (string[])[run.Output, run.Error])
            printed.Where(c => c is not ('\n' or '\t') && (char.IsControl(c) || c is '\u202E' or '\u2028')).ShouldBeEmpty();
        run.Output.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("explain")]
    public void NothingThatSteersATerminal_ReachesItFromADraft(string command)
    {
        using var folder = new TextsInFolder();
        string draft = folder.Write("a.txt", Hostile + $"\n“We will {Steering} close the harbour,” Anna{Steering} Berg said.\n");
        string source = folder.Write($"s{Steering}.txt", $"ANNA{Steering} BERG: We will {Steering} not {Steering} close the harbour.\n\nTOM: Yes.\n");
        var run = ToolRun.OnTerminal(color: false, [command, draft, .. command == "verify" ? (string[])["--against", source] : []]);
        foreach (string printed in (string[])[run.Output, run.Error])
            printed.Where(c => c is not ('\n' or '\t') && (char.IsControl(c) || c is '\u202E' or '\u2028')).ShouldBeEmpty();
        run.Output.ShouldContain("close the harbour");
    }

    [Fact]
    public void APathInJson_IsTheFilesPath()
    {
        using var folder = new TextsInFolder();
        string path = folder.Write($"b{Steering}.txt", Hostile);
        foreach (string line in ToolRun.Of("check", folder.Path, "--format", "jsonl").Lines)
            JsonDocument.Parse(line).RootElement.GetProperty("path").GetString().ShouldBe(path);
    }

    [Fact]
    public void InAPipe_ADiffHoldsTheTextsAsTheyAre_ForPatch()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "A Bridge\n\nIt is <b>bold</b>\e.\n");
        ToolRun.Of("fix", folder.Path).Output.ShouldContain("-It is <b>bold</b>\e.\n+It is bold.\n");
    }

    [Fact]
    public void InColor_OnlyTheToolsOwnColoursAreEscapeSequences()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", Hostile);
        string output = ToolRun.InColor("fix", folder.Path).Output;
        output.Split("\e[").Skip(1)
            .ShouldAllBe(part => part.StartsWith("0m") || part.StartsWith("1m") || part.StartsWith("7m") || part.StartsWith("27m") || part.StartsWith("3"));
        output.ShouldContain("\\u001B");
    }

    [Theory]
    [InlineData("[z-a]")]
    [InlineData("[!]")]
    [InlineData("[]")]
    [InlineData("[[z-a].txt]")]
    [InlineData("[[!].txt]")]
    [InlineData("[[a-\\].txt]")]
    [InlineData("[{*a,*a}{*a,*a}{*a,*a}{*a,*a}{*a,*a}{*a,*a}{*a,*a}{*a,*a}{*a,*a}{*a,*a}{*a,*a}{*a,*a}{*a,*a}{*a,*a}{*a,*a}{*a,*a}x]")]
    [InlineData("[*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*ab]")]
    [InlineData("[{1..1000}{1..1000}{1..1000}{1..1000}{1..1000}{1..1000}{1..1000}{1..1000}{1..1000}]")]
    [InlineData("[{-2147483648..2147483647}]")]
    public void NoSectionOfAnEditorConfig_StopsOrHoldsUpTheTool(string header)
    {
        using var folder = new TextsInFolder();
        folder.Write(new string('a', 200) + ".txt", Hostile);
        folder.Write(".editorconfig", $"root = true\n{header}\ncorpus_diagnostic.CORP1005.severity = none\n");
        var clock = Stopwatch.StartNew();
        foreach (string command in (string[])["check", "fix", "export", "report"]) ToolRun.Of(command, folder.Path).Output.ShouldNotBeEmpty();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void ASectionThatMatchesNothing_IsReported_WhenItIsOurs()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "A Bridge\n\nIt is open.\n");
        folder.Write(".editorconfig", "root = true\n[z-a]\nindent_size = 2\n[[z-a].txt]\ncorpus_diagnostic.CORP1005.severity = none\n");
        var run = ToolRun.Of("check", folder.Path);
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldContain("The section [[z-a].txt] of ");
        run.Error.ShouldContain(", line 4, matches no file; correct its brackets and braces");
        run.Error.ShouldNotContain("[z-a] of");
    }

    [Fact]
    public void FilesOfOtherAnalyzersAndOfTheRepository_AreNoTexts_AsInABuild()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "A Bridge\n\nIt is open.\n");
        folder.Write("b/about-us.md", "# About Us\n\nWe print it.\n");
        foreach (string name in (string[])["PublicAPI.Shipped.txt", "api/PublicAPI.Unshipped.txt", "BannedSymbols.txt", "BannedSymbols.Mine.txt",
            "CodeMetricsConfig.txt",
            "AnalyzerReleases.Shipped.txt", "AnalyzerReleases.Unshipped.md", "README.md", "readme.md", "more/CHANGELOG.md", "notes/_index.md"])
            folder.Write(name, "nothing\n");
        ToolRun.Of("export", folder.Path).Lines.Length.ShouldBe(2);
        ToolRun.Of("check", folder.Path).Error.ShouldStartWith("2 texts,");
        // Whoever names one means it.
        ToolRun.Of("export", folder.FullPath("BannedSymbols.txt")).Lines.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AUtf32Text_IsAFindingAndNeverGarbled(bool bigEndian)
    {
        using var folder = new TextsInFolder();
        var encoding = new UTF32Encoding(bigEndian, byteOrderMark: true);
        folder.Write("a.txt", [.. encoding.Preamble, .. encoding.GetBytes("A <b>Bridge</b>\n\n“It is open.”.\n")]);
        var run = ToolRun.Of("check", folder.Path);
        run.Lines.ShouldHaveSingleItem().ShouldContain(": warning CORP1001: ");
        ToolRun.Of("export", folder.Path).Output.ShouldContain("\"headline\":null");
    }

    [Fact]
    public async Task APipeOrADeviceBelowTheFolder_IsNamed_AndTheOthersAreRead()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "A Bridge\n\nIt is <b>open</b>.\n");
        Process.Start("mkfifo", folder.FullPath("pipe.txt")).WaitForExit();
        Process.Start("mkfifo", folder.FullPath(".editorconfig")).WaitForExit();
        File.CreateSymbolicLink(folder.FullPath("zero.txt"), "/dev/zero");
        foreach (string command in (string[])["check", "fix", "export", "report", "stats"])
        {
            var run = Task.Run(() => ToolRun.Of(command, folder.Path));
            (await Task.WhenAny(run, Task.Delay(TimeSpan.FromSeconds(30)))).ShouldBe(run, command + " hangs");
            var result = await run;
            result.Code.ShouldBe(ExitCode.Error);
            result.Error.ShouldContain("pipe.txt is a pipe, a socket or a device and no text; take it out of the folder");
            result.Error.ShouldContain("zero.txt is a pipe, a socket or a device and no text");
            result.Output.ShouldNotBeEmpty();
        }
    }
}
