using Corpus.Ide.Tests.Host;
using Corpus.Text;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Ide.Tests;

/// <summary>A quotation beside its source, while somebody types.</summary>
public sealed class SourcesTests
{
    private const string Council = "council.txt", Session = "transcripts/session.txt";

    private const string Article = """
        ---
        date: 2021-05-04
        outlet: The Port Times
        sources: [transcripts/session.txt]
        ---
        Harbour stays open all winter

        The council talked about the harbour until midnight.

        “We will not close the harbour before the spring,” said Erik Holm, the harbour master.

        """;

    private const string Transcript = "ERIK HOLM: We will not close the harbour before the spring.\n\nANNA LIND: Then who pays for the lamps?\n";

    [Theory, InlineData(GeneratorRuns.Automatic), InlineData(GeneratorRuns.Balanced)]
    internal async Task AMisquotation_ShowsAtOnce_AndTheLightBulbWritesTheSourcesWords(GeneratorRuns runs)
    {
        using var editor = Opened(runs);
        (await Findings(editor)).ShouldBeEmpty();

        editor.Edit(Council, "will not close", "will close");
        var found = (await editor.DiagnosticsOf(Council)).Single(one => one.Id == "CORP4010");
        editor.TextOf(Council).Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length).ShouldBe("will close");
        found.GetMessage().ShouldStartWith("The quotation loses a negation: ");
        found.GetMessage().ShouldContain("transcripts/session.txt, line 1");

        await editor.Apply((await editor.FixesOf(Council, "will close")).First(fix => fix.Title.StartsWith("Replace", StringComparison.Ordinal)));
        editor.TextOf(Council).ShouldBe(Article);
        (await Findings(editor)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AnEditOfTheSource_ShowsInTheArticle()
    {
        using var editor = Opened();
        editor.Edit(Session, "the spring", "the autumn");
        (await Findings(editor)).ShouldBe(["CORP4010"]);
        editor.Edit(Session, "ERIK HOLM: We will not close the harbour before the autumn.", "ANNA LIND: We will not close the harbour before the spring.");
        editor.Edit(Session, "ANNA LIND: Then", "ERIK HOLM: Then");
        (await Findings(editor)).ShouldBe(["CORP4011"]);
        editor.Edit(Session, "We will not close the harbour before the spring.", "Nobody knows yet.");
        (await Findings(editor)).ShouldBe(["CORP4012"]);
    }

    [Fact]
    public async Task AnUnknownSource_IsFoundAndTheNearestOffered()
    {
        using var editor = Opened();
        editor.Edit(Council, "session.txt", "sesion.txt");
        (await Findings(editor)).ShouldBe(["CORP4013"]);
        await editor.Apply((await editor.FixesOf(Council, "sesion")).First(fix => fix.Title.StartsWith("Replace", StringComparison.Ordinal)));
        (await Findings(editor)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AnotherArticleIsASourceToo_ByItsId()
    {
        using var editor = Opened(more: ("holm.txt", "Holm Speaks\n\n“We will not close the harbour before the spring,” said Erik Holm.\n"));
        editor.Edit(Council, "transcripts/session.txt", "holm");
        (await Findings(editor)).ShouldBeEmpty();
        editor.Edit("holm.txt", "spring", "summer");
        (await Findings(editor)).ShouldBe(["CORP4010"]);
    }

    [Fact]
    public async Task ASourceIsNoArticle()
    {
        using var editor = Opened();
        (await editor.Complete()).Select(item => item.DisplayText).ShouldNotContain("Session");
    }

    // corpus check, which writes the baseline, knows no CorpusName.
    [Theory, InlineData(null), InlineData("harbour/1")]
    public async Task WhatTheBaselineAccepts_DoesNotShow(string? corpusName)
    {
        string wrong = Article.Replace("will not close", "will close", StringComparison.Ordinal);
        int start = wrong.IndexOf("will close", StringComparison.Ordinal);
        var finding = new RuleFinding { Rule = RuleTable.DiffersFromSource, Range = new TextRange(start, start + "will close".Length) };
        var entry = new BaselineEntry("CORP4010", "council", FindingFingerprint.Of(finding, wrong));
        using var editor = Opened(GeneratorRuns.Automatic, corpusName, (Baseline.FileName, Baseline.Write([entry])));

        editor.Edit(Council, "will not close", "will close");
        (await Findings(editor)).ShouldBeEmpty();

        editor.Edit(Council, "until midnight", "until one o'clock");
        (await Findings(editor)).ShouldBeEmpty();

        editor.Edit(Council, "will close", "will surely close");
        (await Findings(editor)).ShouldBe(["CORP4010"]);
    }

    private static async Task<IEnumerable<string>> Findings(Editor editor) =>
        (await editor.DiagnosticsOf(Council)).Select(finding => finding.Id).Where(id => id.StartsWith("CORP401", StringComparison.Ordinal)).Distinct();

    private static Editor Opened(GeneratorRuns runs = GeneratorRuns.Automatic, string? corpusName = null, params (string Path, string Text)[] more)
    {
        string file = Editor.Folder + "seeds/" + Session;
        string marks = $"build_property.CorpusMarks = {TextMarks.Write(
            [new TextMark(file, null, null), new TextMark(Editor.Folder + "seeds/" + Council, Council, corpusName)])}\n"
            + $"build_property.CorpusSourceMarks = {TextMarks.Write([new TextMark(file, Session, null)])}\n";
        return new Editor("using Newsroom.Corpus;\nclass Program { object? Use() => Articles.$$; }\n",
            [(Council, SourceText.From(Article)), (Session, SourceText.From(Transcript)), .. more.Select(one => (one.Path, SourceText.From(one.Text)))], runs,
            properties: marks);
    }
}
