using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Corpus.Generators.Tests.Analysis;

/// <summary>Four scraped articles of other people, which lie beside the repository and never in it.</summary>
public class SharedSeedsTests(ITestOutputHelper output)
{
    [SharedFact("seeds")]
    public async Task AStrictBuild_ReportsTheirDefectsAtLineAndColumn()
    {
        var found = await Strict();

        found.ShouldAllBe(f => f.Severity == DiagnosticSeverity.Warning);
        string[] places = found.Select(Place).ToArray();
        // The first: no headline, a mark that does not match.
        places.ShouldContain("0(1,1) CORP2001");
        places.ShouldContain("0(9,5) CORP3002");
        // The second: no headline, boilerplate below, passages of the first.
        places.ShouldContain("1(1,1) CORP2001");
        foreach (int line in (int[])[33, 35, 37, 39, 42, 44]) places.ShouldContain($"1({line},1) CORP2006");
        found.Where(f => f.Id == "CORP4006").Select(f => Place(f).Split('(')[0]).Distinct().ShouldBe(["0", "1"], ignoreOrder: true);
        // The quotation that both carry.
        places.ShouldContain("0(9,5) CORP4009");
        places.ShouldContain("1(27,61) CORP4009");
        // The third: the lines of a form, punctuation twice, no date.
        foreach (int line in (int[])[9, 11, 13, 14]) places.ShouldContain($"2({line},1) CORP2006");
        places.ShouldContain("2(5,221) CORP3006");
        places.ShouldContain("2(1,1) CORP2002");
        // The fourth: navigation above, a caption twice, no date.
        for (int line = 1; line <= 7; line++) places.ShouldContain($"3({line},1) CORP2006");
        places.ShouldContain("3(13,1) CORP2007");
        places.ShouldContain("3(1,1) CORP2002");
    }

    [SharedFact("seeds")]
    public async Task NoBodyParagraph_IsCalledBoilerplateOrRepeated()
    {
        var found = await Strict();

        (int File, int From, int To)[] bodies = [(0, 3, 17), (1, 3, 31), (2, 5, 7), (2, 16, 20), (3, 15, 27)];
        string[] kept = ["CORP3002", "CORP3006", "CORP4006", "CORP4009", "CORP4005"];
        found.Where(f => !kept.Contains(f.Id)
            && bodies.Any(b => Place(f).StartsWith(b.File + "(", StringComparison.Ordinal) && Line(f) >= b.From && Line(f) <= b.To))
            .Select(f => Place(f) + " " + f.GetMessage(null)).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<Diagnostic>> Strict()
    {
        var corpus = new CheckedCorpus()
            .Property("CorpusMode", "strict");
        int number = 0;
        foreach (string path in Directory.EnumerateFiles(Repository.Shared("seeds"), "*.txt").Order(StringComparer.Ordinal)) corpus.Text(number++ + ".txt",
            File.ReadAllText(path));
        var found = await corpus.Build();
        foreach (var finding in found) output.WriteLine(Place(finding) + ": " + finding.GetMessage(null));
        return found;
    }

    private static int Line(Diagnostic finding) => finding.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static string Place(Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan();
        return $"{Path.GetFileNameWithoutExtension(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}) {finding.Id}";
    }
}
