using Corpus.Generators.Analysis;
using Corpus.Text;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.House.Tests;

/// <summary>The rule table decides; pages, the list of checks and analyzers follow it.</summary>
public class RulesTests
{
    private static readonly string Package = Path.Combine(Repository.Root, "src/Corpus.Generators.Package");

    private static readonly Dictionary<char, string> Families = new()
    {
        ['0'] = "Setup", ['1'] = "Text", ['2'] = "Parts", ['3'] = "Quotations", ['4'] = "Corpus", ['5'] = "Usage", ['6'] = "Fields",
        ['9'] = "Generation",
    };

    [Fact]
    public void EveryRule_HasAnIdOfItsFamilyThatNoOtherHas()
    {
        RuleTable.All.Select(r => r.Id).ShouldBeUnique();
        RuleTable.All.Select(r => r.Id).ShouldBe(RuleTable.All.Select(r => r.Id).Order(StringComparer.Ordinal));
        foreach (var rule in RuleTable.All)
        {
            rule.Id.ShouldMatch("^CORP[0-9]{4}$");
            rule.Category.ShouldBe(Families[rule.Id[4]], rule.Id);
        }
    }

    [Fact]
    public void EveryFolderOfRules_IsACategory() =>
        Directory.EnumerateDirectories(Repository.PathOf("src/Corpus.Text/Rules")).Select(d => Path.GetFileName(d)!).ShouldBeSubsetOf(Families.Values);

    [Fact]
    public void EveryRowOfTheTable_IsListed() =>
        typeof(RuleTable).GetProperties().Where(p => p.PropertyType == typeof(Rule)).Select(p => (Rule)p.GetValue(null)!)
            .ShouldBe(RuleTable.All, ignoreOrder: true);

    [Fact]
    public void EveryMessage_IsOneSentenceThatNamesTheRemedy()
    {
        foreach (var rule in RuleTable.All)
        {
            rule.Message.ShouldNotEndWith(".");
            rule.Message.ShouldNotContain(". ", Case.Sensitive, rule.Id);
            rule.Message.ShouldContain("; ", Case.Sensitive, rule.Id);
            char.IsLetter(rule.Title[0]).ShouldBeTrue();
            rule.Title.ShouldNotContain("{");
        }
    }

    [Fact]
    public void OnlyAProgramThatCouldNotRunAsBuilt_IsAnErrorByDefault()
    {
        RuleTable.All.Where(r => r.Severity == Severity.Error).ShouldBe([RuleTable.NotPacked, RuleTable.PackedOtherwise]);
        RuleTable.All.Where(r => r.Severity == Severity.None).ShouldBe([RuleTable.UnnamedSource]);
    }

    [Fact]
    public void EveryRule_HasAPageThatAgreesWithIt()
    {
        foreach (var rule in RuleTable.All)
        {
            string page = File.ReadAllText(Path.Combine(Package, rule.Page));
            page.ShouldStartWith($"# {rule.Id}: {rule.Title}\n\n{Shown(rule)} by default · {rule.Category} · ");
            page.ShouldContain($"\n> {rule.Message}\n");
            int at = 0;
            foreach (string heading in (string[])["## Why", "## Bad", "## Good"])
            {
                int next = page.IndexOf("\n" + heading + "\n\n", StringComparison.Ordinal);
                next.ShouldBeGreaterThan(at, $"{rule.Id} {heading}");
                at = next;
            }
            string section = rule.Severity == Severity.Error ? "errors"
                : rule.Category switch { "Usage" => "in-c", "Setup" or "Generation" => "in-the-project", _ => "in-texts" };
            page.ShouldEndWith($"\n\n[How to silence {rule.Id}](silencing.md#{section})\n");
            // A relative link would stand behind every warning and lead nowhere.
            if (rule.HelpLink is { } link) Uri.IsWellFormedUriString(link, UriKind.Absolute).ShouldBeTrue(link);
        }
    }

    [Fact]
    public void EveryPage_IsOfARule() =>
        Directory.EnumerateFiles(Path.Combine(Package, "rules")).Select(Path.GetFileName)
            .ShouldBe([.. RuleTable.All.Select(r => r.Id + ".md"), "silencing.md"], ignoreOrder: true);

    [Fact]
    public void ThePageOfChecks_NamesEveryRuleOnceWithItsPage()
    {
        var rows = File.ReadAllLines(Repository.PathOf("docs/checks.md")).Where(l => l.StartsWith("| [CORP", StringComparison.Ordinal))
            .Select(l => l[..(l.TrimEnd(' ', '|').LastIndexOf('|') - 1)]);
        rows.ShouldBe(RuleTable.All.Select(r => $"| [{r.Id}](../src/Corpus.Generators.Package/{r.Page}) | {r.Title} | {Shown(r)}"));
    }

    private static string Shown(Rule rule) => rule.Severity == Severity.None ? "Off" : rule.Severity.ToString();

    [Fact]
    public void TheAnalyzers_SupportEveryRuleOnce()
    {
        var supported = new DiagnosticAnalyzer[] { new TextAnalyzer(), new UsageAnalyzer() }.SelectMany(a => a.SupportedDiagnostics).ToList();
        supported.Select(d => d.Id).ShouldBe(RuleTable.All.Select(r => r.Id), ignoreOrder: true);
        foreach (var descriptor in supported)
        {
            var rule = RuleTable.Find(descriptor.Id)!;
            descriptor.Title.ToString().ShouldBe(rule.Title);
            descriptor.MessageFormat.ToString().ShouldBe(rule.Message);
            descriptor.HelpLinkUri.ShouldBe(rule.HelpLink ?? "");
        }
    }
}
