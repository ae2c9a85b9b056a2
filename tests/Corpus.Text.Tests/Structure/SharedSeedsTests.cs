
namespace Corpus.Text.Tests.Structure;

/// <summary>The four texts of ../shared/seeds, where that folder exists.</summary>
public class SharedSeedsTests
{
    [SharedFact("seeds")]
    public void TheFirstTwoAreDated_AndTheOthersSayThatTheyAreNot()
    {
        var parts = Directory.GetFiles(Repository.Shared("seeds"), "*.txt").Order(StringComparer.Ordinal)
            .Select(f => MarkedArticle.ReadPlain(File.ReadAllText(f))).ToArray();
        parts.Select(p => p.Published?.Value.ToString()).ShouldBe(["2021-06-18", "2021-06-21", null, null]);
        parts.Select(p => p.Headline is not null).ShouldBe([false, false, true, true]);
        parts.Select(p => p.Outlet?.Value).ShouldBe([null, "The Washington Times", null, "NPR"]);
        parts[0].Place!.Value.ShouldBe("SEOUL");
        parts.Select(p => p.Blocks.Count(b => b.Kind == BlockKind.Paragraph)).ShouldBe([8, 15, 5, 7]);
    }
}
