using System.Diagnostics;
using System.Text;

namespace Corpus.Tool.Tests;

/// <summary>How <c>fix --write</c> treats the files that people have: all of a text is there, before or after.</summary>
public class FixWritingTests
{
    private const string Broken = "The harp returns\n\nThe mayor said: “It is home at last and it will stay.”. Then she left.\n";
    private const string Tagged = "\n\nIt is <b>open</b>.\n";
    private const string Fixed = "The harp returns\n\nThe mayor said: “It is home at last and it will stay.” Then she left.\n";

    public static TheoryData<string, byte[]> Inexact => new()
    {
        { "a bad byte behind a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Caf"), 0xE9, .. Encoding.UTF8.GetBytes(Tagged)] },
        { "half a code unit", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("A harp" + Tagged), 0x41] },
        { "half a surrogate pair",
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("A "), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(" B" + Tagged)] },
        { "an overlong sequence", [.. Encoding.UTF8.Preamble, 0xC0, 0xAF, .. Encoding.UTF8.GetBytes(Tagged)] },
    };

    [Theory]
    [MemberData(nameof(Inexact))]
    public void AFileWhoseBytesAreNotItsTexts_StaysAsItIs_IsNamed_AndTheOthersAreFixed(string what, byte[] bytes)
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", bytes);
        folder.Write("b.txt", Broken);
        foreach (string[] write in (string[][])[[], ["--write"]])
        {
            var run = ToolRun.Of(["fix", folder.Path, .. write]);
            run.Code.ShouldBe(ExitCode.Error, what);
            run.Error.ShouldContain("a.txt was not fixed: its bytes are not those of its text; save it as UTF-8");
        }
        File.ReadAllBytes(folder.FullPath("a.txt")).ShouldBe(bytes);
        folder.Text("b.txt").ShouldBe(Fixed);
    }

    [Fact]
    public void AFileInNoEncodingThatIsRead_StaysAsItIs()
    {
        using var folder = new TextsInFolder();
        byte[] latin = [.. Encoding.Latin1.GetBytes("Caf\u00e9\n\nIt is <b>open</b>.\n")];
        folder.Write("a.txt", latin);
        ToolRun.Of("fix", folder.Path, "--write").Code.ShouldBe(ExitCode.Clean);
        File.ReadAllBytes(folder.FullPath("a.txt")).ShouldBe(latin);
    }

    [Fact]
    public async Task KilledAtAnyMoment_EveryTextIsTheOldOneOrTheNewOneWhole()
    {
        if (OperatingSystem.IsWindows()) return;
        string filler = string.Concat(Enumerable.Range(0, 500).Select(i => $"On day {i} nothing more was said of it in the town.\n\n"));
        string old = Broken + filler, now = Fixed + filler;
        using var folder = new TextsInFolder();
        int halfway = 0;
        for (int moment = 1; moment <= 20; moment++)
        {
            Fill();
            using var process = ToolProcess.Start("", $"fix --write '{folder.Path}'");
            // A text's diff comes when it is written, so the next one is under way.
            for (int texts = 0; texts < moment && await process.StandardOutput.ReadLineAsync() is { } line;)
                if (line.StartsWith("+++ ", StringComparison.Ordinal)) texts++;
            process.Kill();
            await process.WaitForExitAsync();
            var left = Directory.GetFiles(folder.Path, "*.txt").Select(File.ReadAllText).ToList();
            left.Count.ShouldBe(25);
            left.ShouldAllBe(text => text == old || text == now);
            if (left.Contains(old) && left.Contains(now)) halfway++;
        }
        halfway.ShouldBeGreaterThan(0, "no moment was in the middle");

        void Fill()
        {
            for (int i = 0; i < 25; i++) folder.Write($"t{i:D2}.txt", old);
        }
    }

    [Fact]
    public async Task OnAFullDisk_EveryTextIsAsItWas_AndNothingIsLeftBeside()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TextsInFolder();
        string old = Broken + string.Concat(Enumerable.Repeat("Nothing more was said of it in the town.\n\n", 500));
        folder.Write("a.txt", old);
        folder.Write("b.txt", Broken);
        // A limit on the size of files meets the same error path as a disk that is full.
        var run = await ToolProcess.Run($"fix --write '{folder.Path}'", before: "trap '' XFSZ; ulimit -f 8;");
        run.Code.ShouldBe(ExitCode.Error, run.Error);
        run.Error.ShouldContain("a.txt could not be written and is as it was (");
        folder.Text("a.txt").ShouldBe(old);
        folder.Text("b.txt").ShouldBe(Fixed);
        Directory.GetFileSystemEntries(folder.Path).Length.ShouldBe(2);
    }

    [Fact]
    public void ModeStaysAsItWas()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TextsInFolder();
        foreach (var mode in (UnixFileMode[])[UnixFileMode.UserRead | UnixFileMode.UserWrite, (UnixFileMode)0b110_110_100, (UnixFileMode)0b111_101_101])
        {
            string path = folder.Write("a.txt", Broken);
            File.SetUnixFileMode(path, mode);
            ToolRun.Of("fix", folder.Path, "--write").Code.ShouldBe(ExitCode.Clean);
            File.GetUnixFileMode(path).ShouldBe(mode);
            folder.Text("a.txt").ShouldBe(Fixed);
        }
    }

    [Fact]
    public async Task TheOwnerStays_WhereTheSystemLetsIt()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") return;
        using var folder = new TextsInFolder();
        string path = folder.Write("a.txt", Broken);
        await Process.Start("chown", ["1234:2345", path]).WaitForExitAsync();
        ToolRun.Of("fix", folder.Path, "--write").Code.ShouldBe(ExitCode.Clean);
        using var stat = Process.Start(new ProcessStartInfo("stat", ["-c", "%u:%g", path]) { RedirectStandardOutput = true })!;
        (await stat.StandardOutput.ReadToEndAsync()).Trim().ShouldBe("1234:2345");
    }

    [Fact]
    public void ALinkOutOfTheFolder_IsNotFollowed_AndOneInsideIsNotReplaced()
    {
        if (OperatingSystem.IsWindows()) return;
        using var elsewhere = new TextsInFolder();
        using var folder = new TextsInFolder();
        string outside = elsewhere.Write("outside.txt", Broken);
        folder.Write("inner/real.txt", Broken);
        File.CreateSymbolicLink(folder.FullPath("out.txt"), outside);
        File.CreateSymbolicLink(folder.FullPath("in.txt"), folder.FullPath("inner/real.txt"));
        var run = ToolRun.Of("fix", folder.Path, "--write");
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldContain("out.txt was not fixed: it is a link that leads out of the folder");
        run.Error.ShouldContain("1 fix written in 1 text");
        elsewhere.Text("outside.txt").ShouldBe(Broken);
        folder.Text("inner/real.txt").ShouldBe(Fixed);
        new FileInfo(folder.FullPath("in.txt")).LinkTarget.ShouldNotBeNull();
        // Whoever names the link means the text behind it.
        ToolRun.Of("fix", folder.FullPath("out.txt"), "--write").Code.ShouldBe(ExitCode.Clean);
        elsewhere.Text("outside.txt").ShouldBe(Fixed);
        new FileInfo(folder.FullPath("out.txt")).LinkTarget.ShouldNotBeNull();
    }

    [Fact]
    public void FixesThatLayBareOthers_AreMadeInOneRun_HoweverMany()
    {
        using var folder = new TextsInFolder();
        string text = "A & " + string.Concat(Enumerable.Repeat("amp;", 200)) + " and " + "&" + string.Concat(Enumerable.Repeat("amp;", 200)) + "nbsp;here\n\n"
            + "She said: “It is home.”" + string.Concat(Enumerable.Repeat(".,", 100)) + "\n\n" + string.Concat(Enumerable.Repeat("<", 120))
                + string.Concat(Enumerable.Repeat("b>", 120)) + "\n";
        folder.Write("a.txt", text);
        ToolRun.Of("fix", folder.Path, "--write").Code.ShouldBe(ExitCode.Clean);
        folder.Text("a.txt").ShouldContain(" and  here\n");
        ToolRun.Of("fix", folder.Path).Error.ShouldStartWith("nothing to fix\n");
    }

    [Fact]
    public void WordsThatOnlyLookLikeMarkup_Stay()
    {
        const string Words = "A Bridge\n\nShe read <i never paid the mayor> and <b but I left> it: write &lt;br&gt; for a line, and &amp;lt;b&amp;gt; there.\n";
        using var folder = new TextsInFolder();
        folder.Write("a.txt", Words);
        ToolRun.Of("fix", folder.Path, "--write");
        string left = folder.Text("a.txt");
        foreach (string words in (string[])["<i never paid the mayor>", "<b but I left>", "lt;br", "lt;b"]) left.ShouldContain(words);
    }
}
