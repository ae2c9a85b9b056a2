using System.Diagnostics;

namespace Corpus.Tool.Tests;

/// <summary>What may stand behind a name in <c>sources:</c> or <c>--against</c>: whatever is no text is refused, and nobody waits for it.</summary>
public class SourceFileTests
{
    private const string Session = "ANNA BERG: We will not close the harbour this winter.\n\nTOM KELLER: The pumps cost 50 crowns each.\n";
    private const string Draft = "Council talks about the harbour\n\n“We will close the harbour this winter,” Anna Berg said.\n";
    private const string Unreadable = "; it cannot be read: save it as UTF-8, or as UTF-16 with a byte order mark";
    private const string Own = "; it is the article itself: name the text that its quotations are taken from";

    [Theory]
    [InlineData("pipe.txt", Unreadable)]
    [InlineData("link.txt", Unreadable)]
    [InlineData("device.txt", Unreadable)]
    [InlineData("latin.txt", Unreadable)]
    [InlineData("unmarked.txt", Unreadable)]
    [InlineData("folder", "; name an article's id")]
    [InlineData("\"folder/*.txt\"", "; name an article's id")]
    [InlineData("council", Own)]
    [InlineData("\"c*.txt\"", Own)]
    public async Task WhatIsNoSource_IsFoundAtItsName(string name, string why)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = Filled();
        folder.Write("seeds/council.txt", $"---\nsources: {name}\n---\n" + Draft);
        var run = await Task.Run(() => ToolRun.Of("check", folder.FullPath("seeds/council.txt"), "--severity", "warning")).WaitAsync(TimeSpan.FromMinutes(1));
        run.Lines.ShouldHaveSingleItem().ShouldContain($"council.txt(2,10): warning CORP4013: No source is \"{name.Trim('"')}\"" + why);
        run.Code.ShouldBe(name is "pipe.txt" or "link.txt" or "device.txt" ? ExitCode.Error : ExitCode.Findings);
    }

    [Theory]
    [InlineData("seeds/pipe.txt", "is a pipe, a socket or a device")]
    [InlineData("seeds/device.txt", "is a pipe, a socket or a device")]
    [InlineData("seeds/latin.txt", "save it as UTF-8")]
    [InlineData("seeds/folder", "There is no text to check against in ")]
    [InlineData("seeds/*.zip", "does not exist")]
    public async Task ADraftIsNotJudged_WhereThereIsNothingToCheckItAgainst(string against, string why)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = Filled();
        string draft = folder.Write("draft.txt", Draft);
        var run = await Task.Run(() => ToolRun.Of("verify", draft, "--against", folder.FullPath(against))).WaitAsync(TimeSpan.FromMinutes(1));
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldContain(why);
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Sources_MayBeInAnyForm_ThatATextMayHave()
    {
        using var folder = new TextsInFolder();
        string draft = folder.Write("draft.txt", Draft.Replace("will close", "will not close"));
        folder.Write("s/lines.txt", Session.Replace("\n", "\r\n"));
        folder.Write("s/marked.md", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Session)]);
        folder.Write("s/wide.txt", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Session)]);
        foreach (string against in (string[])["s/lines.txt", "s/marked.md", "s/wide.txt", "s/*.txt"])
            ToolRun.Of("verify", draft, "--against", folder.FullPath(against)).Code.ShouldBe(ExitCode.Clean, against);
        ToolRun.WithInput(Draft, "verify", "-", "--against", folder.FullPath("s")).Lines[0].ShouldStartWith("stdin.txt(3,2): differs (negation lost)");
    }

    [Fact]
    public void ADraftAmongTheSources_IsNotItsOwnSource()
    {
        using var folder = new TextsInFolder();
        string draft = folder.Write("all/draft.txt", Draft);
        ToolRun.Of("verify", draft, "--against", folder.FullPath("all")).Lines[0].ShouldContain("): not found: ");
        folder.Write("all/session.txt", Session);
        ToolRun.Of("verify", folder.FullPath("all"), "--against", folder.FullPath("all")).Lines[0].ShouldContain("): differs (negation lost)");
    }

    [Fact]
    public void OneTextAlone_KnowsTheIdsThatOthersState()
    {
        using var folder = new TextsInFolder();
        folder.Write("seeds/wire/b.txt", "---\nid: harbour-1\n---\n" + Draft.Replace("will close", "will not close"));
        string text = "---\nsources: harbour-1\n---\n" + Draft, path = folder.Write("seeds/a.txt", text);
        ToolRun.Of("check", path, "--severity", "warning").Lines.ShouldHaveSingleItem().ShouldContain("CORP4010");
        ToolRun.WithInput(text, "check", "-", "--path", path, "--severity", "warning").Lines.ShouldHaveSingleItem().ShouldContain("CORP4010");
    }

    private static TextsInFolder Filled()
    {
        var folder = new TextsInFolder();
        Directory.CreateDirectory(folder.FullPath("seeds/folder"));
        using (var made = Process.Start("mkfifo", [folder.FullPath("seeds/pipe.txt")])) made.WaitForExit();
        File.CreateSymbolicLink(folder.FullPath("seeds/link.txt"), folder.FullPath("seeds/pipe.txt"));
        File.CreateSymbolicLink(folder.FullPath("seeds/device.txt"), "/dev/zero");
        folder.Write("seeds/latin.txt", System.Text.Encoding.Latin1.GetBytes("ANNA BERG: Über den Hafen reden wir nicht.\n"));
        folder.Write("seeds/unmarked.txt", System.Text.Encoding.Unicode.GetBytes(Session));
        return folder;
    }
}
