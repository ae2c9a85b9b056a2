using Corpus.Ide.Tests.Host;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Ide.Tests;

/// <summary>What the light bulb offers, through the editor's own service, and what taking the offer does.</summary>
public sealed class LightBulbTests
{
    [Theory, InlineData(GeneratorRuns.Automatic), InlineData(GeneratorRuns.Balanced)]
    internal async Task OnAFindingInAText_ItsFixIsOffered_AndApplies(GeneratorRuns runs)
    {
        using var editor = CompletionTests.Opened("Articles.HarbourOpens", runs);
        string clean = editor.TextOf(SampleTexts.Harbour);
        editor.Edit(SampleTexts.Harbour, "this morning,”", "this morning,\"");

        var offer = (await editor.FixesOf(SampleTexts.Harbour, "eleven")).First();
        offer.Title.ShouldBe("Replace \"\"\" with \"”\"");
        await editor.Apply(offer);

        editor.TextOf(SampleTexts.Harbour).ShouldBe(clean);
        (await editor.DiagnosticsOf(SampleTexts.Harbour)).ShouldNotContain(finding => finding.Id == "CORP3002");
    }

    [Theory, InlineData("in this text", 1), InlineData("in Newsroom", 2), InlineData("in the solution", 2)]
    public async Task OnAFindingInAText_FixingAllIsOffered(string place, int textsFixed)
    {
        using var editor = CompletionTests.Opened("Articles.HarbourOpens");
        string harbour = editor.TextOf(SampleTexts.Harbour), trams = editor.TextOf(SampleTexts.Trams);
        editor.Edit(SampleTexts.Harbour, "this morning,”", "this morning,\"");
        editor.Edit(SampleTexts.Harbour, "forget it,”", "forget it,\"");
        editor.Edit(SampleTexts.Trams, "the town,”", "the town,\"");

        var offers = await editor.FixesOf(SampleTexts.Harbour, "eleven");
        var every = offers.Single(offer => offer.Title.StartsWith("Fix every", StringComparison.Ordinal)).NestedActions;
        await editor.Apply(every.Single(offer => offer.Title == place));

        editor.TextOf(SampleTexts.Harbour).ShouldBe(harbour);
        (editor.TextOf(SampleTexts.Trams) == trams).ShouldBe(textsFixed == 2);
    }

    [Fact]
    public async Task InFrontMatter_AMisspeltKey_AMisspeltValueAndAMissingKeyAreFixed_WhileOneTypes()
    {
        const string record = """
            public enum Stance { Neutral, InFavour }
            [Corpus.Generators.ArticleFields]
            public partial record PageFields
            {
                public string Section { get; set; } = "";
                public Stance Stance { get; set; }
                [System.ComponentModel.DataAnnotations.Required] public int Rank { get; set; }
            }
            """;
        string page = "---\nsectoin: Sea\nstance: in-favuor\n---\nTides turn early\n\nThe tides turn early this year.\n";
        using var editor = new Editor(CompletionTests.Program("Articles.All") + record, [.. SampleTexts.Both, ("tides.txt", SourceText.From(page))]);
        (await editor.DiagnosticsOf("tides.txt")).Where(finding => finding.Id.StartsWith("CORP6", StringComparison.Ordinal)).Select(finding => finding.Id)
            .ShouldBe(["CORP6001", "CORP6003", "CORP6004"], ignoreOrder: true);

        await Take("sectoin", "Replace \"sectoin\" with \"section\"");
        await Take("in-favuor", "Replace \"in-favuor\" with \"in-favour\"");
        await Take("---", null);
        editor.TextOf("tides.txt").ShouldStartWith("---\nsection: Sea\nstance: in-favour\nrank: 0\n---\nTides");

        editor.Edit("tides.txt", "rank: 0", "rank: first");
        (await editor.DiagnosticsOf("tides.txt")).ShouldContain(finding => finding.Id == "CORP6002");
        editor.Edit("tides.txt", "rank: first", "rank: 1");
        (await editor.DiagnosticsOf("tides.txt")).ShouldNotContain(finding => finding.Id.StartsWith("CORP6", StringComparison.Ordinal));

        async Task Take(string words, string? title)
        {
            var offer = (await editor.FixesOf("tides.txt", words)).First();
            if (title is not null) offer.Title.ShouldBe(title);
            await editor.Apply(offer);
        }
    }

    [Fact]
    public async Task OnAVanishedArticle_TheNewNameIsOffered_AndTheOldCanBePinned()
    {
        using var editor = CompletionTests.Opened("Articles.$$HarbourOpened");
        (await editor.Diagnostics()).ShouldContain(one => one.Id == "CS0117");

        var offers = await editor.Fixes();
        await editor.Apply(offers.Single(offer => offer.Title == "Keep the name 'HarbourOpened': write id: harbour-opened in harbour-opens.txt"));

        editor.TextOf(SampleTexts.Harbour).ShouldStartWith("---\nid: harbour-opened\n---\nHarbour opens");
        (await editor.Errors()).ShouldBeEmpty();

        editor.Retype(CompletionTests.Program("Articles.$$HarbourOpens"));
        var again = await editor.Fixes();
        await editor.Apply(again.Single(offer => offer.Title == "Keep the name 'HarbourOpens': write id: HarbourOpens in harbour-opens.txt"));
        editor.TextOf(SampleTexts.Harbour).ShouldStartWith("---\nid: HarbourOpens\n---\nHarbour opens");
        (await editor.Errors()).ShouldBeEmpty();
    }

    [Fact]
    public async Task OnAVanishedQuotation_TheNewNameIsOffered()
    {
        using var editor = CompletionTests.Opened("Articles.HarbourOpens.Quotes.$$NobodyOnThePierWillForgetIt");
        editor.Edit(SampleTexts.Harbour, "Nobody on the pier will", "Nobody on this pier will");

        await editor.Apply((await editor.Fixes()).First(offer => offer.Title.StartsWith("Change", StringComparison.Ordinal)));

        editor.Code.ShouldContain("Quotes.NobodyOnThisPierWillForgetIt;");
        (await editor.Errors()).ShouldBeEmpty();
    }

    [Fact]
    public async Task OnAnUnknownId_TheNearestIsOffered()
    {
        using var editor = CompletionTests.Opened("Articles.Find(\"$$harbour-open\")");
        (await editor.Diagnostics()).ShouldContain(one => one.Id == "CORP5001");

        await editor.Apply((await editor.Fixes()).First(offer => offer.Title.StartsWith("Replace", StringComparison.Ordinal)));

        editor.Code.ShouldContain("Articles.Find(\"harbour-opens\")");
    }

    [Fact]
    public async Task OnAMisquotation_TheWordsThatWereSaidAreOffered()
    {
        using var editor = CompletionTests.Opened("Quotes.Verbatim(\"$$waited twelve years\")");
        (await editor.Diagnostics()).ShouldContain(one => one.Id == "CORP5002");

        await editor.Apply((await editor.Fixes()).First(offer => offer.Title.StartsWith("Replace", StringComparison.Ordinal)));

        editor.Code.ShouldContain("Quotes.Verbatim(\"waited eleven years");
        (await editor.Diagnostics()).ShouldNotContain(one => one.Id == "CORP5002");
    }
}
