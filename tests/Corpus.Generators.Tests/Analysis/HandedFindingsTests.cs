using Corpus.Generators.Generation.Emission;
using Corpus.Generators.Tests.Harness;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analysis;

/// <summary>A build reports what the task found as if the compiler had read the texts.</summary>
public class HandedFindingsTests
{
    private static readonly (string Path, string Text)[] Texts =
    [
        .. TaskWork.Seeds,
        ("bridge.txt", "Bridge to open\r\nJune 31, 2021\r\n\r\n“We will open it,\" said Ann Lee,, the mayor.\r\n\r\n“Nobody 🌉 waits, she said.\r\n"),
        ("caf.txt", "Caf\uFFFD opens\u2028&nbsp;today\n\nPlay Live Radio\n\nThe caf&eacute; opens.\n"),
        ("matter.txt", "---\noutlett: Post\ncolour: [\n---\nHeadline\n"),
        ("empty.txt", ""),
    ];

    [Fact]
    public async Task TheFindings_AreTheSame_AndNoTextIsRead()
    {
        var read = await Strict(Listed()).Build();
        var handed = await Strict(new CheckedCorpus().Handed(Texts)).Build();

        handed.Select(Shown).ShouldBe(read.Select(Shown));
        read.Select(finding => finding.Id).Distinct().Count().ShouldBeGreaterThan(8);
        read.ShouldContain(finding => finding.Properties.Count > 0);
    }

    [Fact]
    public async Task EditorConfig_SwitchesARuleForAHandedTextToo()
    {
        var corpus = WithoutCorpusRules(new CheckedCorpus().Handed(Texts))
            .Config(".editorconfig", "root = true\n[seeds/bridge.txt]\ncorpus_diagnostic.CORP3002.severity = none\n");

        (await InBridge(WithoutCorpusRules(new CheckedCorpus().Handed(Texts)))).ShouldContain("CORP3002");
        (await InBridge(corpus)).ShouldNotContain("CORP3002");

        static async Task<IEnumerable<string>> InBridge(CheckedCorpus corpus) =>
            from finding in await corpus.Build() where finding.Location.GetLineSpan().Path.EndsWith("bridge.txt", StringComparison.Ordinal) select finding.Id;
    }

    [Fact]
    public async Task ATextWithSeveritiesInItsFrontMatter_IsReadAndObeyed()
    {
        const string Switched = "---\ncorpus_diagnostic.CORP1006.severity: suggestion\n---\nCaf\uFFFD opens\n";
        var corpus = new CheckedCorpus().Handed(Texts).Handed([]).Text("switched.txt", Switched);

        (await corpus.Build()).ShouldContain(finding => finding.Id == "CORP1006" && finding.Severity == DiagnosticSeverity.Info);
    }

    [Fact]
    public async Task WhatNeedsTheWholeCorpus_IsFoundAsWell()
    {
        (string, string)[] twins = [("a.txt", Stories.Harbour), ("b.txt", Stories.Harbour)];
        var corpus = new CheckedCorpus().Config("strict.globalconfig", "is_global = true\ncorpus_diagnostic.CORP4001.severity = warning\n");
        foreach (var (path, text) in twins) corpus.Text(path, text);
        corpus.Text(new CheckedCorpus.StoredText(CheckedCorpus.Root + TaskWork.Path, TaskWork.DigestOf(twins)))
            .Property("CorpusTextStorage", "resource").Config("digests.globalconfig", "is_global = true\n" + TaskWork.Key + " = true\n");

        (await corpus.Build()).Count(finding => finding.Id == "CORP4001").ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task IdsAndNumbersOfArticles_AreKnownWithoutReadingOne()
    {
        (string, string)[] many = [.. Stories.Of(EmitPlan.MostQuoted + 1)];
        (await WithoutCorpusRules(new CheckedCorpus().Handed(many)).Build())
            .Where(finding => finding.Id.StartsWith("CORP0", StringComparison.Ordinal)).Select(finding => finding.Id).ShouldBe(["CORP0008"]);

        var calls = UsageAnalyzerTests.Calling("Articles.Find(\"matter\"); Articles.Find(\"mater\")", new CheckedCorpus().Handed(Texts));
        (await calls.Usage()).ShouldHaveSingleItem().GetMessage(null).ShouldContain("did you mean \"matter\"?");
    }

    private static CheckedCorpus Listed()
    {
        var corpus = new CheckedCorpus();
        foreach (var (path, text) in Texts) corpus.Text(path, text);
        return corpus;
    }

    private static CheckedCorpus Strict(CheckedCorpus corpus) =>
        WithoutCorpusRules(corpus).Config("own.globalconfig", Severities(rule => rule.Category != "Corpus", "warning"));

    // They look at all texts together, and so read them: nobody sees them in a build unless they are warnings.
    private static CheckedCorpus WithoutCorpusRules(CheckedCorpus corpus) =>
        corpus.Config("corpus.globalconfig", Severities(rule => rule.Category == "Corpus", "none"));

    private static string Severities(Func<Rule, bool> which, string severity) =>
        "is_global = true\n" + string.Concat(RuleTable.All.Where(which).Select(rule => $"corpus_diagnostic.{rule.Id}.severity = {severity}\n"));

    private static string Shown(Diagnostic finding) =>
        $"{finding.Location.GetLineSpan()} {finding.Location.SourceSpan} {finding.Severity} {finding.Id} {finding.GetMessage(null)} "
            + string.Join(";", finding.Properties.OrderBy(p => p.Key, StringComparer.Ordinal));
}
