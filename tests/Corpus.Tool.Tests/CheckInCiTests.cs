using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Corpus.Tool.Tests;

/// <summary><c>corpus check</c> as a newsroom's CI, hooks and editors run it.</summary>
public class CheckInCiTests
{
    private const string Sound =
        "---\nheadline: The harp returns\ndate: 2021-04-30\noutlet: The Brent Post\n---\n\nThe harp is home again in Brent, where it was built.\n";
    private const string WithTag = Sound + "\nIt was carried over the bridge by <b>six men</b> and a boy.\n";

    [Fact]
    public void SeveralPaths_AreFoldersAndTexts()
    {
        using var folder = new TextsInFolder();
        folder.Write("seeds/wire/a.txt", WithTag);
        string other = folder.Write("seeds/b.txt", WithTag);
        folder.Write("seeds/c.txt", WithTag);
        var run = ToolRun.Of("check", folder.FullPath("seeds/wire"), other, "--rule", "CORP1005");
        run.Lines.Length.ShouldBe(4);
        run.Error.ShouldBe("2 texts, 4 warnings\n");
    }

    [Fact]
    public void StandardInput_IsCheckedUnderItsPath()
    {
        using var folder = new TextsInFolder();
        folder.Write("seeds/.editorconfig", "[quiet.txt]\ncorpus_diagnostic.CORP1005.severity = none\n");
        ToolRun.WithInput(WithTag, "check", "-", "--path", folder.FullPath("seeds/a.txt")).Lines[0]
            .ShouldStartWith(folder.FullPath("seeds/a.txt") + "(9,35): warning CORP1005");
        ToolRun.WithInput(WithTag, "check", "-", "--path", folder.FullPath("seeds/quiet.txt")).Code.ShouldBe(ExitCode.Clean);
        ToolRun.WithInput(WithTag, "check", "-").Code.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void ExitZero_ReportsAndIsClean_ButAnErrorIsAnError()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", WithTag);
        var run = ToolRun.Of("check", folder.Path, "--exit-zero");
        run.Output.ShouldContain("CORP1005");
        run.Code.ShouldBe(ExitCode.Clean);
        ToolRun.Of("check", folder.FullPath("nowhere"), "--exit-zero").Code.ShouldBe(ExitCode.Error);
    }

    [Fact]
    public void AnAnnotation_IsOneLineThatNoTextBreaks()
    {
        using var folder = new TextsInFolder();
        string path = folder.Write("50%,a.txt", WithTag);
        string line = ToolRun.Of("check", path, "--format", "github", "--rule", "CORP1005").Lines[0];
        line.ShouldStartWith("::warning file=" + path.Replace("%", "%25").Replace(",", "%2C") + ",line=9,endLine=9,col=35,endColumn=38,title=CORP1005::");
    }

    [Fact]
    public void ABaseline_AcceptsWhatStandsThere_WhereverItMoves_AndNothingElse()
    {
        using var folder = new TextsInFolder();
        folder.Write("News.csproj", "<Project/>");
        folder.Write("seeds/a.txt", WithTag);
        string seeds = folder.FullPath("seeds");
        ToolRun.Of("check", seeds, "--write-baseline").Code.ShouldBe(ExitCode.Clean);
        folder.Text("corpus.baseline").ShouldContain("\nCORP1005 ");
        ToolRun.Of("check", seeds).Error.ShouldBe("1 text, no findings\n");

        folder.Write("seeds/a.txt", WithTag.Replace("The harp is home", "Nobody thought so.\n\nThe harp is home"));
        ToolRun.Of("check", seeds).Code.ShouldBe(ExitCode.Clean);
        ToolRun.Of("check", folder.FullPath("seeds/a.txt")).Code.ShouldBe(ExitCode.Clean);

        folder.Write("seeds/a.txt", WithTag + "\nAnd <b>one</b> dog ran behind them.\n");
        ToolRun.Of("check", seeds).Lines.Length.ShouldBe(2);

        folder.Write("seeds/a.txt", WithTag.Replace("<b>six men</b>", "six men"));
        ToolRun.Of("check", seeds).Error.ShouldContain("2 entries of " + folder.FullPath("corpus.baseline") + " no longer occur; run corpus check --prune");
        ToolRun.Of("check", seeds, "--prune").Error.ShouldContain("2 entries removed");
        folder.Text("corpus.baseline").ShouldNotContain("CORP1005");
        folder.Write("seeds/a.txt", WithTag);
        ToolRun.Of("check", seeds).Lines.Length.ShouldBe(2);
    }

    [Fact]
    public void OnlyChanged_ReportsTextsThatDifferFromARevision_AndThoseWhoseSourcesDo()
    {
        using var folder = new TextsInFolder();
        folder.Write("seeds/old.txt", WithTag);
        folder.Write("seeds/new.txt", Sound);
        folder.Write("seeds/quoting.txt", "---\ndate: 2021-04-30\noutlet: The Brent Post\nsources: ../transcripts/hall.txt\n---\nHarp Heard\n\n"
            + "“We will hear the harp before the winter comes,” Anna Berg said.\n");
        folder.Write("transcripts/hall.txt", "ANNA BERG: We will hear the harp before the winter comes.\n");
        Commit(folder);
        string seeds = folder.FullPath("seeds");
        string[] check = ["check", seeds, "--only-changed", "HEAD", "--severity", "warning"];
        ToolRun.Of(check).Error.ShouldBe("0 texts, no findings\n");
        folder.Write("seeds/new.txt", WithTag);
        folder.Write("seeds/untracked.txt", WithTag);
        ToolRun.Of(check).Error.ShouldBe("2 texts, 4 warnings\n");
        folder.Write("transcripts/hall.txt", "ANNA BERG: We will not hear the harp before the winter comes.\n");
        ToolRun.Of(check).Output.ShouldContain("CORP4010");
        var unknown = ToolRun.Of("check", seeds, "--only-changed", "no-such-revision");
        unknown.Code.ShouldBe(ExitCode.Error);
        unknown.Error.ShouldContain("run this inside a git repository that has the revision");
    }

    [Fact]
    public void OnlyChanged_KnowsASourceByItsId_AndOpensNoTextThatNobodyAskedFor()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TextsInFolder();
        folder.Write("seeds/a.txt", "---\nsources: harp-1\n---\nHarp Heard\n\n“We will hear the harp before the winter comes,” Anna Berg said.\n");
        folder.Write("seeds/wire/b.txt", "---\nid: harp-1\n---\nHarp\n\n“We will hear the harp before the winter comes,” Anna Berg said.\n");
        Commit(folder);
        // Whoever reads all texts is told of this one.
        File.CreateSymbolicLink(folder.FullPath("seeds/device.txt"), "/dev/zero");
        folder.Write(".gitignore", "device.txt\n");
        string[] check = ["check", folder.FullPath("seeds"), "--only-changed", "HEAD", "--severity", "warning"];
        ToolRun.Of(check).Error.ShouldBe("0 texts, no findings\n");
        folder.Write("seeds/wire/b.txt", folder.Text("seeds/wire/b.txt").Replace("will hear", "will not hear"));
        var run = ToolRun.Of(check);
        run.Lines.ShouldHaveSingleItem().ShouldContain("a.txt(6,5): warning CORP4010: The quotation loses a negation");
        run.Error.ShouldBe("2 texts, 1 warning\n");
        // A rule that compares all texts has to have them all.
        folder.Write("seeds/.editorconfig", "[a.txt]\ncorpus_diagnostic.CORP4009.severity = warning\n");
        ToolRun.Of(check).Error.ShouldContain("device.txt is a pipe, a socket or a device");
    }

    [Fact]
    public void AHook_StopsAMisquotationInANewsroomOfTwoHundredArticles()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TextsInFolder();
        for (int i = 0; i < 200; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            folder.Write($"seeds/boat-{number}.txt", $"Boat {number} Sails\n\nBoat {number} left the harbour with {number} crates of fish on Monday.\n");
        }
        string right = "---\nsources: ../transcripts/hall.txt\n---\nHarp Heard\n\n“We will not sell the harp before the winter comes,” Anna Berg said.\n";
        folder.Write("seeds/harp.txt", right);
        folder.Write("transcripts/hall.txt", "ANNA BERG: We will not sell the harp before the winter comes.\n");
        Commit(folder);
        string dll = typeof(CorpusCommand).Assembly.Location;
        string hook = folder.Write(".git/hooks/pre-commit", $"#!/bin/sh\nexec dotnet \"{dll}\" check seeds --only-changed HEAD --severity warning\n");
        File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        folder.Write("seeds/harp.txt", right.Replace("will not sell", "will sell"));
        var (code, said) = Git(folder, "commit", "--all", "--message", "Misquoted");
        code.ShouldNotBe(0, said);
        said.ShouldContain("seeds/harp.txt(6,5): warning CORP4010: The quotation loses a negation");

        folder.Write("seeds/harp.txt", right.Replace("will not sell the harp", "will not sell the harp [of Brent]"));
        (code, said) = Git(folder, "commit", "--all", "--message", "Quoted");
        code.ShouldBe(0, said);
    }

    [Fact]
    public void EveryCommandOfThePageOnCi_Runs()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/ci.md"));
        string[] commands = [.. Regex.Matches(page, @"(?m)(?:^|run: |script: |exec |- \.tools/|\.tools/)corpus (check [^\n>]*)")
            .Select(m => m.Groups[1].Value.Trim())];
        commands.Length.ShouldBeGreaterThan(6);
        using var folder = new TextsInFolder();
        folder.Write("seeds/a.txt", WithTag);
        Commit(folder);
        foreach (string command in commands)
        {
            string[] words = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(w => w == "seeds" ? folder.FullPath("seeds") : w.StartsWith("\"origin/", StringComparison.Ordinal) ? "HEAD" : w)];
            ToolRun.Of(words).Code.ShouldNotBe(ExitCode.Error, command);
        }
        File.ReadAllText(Repository.PathOf(".pre-commit-hooks.yaml")).ShouldContain("entry: corpus check --severity warning\n");
    }

    private static void Commit(TextsInFolder folder)
    {
        foreach (string[] command in (string[][])[["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "First"]])
            Git(folder, command).Code.ShouldBe(0);
    }

    private static (int Code, string Said) Git(TextsInFolder folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false", .. arguments])
        {
            WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEndAsync();
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, output + error.Result);
    }
}
