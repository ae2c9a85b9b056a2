using Corpus.Package.Tests.Harness;
using Corpus.Text;
using Corpus.Text.Rules;

namespace Corpus.Package.Tests.Consumers;

/// <summary>Every rule shows in a user's build, and modes and NoWarn change every one as the README says.</summary>
[Collection(nameof(ManyProjects))]
public sealed class EveryRuleTests(Feed feed)
{
    // They show only where the product itself breaks, which no text that we know does:
    // BadInputTests of the generator and TextAnalyzerTests break it by hand and see them.
    private static readonly string[] OnlyWhenWeFail = [RuleTable.NotGenerated.Id, RuleTable.NotChecked.Id];

    // They fail the build: BrokenBuildTests see them.
    private static readonly string[] Errors = [.. RuleTable.All.Where(rule => rule.Severity == Severity.Error).Select(rule => rule.Id)];

    // Infos about the project show in editors: LeftOutMembersTests see them.
    private static readonly string[] Infos =
        [.. RuleTable.All.Where(rule => rule is { Severity: Severity.Info, IsAboutTexts: false }).Select(rule => rule.Id)];

    // They show where somebody switches them on: OffByDefaultTests see them.
    private static readonly string[] Off = [.. RuleTable.All.Where(rule => rule.Severity == Severity.None).Select(rule => rule.Id)];

    private readonly RuleConsumers consumers = feed.Rules;

    [Fact]
    public void WhateverIsWrong_TheBuildSucceeds() => consumers.Built.ShouldSucceed();

    [Fact]
    public void EveryRule_ShowsInABuild() =>
        RuleTable.All.Select(rule => rule.Id).Except(OnlyWhenWeFail).Except(Errors).Except(Infos).Except(Off).Except(Seen("")).ShouldBeEmpty();

    [Fact]
    public void WhatOnlyOurFailuresShow_DoesNotShow() => Seen("").Intersect(OnlyWhenWeFail).ShouldBeEmpty();

    [Fact]
    public void Strict_ShowsEveryRuleOfTextsAndTheirUse() =>
        RuleTable.All.Where(rule => rule.Category is not ("Setup" or "Generation") && rule.Severity != Severity.None).Select(rule => rule.Id)
            .Except(Seen(RuleConsumers.Strict)).ShouldBeEmpty();

    [Fact]
    public void ByDefault_WarningsShowAndInfosDoNot() =>
        Seen(RuleConsumers.Default).ShouldBe(Seen(RuleConsumers.Strict).Where(id => RuleTable.Find(id)!.Severity == Severity.Warning));

    [Fact]
    public void None_SilencesEveryRuleAboutTextsAndNoOther() =>
        Seen(RuleConsumers.None).ShouldBe(Seen(RuleConsumers.Default).Where(id => !RuleTable.Find(id)!.IsAboutTexts));

    [Fact]
    public void NoWarn_SilencesEveryRule() => Seen(RuleConsumers.NoWarn).ShouldBeEmpty();

    private string[] Seen(string project)
    {
        var complaints = consumers.Built.Complaints(project);
        return RuleTable.All.Select(rule => rule.Id).Where(id => complaints.Any(line => line.Contains($": warning {id}:", StringComparison.Ordinal))).ToArray();
    }
}
