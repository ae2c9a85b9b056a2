using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analysis;

public class CorpusModeTests
{
    private const string Bridge = "\uFFFD Bridge To Open In May\n\nThe new bridge is nearly done.\n\nThe mayor “will open it in May\", she said.\n";

    [Theory]
    [InlineData("default", DiagnosticSeverity.Warning, DiagnosticSeverity.Info)]
    [InlineData("strict", DiagnosticSeverity.Warning, DiagnosticSeverity.Warning)]
    [InlineData("none", null, null)]
    public async Task AMode_GivesEachRuleItsSeverity(string mode, DiagnosticSeverity? mismatched, DiagnosticSeverity? noDate)
    {
        var found = await Mode(mode).Text("bridge.txt", Bridge).Build();

        (found.SingleOrDefault(d => d.Id == "CORP3002")?.Severity).ShouldBe(mismatched);
        (found.SingleOrDefault(d => d.Id == "CORP2002")?.Severity).ShouldBe(noDate);
    }

    [Fact]
    public async Task WithoutAMode_TheRulesAreAsInTheDefaultOne() =>
        CheckedCorpus.Places(await new CheckedCorpus().Text("bridge.txt", Bridge).Build())
            .ShouldBe(CheckedCorpus.Places(await Mode("default").Text("bridge.txt", Bridge).Build()));

    [Fact]
    public async Task ATextsOwnSwitch_WinsOverTheStrictMode()
    {
        var found = await Mode("strict").Text("a.txt", Bridge).Text("b.txt", Bridge + "More of it.\n")
            .Config(".editorconfig",
                "root = true\n[seeds/a.txt]\ncorpus_diagnostic.CORP2002.severity = none\ncorpus_diagnostic.CORP3002.severity = suggestion\n").Build();

        CheckedCorpus.Places(found.Where(d => d.Id is "CORP2002" or "CORP3002"))
            .ShouldBe(["a.txt(5,11): info CORP3002", "b.txt(1,1): warning CORP2002", "b.txt(5,11): warning CORP3002"]);
    }

    [Fact]
    public async Task TheProjectsOwnGlobalConfig_WinsOverTheMode()
    {
        var found = await Mode("strict").Text("a.txt", Bridge)
            .Config(".globalconfig",
                "is_global = true\nglobal_level = 100\ncorpus_diagnostic.CORP2002.severity = none\ndotnet_diagnostic.CORP3002.severity = error\n").Build();

        CheckedCorpus.Places(found.Where(d => d.Id is "CORP2002" or "CORP3002")).ShouldBe(["a.txt(5,11): error CORP3002"]);
    }

    [Fact]
    public async Task FrontMatter_LowersARuleForItsText_AndRaisesNone()
    {
        var found = await Mode("strict").Text("a.txt", Switching).Build();

        CheckedCorpus.Places(found.Where(d => d.Id is "CORP2002" or "CORP3002" or "CORP2013" or "CORP1003"))
            .ShouldBe(["a.txt(7,1): warning CORP1003", "a.txt(11,11): warning CORP3002"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhereTextsSwitchNothing_FrontMatterIsIgnored(bool byProperty)
    {
        var corpus = Mode("strict").Text("a.txt", Switching);
        if (byProperty) corpus.Property("CorpusTextSwitches", "false");
        else corpus.Config(".editorconfig", "root = true\n[seeds/**.txt]\ncorpus_text_switches = false\n");

        CheckedCorpus.Places((await corpus.Build()).Where(d => d.Id is "CORP2002")).ShouldBe(["a.txt(1,1): warning CORP2002"]);
    }

    [Fact]
    public async Task NoMessageAndNoPath_HoldsWhatATextOrAFileNamePutsThere()
    {
        var found = await Mode("strict")
            .Text("b\u202Etxt.exe.txt", "---\n\"corpus_diagnostic.CORP2002.severity\": \"x\\nseeds/b.txt(1,1): error CS9999: no\"\n---\n" + Bridge)
            .Build();

        found.ShouldContain(d => d.Id == "CORP0002");
        found.Select(d => d.ToString()).ShouldAllBe(line => line.All(c => !char.IsControl(c) && c != '\u202E'));
        found.ShouldAllBe(d => d.GetMessage(null).Length <= 300);
    }

    [Fact]
    public async Task EveryTextRuleThatReportsNothingByDefault_IsAtMostAWarningInStrict() =>
        (await Mode("strict").Text("a.txt", Bridge).Text("b.txt", Bridge).Build()).ShouldAllBe(d => d.Severity == DiagnosticSeverity.Warning);

    private const string Switching = "---\nheadline: Bridge To Open\ncorpus_diagnostic.CORP2002.severity: none\ncorpus_diagnostic.CORP3002.severity: error\n"
        + "corpus_diagnostic.CORP1003.severity: none\n---\n\u200B" + Bridge;

    private static CheckedCorpus Mode(string mode) => new CheckedCorpus().Property("CorpusMode", mode);
}
