using Corpus.Ide.Tests.Host;

namespace Corpus.Ide.Tests;

/// <summary>What the list shows after a dot.</summary>
public sealed class CompletionTests
{
    [Theory, InlineData(GeneratorRuns.Automatic), InlineData(GeneratorRuns.Balanced)]
    internal async Task AfterArticles_EveryArticleIsListedWithItsDocumentation(GeneratorRuns runs)
    {
        using var editor = Opened("Articles.$$", runs);

        var items = await editor.Complete();

        Own(items).ShouldBe(["All", "Find", "HarbourOpens", "TramsReturn", "TryFind", "WriteTo"], ignoreOrder: true);
        string shown = await editor.DescriptionOf(items.Single(item => item.DisplayText == "HarbourOpens"));
        shown.ShouldContain("Harbour opens to ferries in May. The Port Times, 2021-05-04.");
        shown.ShouldContain("The harbour will open to ferries on Monday, the council said.");
        shown.ShouldContain("seeds/harbour-opens.txt");
    }

    [Theory, InlineData(GeneratorRuns.Automatic), InlineData(GeneratorRuns.Balanced)]
    internal async Task AfterQuotes_TheQuotationsAreListedWithTheirWordsAndSpeaker(GeneratorRuns runs)
    {
        using var editor = Opened("Articles.HarbourOpens.Quotes.$$", runs);

        var items = await editor.Complete();

        var names = items.Select(item => item.DisplayText).ToList();
        names.ShouldContain("WeHaveWaitedElevenYearsForThisMorning");
        names.ShouldContain("NobodyOnThePierWillForgetIt");
        string shown = await editor.DescriptionOf(items.Single(item => item.DisplayText == "WeHaveWaitedElevenYearsForThisMorning"));
        shown.ShouldContain("“We have waited eleven years for this morning,” Erik Holm, paragraph 2");
    }

    [Fact]
    public async Task AfterSpeakersAndOutlets_EveryoneIsListed()
    {
        using var editor = Opened("Speakers.$$");
        Own(await editor.Complete()).ShouldBe(["All", "AnnaLind", "ErikHolm", "Find", "TryFind"], ignoreOrder: true);

        editor.Retype(Program("Outlets.$$"));
        Own(await editor.Complete()).ShouldBe(["All", "Find", "ThePortTimes", "TryFind"], ignoreOrder: true);
    }

    [Theory, InlineData("resource"), InlineData("")]
    public async Task NothingIsRed_WhereverTheTextsAreStored(string storage)
    {
        using var editor = new Editor(Program("Articles.HarbourOpens.Quotes.WeHaveWaitedElevenYearsForThisMorning.Speaker"), SampleTexts.Both,
            properties: $"build_property.CorpusTextStorage = {storage}\n");
        (await editor.Errors()).ShouldBeEmpty();

        editor.Edit(SampleTexts.Harbour, "on Monday", "on Tuesday");

        (await editor.Errors()).ShouldBeEmpty();
        (await editor.Diagnostics()).ShouldNotContain(one => one.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
    }

    // Every static class lists object's two static methods.
    private static IEnumerable<string> Own(IEnumerable<Microsoft.CodeAnalysis.Completion.CompletionItem> items) =>
        items.Select(item => item.DisplayText).Where(name => name is not ("Equals" or "ReferenceEquals"));

    internal static Editor Opened(string use, GeneratorRuns runs = GeneratorRuns.Automatic) => new(Program(use), SampleTexts.Both, runs);

    internal static string Program(string use) => $"using Newsroom.Corpus;\nclass Program {{ object? Use() => {use}; }}\n";
}
