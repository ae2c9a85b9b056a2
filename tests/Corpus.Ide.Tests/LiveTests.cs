using Corpus.Ide.Tests.Host;

namespace Corpus.Ide.Tests;

/// <summary>What changes with the keystroke and what with the save.</summary>
public sealed class LiveTests
{
    [Theory, InlineData(GeneratorRuns.Automatic), InlineData(GeneratorRuns.Balanced)]
    internal async Task AnUnsavedEdit_ShowsItsFindingAtOnce(GeneratorRuns runs)
    {
        using var editor = CompletionTests.Opened("Articles.$$HarbourOpens", runs);
        (await Findings(editor)).ShouldNotContain("CORP3002");

        editor.Edit(SampleTexts.Harbour, "this morning,”", "this morning,\"");

        var found = (await editor.DiagnosticsOf(SampleTexts.Harbour)).Where(finding => finding.Id == "CORP3002").ShouldHaveSingleItem();
        Underlined(editor, found).ShouldBe("“We have waited eleven years for this morning,\"");
    }

    [Fact]
    public async Task Balanced_AnUnsavedEditLeavesTheListAlone_AndASaveChangesIt()
    {
        using var editor = CompletionTests.Opened("Articles.HarbourOpens.Quotes.$$", GeneratorRuns.Balanced);
        (await Names(editor)).ShouldContain("NobodyOnThePierWillForgetIt");

        editor.Edit(SampleTexts.Harbour, "Nobody on the pier", "Everybody on the pier");
        (await Names(editor)).ShouldContain("NobodyOnThePierWillForgetIt");

        await editor.Save();
        var names = await Names(editor);
        names.ShouldNotContain("NobodyOnThePierWillForgetIt");
        names.ShouldContain("EverybodyOnThePierWillForgetIt");
    }

    [Theory, InlineData(GeneratorRuns.Automatic), InlineData(GeneratorRuns.Balanced)]
    internal async Task InTheMiddleOfAnEdit_NothingIsRed(GeneratorRuns runs)
    {
        using var editor = CompletionTests.Opened("Articles.HarbourOpens.Quotes.NobodyOnThePierWillForgetIt", runs);
        (await editor.Errors()).ShouldBeEmpty();

        foreach (var (old, @new) in ((string, string)[])[("We have waited", "We hav"), ("- The Port Times - ", ""),
            ("Harbour opens to ferries in May\n", "---\nid: [\n"), ("”", ""), ("eleven", "\u0000")])
        {
            if (editor.TextOf(SampleTexts.Harbour).Contains(old, StringComparison.Ordinal)) editor.Edit(SampleTexts.Harbour, old, @new);

            (await editor.Errors()).ShouldBeEmpty();
            (await editor.DiagnosticsOf(SampleTexts.Harbour))
                .ShouldAllBe(finding => finding.Id.StartsWith("CORP") && finding.Id != "CORP9001" && finding.Id != "CORP9004");
            (await editor.Diagnostics()).Where(one => one.Id.StartsWith("AD") || one.Id.StartsWith("CORP9")).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task AnEmptiedText_KeepsItsName()
    {
        using var editor = CompletionTests.Opened("Articles.$$HarbourOpens");

        editor.Edit(SampleTexts.Harbour, editor.TextOf(SampleTexts.Harbour), "");

        (await editor.Errors()).ShouldBeEmpty();
    }

    [Theory, InlineData(GeneratorRuns.Automatic), InlineData(GeneratorRuns.Balanced)]
    internal async Task WhatTwoTextsShare_ShowsInOneAsSoonAsTheOtherIsEdited(GeneratorRuns runs)
    {
        using var editor = CompletionTests.Opened("Articles.$$HarbourOpens", runs);
        (await Findings(editor)).ShouldNotContain("CORP4004");

        editor.Edit(SampleTexts.Trams, "“Our trams are the heart of the town,”",
            "“We have waited eleven years for this morning,” said Anna Lind.\n\n“Our trams are the heart of the town,”");
        (await Findings(editor)).ShouldContain("CORP4004");

        editor.Edit(SampleTexts.Trams, "“We have waited eleven years for this morning,” said Anna Lind.\n\n", "");
        (await Findings(editor)).ShouldNotContain("CORP4004");
    }

    private static async Task<IEnumerable<string>> Names(Editor editor) => (await editor.Complete()).Select(item => item.DisplayText);

    private static async Task<IEnumerable<string>> Findings(Editor editor) => (await editor.DiagnosticsOf(SampleTexts.Harbour)).Select(finding => finding.Id);

    private static string Underlined(Editor editor, Microsoft.CodeAnalysis.Diagnostic finding) =>
        editor.TextOf(SampleTexts.Harbour).Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length);
}
