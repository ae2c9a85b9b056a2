using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analysis;

/// <summary>CORP3008 is off: it shows where somebody switches it on, by our key or by the compiler's.</summary>
public class OffByDefaultTests
{
    private const string Unnamed = "Bridge To Open In May\n\nThe new bridge is nearly done.\n\n“We will open it in May,” a senior official said on Monday.\n";

    [Theory]
    [InlineData("")]
    [InlineData("strict")]
    [InlineData("none")]
    public async Task NoMode_SwitchesItOn(string mode) =>
        (await new CheckedCorpus().Text("bridge.txt", Unnamed).Config("mode.globalconfig", $"is_global = true\nbuild_property.CorpusMode = {mode}\n").Build())
            .ShouldNotContain(d => d.Id == "CORP3008");

    [Fact]
    public async Task OurKey_SwitchesItOn() =>
        (await new CheckedCorpus().Text("bridge.txt", Unnamed)
            .Config(".editorconfig", "root = true\n[seeds/**.txt]\ncorpus_diagnostic.CORP3008.severity = warning\n").Build())
            .Single(d => d.Id == "CORP3008").GetMessage(null).ShouldContain("\"senior official\"");

    [Fact]
    public async Task TheCompilersKey_SwitchesItOn() =>
        (await new CheckedCorpus().Text("bridge.txt", Unnamed)
            .Config(".globalconfig", "is_global = true\ndotnet_diagnostic.CORP3008.severity = warning\n").Build())
            .Single(d => d.Id == "CORP3008").Severity.ShouldBe(DiagnosticSeverity.Warning);
}
