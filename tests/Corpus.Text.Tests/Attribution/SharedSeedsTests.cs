
namespace Corpus.Text.Tests.Attribution;

/// <summary>The four news texts that lie beside the repository on some machines; they are asked for by their speakers, and never quoted here.</summary>
public class SharedSeedsTests
{
    [SharedFact("seeds")]
    public void TheMismatchedQuotation_IsFoundWhole()
    {
        var text = Read("000_");
        var mismatched = text.Article.Quotes.Select(q => q.Quotation).Where(q => q.Mismatched).ToList();
        mismatched.ShouldHaveSingleItem().Range.Length.ShouldBeGreaterThan(120);
    }

    [SharedTheory("seeds")]
    [InlineData("003_", "Psaki", "Jen Psaki")]
    [InlineData("003_", "Moon", "Moon Jae-in")]
    [InlineData("001_", "Ambassador Sung Kim", "Sung Kim")]
    [InlineData("001_", "a top U.S. diplomat", "Sung Kim")]
    public void AMention_IsResolvedToItsFullName(string file, string mention, string name)
    {
        var text = Read(file);
        var named = text.Article.Quotes.Where(q => q.Attribution?.Mention?.TextOf(text.Article.Text) == mention).ToList();
        named.ShouldNotBeEmpty();
        named.ShouldAllBe(q => q.Attribution!.Name == name);
    }

    [SharedFact("seeds")]
    public void TheTwoKims_AreKeptApart()
    {
        SpokenText first = Read("000_"), second = Read("001_");
        Names(first).ShouldNotContain("Sung Kim");
        Names(second).ShouldContain("Sung Kim");
        var ambassador = second.Article.Quotes.Where(q => q.Attribution?.Name == "Sung Kim").Select(q => q.Quotation.Block).ToList();
        ambassador.ShouldAllBe(block => block < second.Article.Quotes.Max(q => q.Quotation.Block) - 1);
        second.Article.Quotes.Where(q => q.Attribution?.Name?.StartsWith("Kim Jong", StringComparison.Ordinal) == true)
            .ShouldAllBe(q => !ambassador.Contains(q.Quotation.Block));
    }

    [SharedFact("seeds")]
    public void NoFragment_IsSpokenByABodyNearby()
    {
        foreach (string file in (string[])["000_", "001_", "002_", "003_"])
        {
            var text = Read(file);
            Names(text).ShouldNotContain(name => name == "Group" || name == "United Nations" || name == "Yonhap News Agency");
            text.Article.Quotes.ShouldNotContain(q => q.Attribution != null && q.Attribution.Rule == "nearest-mention");
        }
    }

    private static IEnumerable<string?> Names(SpokenText text) => text.Article.Quotes.Select(q => q.Attribution?.Name);

    private static SpokenText Read(string file) =>
        SpokenText.ReadWhole(File.ReadAllText(Directory.EnumerateFiles(Repository.Shared("seeds"), file + "*.txt").Single()));
}
