using Corpus.CodeFixes.Texts;
using Microsoft.CodeAnalysis;

namespace Corpus.CodeFixes.Tests.Texts;

/// <summary>The light bulb on one finding of a text.</summary>
public sealed class TextFixTests
{
    /// <summary>Every rule that a machine can fix, with one text where it does.</summary>
    public static TheoryData<string, string> Fixable => new()
    {
        { "CORP1002", "The mayor said it was Anna[-â€™-][+’+]s idea.\n" },
        { "CORP1003", "The har[-\u200B-]bour opens in May.\r\nNothing else changes.\r\n" },
        { "CORP1004", "The har[-\u202E-]bour opens in May.\n" },
        { "CORP1005", "Ferries [-&amp;-][+&+] trams stop at noon.\n" },
        { "CORP1005", "Ferries stop [-<b>-]at noon.\n" },
        { "CORP2006", Parts("The council met on Monday.\n[-Subscribe to our newsletter\n-]The trams stop at noon.\n") },
        { "CORP2007", Parts("The council met on Monday and talked about the trams for two hours.\n\n[-The council met on Monday and talked about the trams for two hours.\n\n-]The trams stop at noon.\n") },
        { "CORP2013", "---\n[-headlin-][+headline+]: Harbour opens in May\n---\nThe harbour opens in May.\n" },
        { "CORP3002", Parts("“We open in May[-\"-][+”+], said Anna Lind.\n") },
        { "CORP3006", Parts("Anna Lind said: “We open at noon[-.”.-][+.”+]\n") },
        { "CORP3007", Parts("“He told me [-“never again”-][+‘never again’+] and left,” said Anna Lind.\n") },
    };

    [Theory, MemberData(nameof(Fixable))]
    public async Task TheFix_ChangesWhatIsMarkedAndNothingElse(string rule, string marked)
    {
        using var newsroom = new Newsroom();
        newsroom.AddProject("Harbour", ("harbour.txt", Marks.Before(marked)));
        var document = newsroom.TextAt("harbour.txt");
        var finding = (await newsroom.FindingsOf(document)).First(one => one.Id == rule);

        var offers = await Newsroom.OffersOf(new TextFixProvider(), document, finding);
        await newsroom.Apply(offers[0]);

        (await newsroom.CharactersOf("harbour.txt")).ShouldBe(Marks.After(marked));
    }

    [Fact]
    public async Task EveryRuleThatFixesASampleText_IsInThisTable()
    {
        using var newsroom = new Newsroom();
        string seeds = Path.Combine(Repository.Root, "seeds");
        newsroom.AddProject("Sample", [.. Directory.EnumerateFiles(seeds, "*.txt").Select(file => (Path.GetFileName(file), File.ReadAllText(file)))]);

        var corrected = new List<string>();
        foreach (var document in newsroom.Solution.Projects.Single().AdditionalDocuments)
            foreach (var finding in await newsroom.FindingsOf(document))
                if ((await Newsroom.OffersOf(new TextFixProvider(), document, finding)).Count > 0) corrected.Add(finding.Id);

        corrected.ShouldNotBeEmpty();
        corrected.ShouldBeSubsetOf(Fixable.Select(row => (string)row[0]));
    }

    [Fact]
    public async Task AFindingWithoutAnEdit_GetsNoOffer()
    {
        using var newsroom = new Newsroom();
        newsroom.AddProject("Harbour", ("harbour.txt", "A word was lost: \uFFFD.\n"));
        var document = newsroom.TextAt("harbour.txt");
        var finding = (await newsroom.FindingsOf(document)).First(one => one.Id == "CORP1006");

        (await Newsroom.OffersOf(new TextFixProvider(), document, finding)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AnEditBeyondTheText_GetsNoOffer()
    {
        using var newsroom = new Newsroom();
        newsroom.AddProject("Harbour", ("harbour.txt", "The har\u200Bbour opens in May.\n"), ("short.txt", "Short"));
        var finding = (await newsroom.FindingsOf(newsroom.TextAt("harbour.txt"))).First(one => one.Id == "CORP1003");

        (await Newsroom.OffersOf(new TextFixProvider(), newsroom.TextAt("short.txt"), finding)).ShouldBeEmpty();
    }

    private static string Parts(string body) => "Harbour opens in May\n\nBy Anna Lind\n\nMay 4, 2021\n\n" + body;
}
