using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analysis;

public class PresetTests
{
    private const string Bridge = "\uFFFD Bridge To Open In May\n\nThe new bridge is nearly done.\n\nThe mayor “will open it in May\", she said.\n";

    [Theory]
    [InlineData("default", DiagnosticSeverity.Warning, DiagnosticSeverity.Info)]
    [InlineData("strict", DiagnosticSeverity.Warning, DiagnosticSeverity.Warning)]
    [InlineData("none", null, null)]
    public async Task APreset_GivesEachRuleItsSeverity(string preset, DiagnosticSeverity? mismatched, DiagnosticSeverity? noDate)
    {
        var found = await Preset(preset).Text("bridge.txt", Bridge).Build();

        (found.SingleOrDefault(d => d.Id == "CORP3002")?.Severity).ShouldBe(mismatched);
        (found.SingleOrDefault(d => d.Id == "CORP2002")?.Severity).ShouldBe(noDate);
    }

    [Fact]
    public async Task WithoutAPreset_TheRulesAreAsInTheDefaultOne() =>
        CheckedCorpus.Places(await new CheckedCorpus().Text("bridge.txt", Bridge).Build())
            .ShouldBe(CheckedCorpus.Places(await Preset("default").Text("bridge.txt", Bridge).Build()));

    [Fact]
    public async Task ATextsOwnSwitch_WinsOverTheStrictPreset()
    {
        var found = await Preset("strict").Text("a.txt", Bridge).Text("b.txt", Bridge + "More of it.\n")
            .Config(".editorconfig",
                "root = true\n[seeds/a.txt]\ncorpus_diagnostic.CORP2002.severity = none\ncorpus_diagnostic.CORP3002.severity = suggestion\n").Build();

        CheckedCorpus.Places(found.Where(d => d.Id is "CORP2002" or "CORP3002"))
            .ShouldBe(["a.txt(5,11): info CORP3002", "b.txt(1,1): warning CORP2002", "b.txt(5,11): warning CORP3002"]);
    }

    [Fact]
    public async Task TheProjectsOwnGlobalConfig_WinsOverThePreset()
    {
        var found = await Preset("strict").Text("a.txt", Bridge)
            .Config(".globalconfig",
                "is_global = true\nglobal_level = 100\ncorpus_diagnostic.CORP2002.severity = none\ndotnet_diagnostic.CORP3002.severity = error\n").Build();

        CheckedCorpus.Places(found.Where(d => d.Id is "CORP2002" or "CORP3002")).ShouldBe(["a.txt(5,11): error CORP3002"]);
    }

    [Fact]
    public async Task FrontMatter_SwitchesARuleForItsText()
    {
        var found = await Preset("strict")
            .Text("a.txt", "---\nheadline: Bridge To Open\ncorpus_diagnostic.CORP2002.severity: none\ncorpus_diagnostic.CORP3002.severity: error\n---\n"
                + Bridge).Build();

        CheckedCorpus.Places(found.Where(d => d.Id is "CORP2002" or "CORP3002" or "CORP2013")).ShouldBe(["a.txt(10,11): error CORP3002"]);
    }

    [Fact]
    public async Task EveryTextRuleThatReportsNothingByDefault_IsAtMostAWarningInStrict() =>
        (await Preset("strict").Text("a.txt", Bridge).Text("b.txt", Bridge).Build()).ShouldAllBe(d => d.Severity == DiagnosticSeverity.Warning);

    private static CheckedCorpus Preset(string name) => new CheckedCorpus().Config($"corpus.{name}.globalconfig", File.ReadAllText(Repository.PathOf(
        $"src/Corpus.Generators.Package/presets/corpus.{name}.globalconfig")));
}
