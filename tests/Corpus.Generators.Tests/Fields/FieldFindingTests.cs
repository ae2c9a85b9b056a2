using Corpus.Generators.Analysis;
using Corpus.Generators.Tests.Analysis;
using Corpus.Generators.Tests.Harness;
using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Fields;

/// <summary>What is wrong in front matter is found where it stands, in an editor and in a build, and fixed where a machine can.</summary>
public class FieldFindingTests
{
    private const string Record = """
        using System; using System.Collections.Generic; using Corpus.Generators; using Newsroom.Corpus;
        public enum Stance { Neutral, InFavour, Against }
        [ArticleFields("opinion/**")] public partial record OpinionFields
        {
            public required string Section { get; init; }
            public required string PageCode { get; init; }
            public int? Rank { get; init; }
            public Stance Stance { get; init; }
            public ArticleRef? Answers { get; init; }
            [Unique] public int? Number { get; init; }
        }
        """;

    [Theory]
    [InlineData("[|---|]\nsection: Sea\n---\n", "CORP6001", "does not state \"page-code\", which OpinionFields requires", "---\nsection: Sea\npage-code: TODO\n---\n")]
    [InlineData("[|---|]\r\nsection: Sea\r\n...\r\n", "CORP6001", "page-code", "---\r\nsection: Sea\r\npage-code: TODO\r\n...\r\n")]
    [InlineData("---\nsection: Sea\n[|pageCode|]:\n---\n", "CORP6001", "page-code", null)]
    [InlineData("---\nsection: Sea\npage-code: a\nrank: [|first|]\n---\n", "CORP6002", "\"first\" is no value of \"rank\"; write a whole number", null)]
    [InlineData("---\nsection: Sea\npage-code: a\nrank: [|[1, 2]|]\n---\n", "CORP6002", "write a single value", null)]
    [InlineData("---\nsection: Sea\npage-code: a\nrank:\n  [|first: 1|]\n---\n", "CORP6002", "write a single value", null)]
    [InlineData("---\nsection: Sea\npage-code: a\n[|rnak|]: 1\n---\n", "CORP6003", "No record has a field \"rnak\"; did you mean \"rank\"?",
        "---\nsection: Sea\npage-code: a\nrank: 1\n---\n")]
    [InlineData("---\nsection: Sea\npage-code: a\n[|titel|]: Ferries\n---\n", "CORP6003", "did you mean \"title\"?", "---\nsection: Sea\npage-code: a\ntitle: Ferries\n---\n")]
    [InlineData("---\nsection: Sea\npage-code: a\n[|zzzzzz|]: 1\n---\n", "CORP6003", "remove it, or give a record such a property", null)]
    [InlineData("---\nsection: Sea\npage-code: a\nstance: [|\"agianst\"|]\n---\n", "CORP6004", "use neutral, in-favour or against",
        "---\nsection: Sea\npage-code: a\nstance: \"against\"\n---\n")]
    [InlineData("---\nsection: Sea\npage-code: a\nanswers: [|opinion/fery|]\n---\n", "CORP6005", "No article has the id \"opinion/fery\"; did you mean \"opinion/ferry\"?",
        "---\nsection: Sea\npage-code: a\nanswers: opinion/ferry\n---\n")]
    [InlineData("---\nsection: Sea\npage-code: a\nnumber: [|'+7'|]\n---\n", "CORP6006", "\"+7\" is the \"number\" of opinion/ferry.txt as well", null)]
    [InlineData("---\nsection: Sea\npage-code: a\nrank: 1\n[|Rank|]: 2\n---\n", "CORP6007", "\"Rank\" gives the field of \"rank\" again", null)]
    public async Task AFinding_StandsWhereItIs_AndIsFixed(string marked, string id, string message, string? corrected)
    {
        var (text, range) = Unmark(marked);
        var corpus = With().Text("opinion/own.txt", text + "\nHarbour opens\n");
        var built = Of(await corpus.Build());
        var open = Of(await corpus.Open("opinion/own.txt"));
        var finding = built.ShouldHaveSingleItem();
        open.Select(Shown).ShouldBe(built.Select(Shown));
        finding.Id.ShouldBe(id);
        finding.Severity.ShouldBe(id == "CORP6003" ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning);
        finding.GetMessage(null).ShouldContain(message);
        finding.Location.SourceSpan.ShouldBe(new Microsoft.CodeAnalysis.Text.TextSpan(range.Start, range.Length));
        var edit = EditProperties.From(finding.Properties);
        (edit is null ? null : TextEdits.Apply(text, [edit])).ShouldBe(corrected);

        static List<Diagnostic> Of(IEnumerable<Diagnostic> all) =>
            [.. all.Where(d => d.Id.StartsWith("CORP6", StringComparison.Ordinal))
                .Where(d => d.Location.GetLineSpan().Path.EndsWith("own.txt", StringComparison.Ordinal))];
    }

    [Fact]
    public async Task ATextWithoutFrontMatter_GetsAllThatIsMissingAtOnce()
    {
        var found = (await With().Text("opinion/own.txt", "Harbour opens\n").Build()).Where(d => d.Id == "CORP6001").ToList();
        found.Select(d => d.Location.SourceSpan).ShouldAllBe(span => span.Start == 0 && span.Length == 0);
        found.Count.ShouldBe(2);
        TextEdits.Apply("Harbour opens\n", found.Select(d => EditProperties.From(d.Properties)!))
            .ShouldBe("---\nsection: TODO\npage-code: TODO\n---\n\nHarbour opens\n");
    }

    [Fact]
    public async Task WhatTheProductKnows_IsNeverUnknown_AndWithoutARecordNothingIsAField()
    {
        string all = "---\nsection: Sea\npage-code: a\nheadline: Ferries\ndate: 2024-05-01\nupdated: 2024-05-02\nauthor: Ann Lee\noutlet: Post\nplace: Ostend\nlang: en\nid: own\n"
            + "tags: [a]\ndraft: true\ncorpus_diagnostic.CORP2009.severity: none\n---\nFerries\n\nThe ferries sail.\n";
        (await With().Text("opinion/own.txt", all).Build()).Where(d => d.Id is "CORP6003" or "CORP2013").ShouldBeEmpty();

        string odd = "---\nrnak: 1\n---\nFerries\n\nThe ferries sail.\n";
        (await With().Text("elsewhere/own.txt", odd).Build()).Where(d => d.Id is "CORP6003" or "CORP2013").Select(d => d.Id).ShouldBe(["CORP2013"]);
        (await With().Text("opinion/own.txt", odd).Build()).Where(d => d.Id is "CORP6003" or "CORP2013").Select(d => d.Id).ShouldBe(["CORP6003"]);
    }

    [Fact]
    public async Task TheTextLowersWhatIsFoundInIt_AndTheModeSilences()
    {
        string text = "---\nsection: Sea\npage-code: a\nrank: x\ncorpus_diagnostic.CORP6002.severity: none\n---\nFerries\n";
        (await With().Text("opinion/own.txt", text).Build()).ShouldNotContain(d => d.Id == "CORP6002");
        (await With().Property("CorpusMode", "none").Text("opinion/own.txt", text.Replace("none", "warning")).Build())
            .ShouldNotContain(d => d.Id == "CORP6002");
    }

    [Fact]
    public async Task ABuild_FindsTheSameInWhatItsTaskRead_WithoutOpeningAText()
    {
        (string, string)[] texts =
        [
            ("opinion/a.txt", "---\r\nsection: Sea\r\nrank: \"x\r\n  y\"\r\nnumber: 1\r\nrnak: 1\r\n---\r\nFerries\r\n"),
            ("opinion/b.txt", "---\nsection: Sea\npage-code: b\nnumber: 1\nanswers: opinion/c\nstance: none\n---\nFerries\n"),
            ("opinion/d.txt", "Ferries\n\nThe ferries sail.\n"),
        ];
        var read = new CheckedCorpus().Code(Record);
        foreach (var (path, text) in texts) read.Text(path, text);
        var handed = new CheckedCorpus().Code(Record).Handed(texts);
        var expected = (await Quiet(read).Build()).Select(Shown).ToList();
        (await Quiet(handed).Build()).Select(Shown).ShouldBe(expected);
        expected.Count(line => line.Contains("CORP6", StringComparison.Ordinal)).ShouldBe(9);

        static CheckedCorpus Quiet(CheckedCorpus corpus) => corpus.Config("corpus.globalconfig", "is_global = true\n" + string.Concat(
            RuleTable.All.Where(rule => rule.Category == "Corpus").Select(rule => $"corpus_diagnostic.{rule.Id}.severity = none\n")));
    }

    private static CheckedCorpus With() => new CheckedCorpus().Code(Record)
        .Text("opinion/ferry.txt", "---\nsection: Sea\npage-code: f\nnumber: 7\n---\nLet the ferries sail\n");

    private static string Shown(Diagnostic finding) => $"{finding.Location.GetLineSpan()} {finding.Severity} {finding.Id} {finding.GetMessage(null)} "
        + string.Join(";", finding.Properties.OrderBy(p => p.Key, StringComparer.Ordinal));

    private static (string Text, TextRange Range) Unmark(string marked)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal), end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        return (marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), new TextRange(start, end));
    }
}
