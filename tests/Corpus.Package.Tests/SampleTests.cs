using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests;

/// <summary>The sample, built for release: what builds for debugging may be at work on the same folders.</summary>
[Collection(nameof(ManyProjects))]
public sealed class SampleTests
{
    [Fact]
    public void OverItsOwnTexts_ItNamesMembersAndPrintsAllTables()
    {
        string printed = Run();
        foreach (string expected in new[]
        {
            "4 articles", "Articles.WhiteHouseOpenToDiplomacy.Headline", "== Speakers.JenPsaki", "2021-06-18", "2021-06-21",
            "Quotations by speaker", "Who is quoted where", "The same words in different articles", "strategic patience", "CORP3002",
        })
            printed.ShouldContain(expected);
        printed.Split("no date").Length.ShouldBe(3, "two articles have no date");
    }

    [SharedFact("seeds")]
    public void OverAnotherFolder_ItPrintsThatOneAndNamesNothing()
    {
        string printed = Run("-p:CorpusPath=" + Repository.Shared("seeds"));
        foreach (string expected in new[] { "4 articles", "2021-06-18", "2021-06-21", "Jen Psaki", "Moon Jae-in", "Sung Kim",
            "CORP3002" }) printed.ShouldContain(expected);
        printed.Split("no date").Length.ShouldBe(3, "two articles have no date");
        printed.ShouldNotContain("Articles.WhiteHouse");
    }

    private static string Run(params string[] more) =>
        Dotnet.Run(Repository.Root, ["run", "-c", "Release", "--project", Repository.PathOf("samples/Newsroom"), .. more]).ShouldSucceed().Text;
}
