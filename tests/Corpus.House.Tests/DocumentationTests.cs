using System.Text.RegularExpressions;

namespace Corpus.House.Tests;

/// <summary>The pages that a newcomer reads.</summary>
public sealed partial class DocumentationTests
{
    private static IEnumerable<string> Pages => Directory.EnumerateFiles(Repository.Root, "*.md")
        .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Repository.PathOf("src/Corpus.Generators.Package/rules"), "*.md"))
        .Append(Repository.PathOf("src/Corpus.Text/README.md"));

    [Theory]
    [InlineData("README.md", 900)]
    [InlineData("CONTRIBUTING.md", 450)]
    [InlineData("src/Corpus.Text/README.md", 700)]
    public void APage_IsReadInMinutes(string page, int words) =>
        File.ReadAllText(Repository.PathOf(page)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeLessThanOrEqualTo(words);

    [Fact]
    public void EveryLink_LeadsSomewhere()
    {
        foreach (string page in Pages)
            foreach (Match link in Link().Matches(File.ReadAllText(page)))
                Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value)).ShouldBeTrue($"{page}: {link.Value}");
    }

    [Fact]
    public void EveryDecision_HasItsNumberAndWhatDecided()
    {
        string[] decisions = [.. Directory.EnumerateFiles(Repository.PathOf("docs/adr")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        for (int i = 0; i < decisions.Length; i++)
        {
            decisions[i].ShouldStartWith($"{i + 1:0000}-");
            string page = File.ReadAllText(Path.Combine(Repository.Root, "docs/adr", decisions[i]));
            page.ShouldStartWith($"# {i + 1}. ");
            foreach (string heading in (string[])["## Context", "## Decision", "## Consequences"]) page.ShouldContain($"\n{heading}\n", Case.Sensitive,
                decisions[i]);
        }
    }

    [GeneratedRegex(@"\]\(([^)#:\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
