using System.Reflection;
using Corpus.Text.Quotations;
using Xunit.Abstractions;

namespace Corpus.Text.Tests.Attribution;

/// <summary>The four news texts that lie beside the repository on some machines; they are asked for by their speakers, and never quoted here.</summary>
public class SharedSeedsTests(ITestOutputHelper output)
{
    private static readonly string Seeds = Path.Combine(
        typeof(SharedSeedsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryRoot").Value!, "..", "shared",
            "seeds");

    [Fact]
    public void TheMismatchedQuotation_IsFoundWhole()
    {
        if (Read("000_") is not { } text) return;
        var mismatched = text.Article.Quotes.Select(q => q.Quotation).Where(q => q.Mismatched).ToList();
        mismatched.ShouldHaveSingleItem().Range.Length.ShouldBeGreaterThan(120);
    }

    [Theory]
    [InlineData("003_", "Psaki", "Jen Psaki")]
    [InlineData("003_", "Moon", "Moon Jae-in")]
    [InlineData("001_", "Ambassador Sung Kim", "Sung Kim")]
    public void AMention_IsResolvedToItsFullName(string file, string mention, string name)
    {
        if (Read(file) is not { } text) return;
        var named = text.Article.Quotes.Where(q => q.Attribution?.Mention?.TextOf(text.Article.Text) == mention).ToList();
        named.ShouldNotBeEmpty();
        named.ShouldAllBe(q => q.Attribution!.Name == name);
    }

    [Fact]
    public void TheTwoKims_AreKeptApart()
    {
        if (Read("000_") is not { } first || Read("001_") is not { } second) return;
        Names(first).ShouldNotContain("Sung Kim");
        Names(second).ShouldContain("Sung Kim");
        var ambassador = second.Article.Quotes.Where(q => q.Attribution?.Name == "Sung Kim").Select(q => q.Quotation.Block).ToList();
        ambassador.ShouldAllBe(block => block < second.Article.Quotes.Max(q => q.Quotation.Block) - 1);
        second.Article.Quotes.Where(q => q.Attribution?.Name?.StartsWith("Kim Jong", StringComparison.Ordinal) == true)
            .ShouldAllBe(q => !ambassador.Contains(q.Quotation.Block));
    }

    [Fact]
    public void NoFragment_IsSpokenByABodyNearby()
    {
        foreach (string file in (string[])["000_", "001_", "002_", "003_"])
        {
            if (Read(file) is not { } text) return;
            Names(text).ShouldNotContain(name => name == "Group" || name == "United Nations" || name == "Yonhap News Agency");
            text.Article.Quotes.ShouldNotContain(q => q.Attribution != null && q.Attribution.Rule == "nearest-mention");
        }
    }

    private static IEnumerable<string?> Names(SpokenText text) => text.Article.Quotes.Select(q => q.Attribution?.Name);

    private SpokenText? Read(string file)
    {
        string? path = Directory.Exists(Seeds) ? Directory.EnumerateFiles(Seeds, file + "*.txt").FirstOrDefault() : null;
        if (path is null) output.WriteLine($"The texts of {Seeds} are not on this machine; skipped.");
        return path is null ? null : SpokenText.ReadWhole(File.ReadAllText(path));
    }
}
