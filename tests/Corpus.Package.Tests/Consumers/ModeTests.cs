using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>Presets and switches change what a build says, as the README says.</summary>
[Collection(nameof(ManyProjects))]
public sealed class ModeTests(Feed feed)
{
    private const string Unclosed = "CORP3001", Boilerplate = "CORP2006";
    private readonly StandardConsumers consumers = feed.Standard;

    [Fact]
    public void ByDefault_WarningsAreShownAndInfosAreNot() => ShouldSay("DefaultModeApp", unclosed: "warning", boilerplate: null);

    [Fact]
    public void Strict_MakesInfosWarnings() => ShouldSay("StrictModeApp", unclosed: "warning", boilerplate: "warning");

    [Fact]
    public void None_SilencesAll() => consumers.Complaints("NoneModeApp").ShouldBeEmpty();

    [Fact]
    public void NoWarn_SilencesOneRule() => ShouldSay("NoWarnApp", unclosed: "warning", boilerplate: null);

    [Fact]
    public void WarningsAsErrors_MakesOneRuleAnError() => ShouldSay("ErrorApp", unclosed: "error", boilerplate: null);

    [Fact]
    public void AGlobalConfig_RaisesOneRule() => ShouldSay("GlobalConfigApp", unclosed: "warning", boilerplate: "warning");

    [Fact]
    public void TheKeyInEditorConfig_SilencesOneRuleForItsTexts() => ShouldSay("EditorConfigApp", unclosed: null, boilerplate: "warning");

    private void ShouldSay(string project, string? unclosed, string? boilerplate)
    {
        var complaints = consumers.Complaints(project);
        Severity(complaints, Unclosed).ShouldBe(unclosed, string.Join('\n', complaints));
        Severity(complaints, Boilerplate).ShouldBe(boilerplate, string.Join('\n', complaints));
    }

    private static string? Severity(IReadOnlyList<string> complaints, string rule) =>
        complaints.FirstOrDefault(line => line.Contains($" {rule}:", StringComparison.Ordinal)) is not { } line ? null
            : line.Contains(": error ", StringComparison.Ordinal) ? "error" : "warning";
}
