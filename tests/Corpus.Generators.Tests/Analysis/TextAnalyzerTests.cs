using Corpus.Generators.Analysis;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Analysis;

public class TextAnalyzerTests
{
    private const string Mismatched = "Bridge To Open In May\n\nThe new bridge is nearly done.\n\nThe mayor “will open it in May\", she said.\n";

    [Fact]
    public async Task AFinding_StandsAtItsLineAndColumnInTheText()
    {
        var found = (await new CheckedCorpus().Text("ap/bridge.txt", Mismatched).Build()).Where(d => d.Id == "CORP3002");

        CheckedCorpus.Places(found).ShouldBe(["ap/bridge.txt(5,11): warning CORP3002"]);
        found.Single().GetMessage(null).ShouldBe("The quotation opens with “ and closes with \"; close it with ”");
        found.Single().Descriptor.HelpLinkUri.ShouldBe(RuleTable.Find("CORP3002")!.HelpLink ?? "");
    }

    [Fact]
    public async Task AFinding_CarriesItsEdit()
    {
        var found = (await new CheckedCorpus().Text("bridge.txt", Mismatched).Build()).Single(d => d.Id == "CORP3002");

        var edit = EditProperties.From(found.Properties).ShouldNotBeNull();
        edit.NewText.ShouldBe("”");
        edit.Range.TextOf(Mismatched).ShouldBe("\"");
    }

    [Fact]
    public async Task AnEditor_ShowsTheSameInTheOpenTextAsTheBuild()
    {
        var corpus = new CheckedCorpus().Text("bridge.txt", Mismatched);

        CheckedCorpus.Places(await corpus.Open("bridge.txt")).ShouldBe(CheckedCorpus.Places(await corpus.Build()));
    }

    [Fact]
    public async Task AFileThatIsNoTextOfTheCorpus_IsNotChecked() =>
        (await new CheckedCorpus().Text("a.txt", Mismatched).Text(new CheckedCorpus.StoredText("/news/licence.txt", "a\0b")).Build())
            .ShouldNotContain(d => d.Id == "CORP1003");

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", null)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public async Task EditorConfig_SwitchesARuleForTheTextsOfItsSection(string value, DiagnosticSeverity? expected)
    {
        var found = await new CheckedCorpus()
            .Text("ap/bridge.txt", Mismatched).Text("npr/bridge.txt", Mismatched + "More.\n")
            .Config(".editorconfig", $"root = true\n[seeds/ap/**.txt]\ncorpus_diagnostic.CORP3002.severity = {value}\n")
            .Build();

        var switched = found.SingleOrDefault(d => d.Id == "CORP3002" && d.Location.GetLineSpan().Path.Contains("/ap/", StringComparison.Ordinal));
        (switched?.Severity).ShouldBe(expected);
        found.Count(d => d.Id == "CORP3002").ShouldBe(expected is null ? 1 : 2);
        found.Single(d => d.Id == "CORP3002"
            && d.Location.GetLineSpan().Path.Contains("/npr/", StringComparison.Ordinal)).Severity.ShouldBe(DiagnosticSeverity.Warning);
    }

    [Fact]
    public async Task NoWarn_SilencesARule() =>
        (await new CheckedCorpus().Text("bridge.txt", Mismatched).NoWarn("CORP3002").Build()).ShouldNotContain(d => d.Id == "CORP3002");

    [Fact]
    public async Task AGlobalConfigOfTheProject_BeatsTheSwitchOfAText()
    {
        var found = await new CheckedCorpus().Text("bridge.txt", Mismatched)
            .Config(".globalconfig", "is_global = true\ndotnet_diagnostic.CORP3002.severity = error\n")
            .Config(".editorconfig", "root = true\n[*.txt]\ncorpus_diagnostic.CORP3002.severity = suggestion\n")
            .Build();

        found.Single(d => d.Id == "CORP3002").Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task ATextThatFails_IsReportedAndTheOthersAreChecked()
    {
        var found = await new CheckedCorpus()
            .Text(new CheckedCorpus.StoredText(CheckedCorpus.Folder + "a.txt", null)).Text(new FailingText(CheckedCorpus.Folder + "b.txt"))
                .Text("c.txt", Mismatched).Build();

        CheckedCorpus.Places(found.Where(d => d.Severity == DiagnosticSeverity.Warning))
            .ShouldBe(["b.txt(1,1): warning CORP9004", "c.txt(5,11): warning CORP3002"]);
    }

    [Fact]
    public async Task AnUnknownOptionValue_IsReportedOnceWithTheValuesThatThereAre()
    {
        var found = await new CheckedCorpus().Property("CorpusMode", "strikt").Property("CorpusMaxFindings", "many").Property("CorpusNaming", "File")
            .Text("a.txt", Mismatched).Build();

        found.Where(d => d.Id == "CORP0002").Select(d => d.GetMessage(null)).ShouldBe(
            ["\"strikt\" is not a value of CorpusMode; use default, strict or none", "\"many\" is not a value of CorpusMaxFindings; use a whole number"],
                ignoreOrder: true);
    }

    [Fact]
    public async Task AFileListedTwice_IsReportedOnce()
    {
        var found = await new CheckedCorpus().Text("a.txt", Mismatched).Text("a.txt", Mismatched).Build();

        CheckedCorpus.Places(found.Where(d => d.Id == "CORP0005")).ShouldBe(["a.txt(1,1): warning CORP0005"]);
        found.Count(d => d.Id == "CORP3002").ShouldBe(1);
    }

    [Fact]
    public async Task ACorpusFolderWithoutTexts_IsReported()
    {
        var found = await new CheckedCorpus().Build();

        CheckedCorpus.Places(found).ShouldBe(["warning CORP0001"]);
        (await new CheckedCorpus().Property("CorpusPath", "").Build()).ShouldBeEmpty();
    }

    private sealed class FailingText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException();
    }
}
