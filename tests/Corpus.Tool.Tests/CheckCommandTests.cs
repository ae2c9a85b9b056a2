using System.Text;
using System.Text.Json;

namespace Corpus.Tool.Tests;

public class CheckCommandTests
{
    private const string Sound =
        "---\nheadline: The harp returns\ndate: 2021-04-30\noutlet: The Brent Post\n---\n\nThe harp is home again in Brent, where it was built.\n";
    private const string WithTag = Sound + "\nIt was carried over the bridge by <b>six men</b> and a boy.\n";

    [Fact]
    public void SoundTexts_AreClean()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", Sound);
        var run = ToolRun.Of("check", folder.Path);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldBe("1 text, no findings\n");
        run.Code.ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void AFinding_StandsAtItsLineAndColumn()
    {
        using var folder = new TextsInFolder();
        string path = folder.Write("wire/a.txt", WithTag);
        var (line, column) = PlaceOf(WithTag, "<b>");
        var run = ToolRun.Of("check", folder.Path, "--rule", "corp1005");
        run.Lines.First().ShouldStartWith($"{path}({line},{column}): warning CORP1005: HTML was left in the text: \"<b>\"");
        run.Code.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void RuleAndSeverity_LeaveOutTheRest()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "The harp is home again in Brent, where it was built. It came by <b>train</b> from the coast.\n");
        ToolRun.Of("check", folder.Path).Output.ShouldContain("CORP2002");
        ToolRun.Of("check", folder.Path, "--severity", "warning").Output.ShouldNotContain("CORP2002");
        ToolRun.Of("check", folder.Path, "--rule", "CORP2002").Lines.ShouldAllBe(l => l.Contains(": info CORP2002: "));
        var both = ToolRun.Of("check", folder.Path, "--rule", "CORP2002", "--rule", "CORP1005").Output;
        both.ShouldContain("CORP2002");
        both.ShouldContain("CORP1005");
        ToolRun.Of("check", folder.Path, "--severity", "error").Code.ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void ARuleThatDoesNotExist_IsAnError()
    {
        var run = ToolRun.Of("check", "--rule", "CORP0815");
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldContain("There is no rule CORP0815");
    }

    [Fact]
    public void ASwitchInFrontMatter_LowersItsText_AndRaisesNothing()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", WithTag.Replace("---\n\n", "corpus_diagnostic.CORP1005.severity: none\n---\n\n"));
        folder.Write("b.txt", WithTag.Replace("---\n\n", "corpus_diagnostic.corp1005.severity: error\n---\n\n"));
        folder.Write("c.txt", WithTag.Replace("---\n\n", "corpus_diagnostic.CORP1004.severity: none\n---\n\n\u202E"));
        var run = ToolRun.Of("check", folder.Path, "--rule", "CORP1005", "--rule", "CORP1004");
        run.Output.ShouldNotContain("a.txt");
        run.Output.ShouldContain("b.txt(10,35): warning CORP1005: ");
        run.Output.ShouldNotContain(": error ");
        run.Output.ShouldContain(": warning CORP1004: ");
    }

    [Fact]
    public void WhereTextsSwitchNothing_FrontMatterIsIgnored()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", WithTag.Replace("---\n\n", "corpus_diagnostic.CORP1005.severity: none\n---\n\n"));
        folder.Write(".editorconfig", "root = true\n[*.txt]\ncorpus_text_switches = false\n");
        ToolRun.Of("check", folder.Path, "--rule", "CORP1005").Output.ShouldContain("a.txt(");
    }

    [Theory]
    [InlineData("[*.txt]\ncorpus_diagnostic.CORP1005.severity = none", "")]
    [InlineData("[wire/*.txt]\ncorpus_diagnostic.corp1005.severity = error", "error")]
    [InlineData("[radio/*.txt]\ncorpus_diagnostic.CORP1005.severity = none", "warning")]
    [InlineData("[*.txt]\ncorpus_diagnostic.CORP1005.severity = none\n[wire/a.txt]\ncorpus_diagnostic.CORP1005.severity = suggestion", "info")]
    [InlineData("[*.txt]\n# off\ndotnet_diagnostic.CORP1005.severity = none", "warning")]
    public void ASwitchInEditorConfig_HoldsForTheTextsOfItsSection(string config, string severity)
    {
        using var folder = new TextsInFolder();
        folder.Write("wire/a.txt", WithTag);
        folder.Write(".editorconfig", "root = true\n" + config + "\n");
        var run = ToolRun.Of("check", folder.Path, "--rule", "CORP1005");
        if (severity.Length == 0) run.Output.ShouldBeEmpty();
        else run.Lines.ShouldAllBe(l => l.Contains($": {severity} CORP1005: "));
    }

    [Fact]
    public void AnEditorConfigAndFrontMatter_HoldTogether()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", WithTag.Replace("---\n\n", "corpus_diagnostic.CORP1005.severity: suggestion\n---\n\n"));
        folder.Write("b.txt", WithTag);
        folder.Write(".editorconfig", "root = true\n[*.txt]\ncorpus_diagnostic.CORP1005.severity = error\n");
        var run = ToolRun.Of("check", folder.Path, "--rule", "CORP1005");
        run.Output.ShouldContain("a.txt(");
        run.Lines.ShouldContain(l => l.Contains("a.txt(") && l.Contains(": info CORP1005: "));
        run.Lines.ShouldContain(l => l.Contains("b.txt(") && l.Contains(": error CORP1005: "));
    }

    [Fact]
    public void ATextThatCannotBeRead_IsNamed_AndTheOthersAreChecked()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", WithTag);
        // A name that promises a text, over something that cannot be opened.
        File.CreateSymbolicLink(folder.FullPath("b.txt"), folder.FullPath("nowhere.txt"));
        var run = ToolRun.Of("check", folder.Path, "--rule", "CORP1005");
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldContain("b.txt cannot be read");
        run.Output.ShouldContain("a.txt(");
    }

    [Fact]
    public async Task ANamedPipeOrADevice_IsNotOpened_AndTheOthersAreChecked()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TextsInFolder();
        folder.Write("a.txt", WithTag);
        folder.Write("empty.txt", "");
        System.Diagnostics.Process.Start("mkfifo", [folder.FullPath("b.txt")]).WaitForExit();
        File.CreateSymbolicLink(folder.FullPath("c.txt"), "/dev/zero");
        var run = await Task.Run(() => ToolRun.Of("check", folder.Path, "--rule", "CORP1005")).WaitAsync(TimeSpan.FromMinutes(1));
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldContain("b.txt is a pipe, a socket or a device");
        run.Error.ShouldContain("c.txt is a pipe, a socket or a device");
        run.Error.ShouldNotContain("empty.txt");
        run.Output.ShouldContain("a.txt(");
    }

    [Fact]
    public void RulesOverTheWholeCorpus_NameTheOtherTextBelowTheFolder()
    {
        const string Passage = "the old mill by the river will be turned into a library with forty rooms and a garden for children";
        using var folder = new TextsInFolder();
        string a = folder.Write("wire/a.txt",
            $"A mill for Brent\n\nAfter a long night it is settled that {Passage}, the council of Brent said on Monday evening.\n\n"
            + "Work on it begins in May.\n");
        folder.Write("b.txt", $"No mill for Brent\n\nNobody in the town believes any more that {Passage}, although the papers of the region say so.\n");
        var run = ToolRun.Of("check", folder.Path, "--rule", "CORP4006");
        run.Code.ShouldBe(ExitCode.Findings);
        run.Lines.Length.ShouldBe(2);
        run.Output.ShouldContain($"{a}(3,");
        run.Output.ShouldContain("is also in b.txt, line 3");
        run.Output.ShouldContain("is also in wire/a.txt, line 3");
    }

    [Fact]
    public void Sarif_IsOneLogWithRulesRegionsAndFixes()
    {
        using var folder = new TextsInFolder();
        string path = folder.Write("wire/a b.txt", WithTag);
        var run = ToolRun.Of("check", folder.Path, "--rule", "CORP1005", "--format", "sarif");
        run.Code.ShouldBe(ExitCode.Findings);
        using var log = JsonDocument.Parse(run.Output);
        log.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var one = log.RootElement.GetProperty("runs")[0];
        var result = one.GetProperty("results")[0];
        var rule = one.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        rule.GetProperty("id").GetString().ShouldBe("CORP1005");
        result.GetProperty("ruleId").GetString().ShouldBe("CORP1005");
        result.GetProperty("level").GetString().ShouldBe("warning");
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        location.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe(new Uri(path).AbsoluteUri);
        var region = location.GetProperty("region");
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()).ShouldBe(PlaceOf(WithTag, "<b>"));
        WithTag.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32()).ShouldBe("<b>");
        one.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Sarif_SaysWhatCouldNotBeRead()
    {
        var run = ToolRun.Of("check", "/no/such/folder", "--format", "sarif");
        run.Code.ShouldBe(ExitCode.Error);
        using var log = JsonDocument.Parse(run.Output);
        var invocation = log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().ShouldBeFalse();
        invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text")
            .GetString()!.ShouldContain("/no/such/folder does not exist");
    }

    [Fact]
    public void JsonLines_AreAnObjectForAFinding()
    {
        using var folder = new TextsInFolder();
        string text = WithTag.Replace("bridge", "🌉 bridge");
        string path = folder.Write("a.txt", text);
        using var finding = JsonDocument.Parse(ToolRun.Of("check", folder.Path, "--rule", "CORP1005", "--format", "jsonl").Lines[0]);
        finding.RootElement.GetProperty("path").GetString().ShouldBe(path);
        finding.RootElement.GetProperty("id").GetString().ShouldBe("CORP1005");
        int start = finding.RootElement.GetProperty("start").GetInt32(), end = finding.RootElement.GetProperty("end").GetInt32();
        string.Concat(text.EnumerateRunes().Skip(start).Take(end - start)).ShouldBe("<b>");
    }

    [Fact]
    public void Colors_AreForTerminals()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", WithTag);
        ToolRun.InColor("check", folder.Path).Output.ShouldContain("\e[33mwarning\e[0m CORP1005");
        ToolRun.Of("check", folder.Path).Output.ShouldNotContain("\e");
    }

    private static (int Line, int Column) PlaceOf(string text, string part)
    {
        string before = text[..text.IndexOf(part, StringComparison.Ordinal)];
        return (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
