using System.Diagnostics;
using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Text.Tests.Structure;

/// <summary>YAML that somebody wrote against us is a fault or harmless: it takes no time, and no value is another than the one that is written.</summary>
public class HostileFrontMatterTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static TheoryData<string, string, string?> Yaml => new()
    {
        { "aliases", "a: &a [x, x]\n" + string.Concat(Enumerable.Range('a', 24).Select(c => $"{(char)(c + 1)}: &{(char)(c + 1)} [*{(char)c}, *{(char)c}]\n"))
            + "title: Ships", "Ships" },
        { "an alias of itself", "a: &a [*a]\ntitle: Ships", "Ships" },
        { "merged keys", "base: &base {title: Boats}\n<<: *base\ntitle: Ships", "Ships" },
        { "a tab for indentation", "more:\n\ta: b\ntitle: Ships", null },
        { "a tab behind the colon", "title:\tShips", "Ships" },
        { "a key twice", "title: Ships\ntitle: Boats", "Ships" },
        { "a key twice, spelled otherwise", "title: Ships\n\"\\x74itle\": Boats", "Ships" },
        { "10,000 brackets", "a: " + new string('[', 10_000) + "\ntitle: Ships", null },
        { "10,000 closed brackets", "a: " + new string('[', 10_000) + new string(']', 10_000) + "\ntitle: Ships", null },
        { "10,000 braces", "a: " + string.Concat(Enumerable.Repeat("{a: ", 10_000)) + "\ntitle: Ships", null },
        { "10,000 hyphens", "title: Ships\na:\n  " + string.Concat(Enumerable.Repeat("- ", 10_000)) + "x", "Ships" },
        { "10,000 question marks", "title: Ships\na:\n  " + string.Concat(Enumerable.Repeat("? ", 10_000)) + "x", "Ships" },
        { "300 levels by indentation", "title: Ships\n" + string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i) + "a:\n")), "Ships" },
        { "10,000 anchors", string.Concat(Enumerable.Range(0, 4_000).Select(i => $"k{i}: &a{i} x\n")) + "title: Ships", "Ships" },
        { "tags of other languages", "a: !!python/object/apply:os.system [ls]\ntitle: !<tag:yaml.org,2002:str> Ships", "Ships" },
        { "a directive", "%YAML 1.2\ntitle: Ships", null },
        { "hyphens inside a block", "title: Ships\nnote: |\n  ---\n  more\n", "Ships" },
        { "hyphens inside a block above the title", "note: |\n  ---\n  more\ntitle: Ships", "Ships" },
        { "hyphens inside quotation marks", "title: Ships\nnote: \"\n  ---\n  more\"\n", "Ships" },
        { "control characters", "title: Ships\nnote: \"a\u0001b\"", "Ships" },
        { "escapes", "title: \"\\u0053hips\"\nnote: \"\\UFFFFFFFF\"", "Ships" },
    };

    [Theory]
    [MemberData(nameof(Yaml))]
    public void HostileYaml_IsAFaultOrHarmless(string name, string yaml, string? title)
    {
        foreach (string end in (string[])["\n", "\r\n"])
        {
            string text = ("---\n" + yaml + "\n---\nHarbour Opens Again\n\nThe harbour opened again on Friday.\n").Replace("\n", end, StringComparison.Ordinal);
            var watch = Stopwatch.StartNew();
            var matter = FrontMatterReader.In(text)!;
            watch.Elapsed.ShouldBeLessThan(Patience, name);
            string? read = FrontMatterKey.Of(matter).FirstOrDefault(key => key.Name == "title")?.Values[0].Value;
            if (title is null) matter.Faults.ShouldContain(fault => fault.Kind == FrontMatterFaultKind.Malformed, name);
            else if (read != title) matter.Faults.ShouldContain(fault => fault.Kind == FrontMatterFaultKind.Malformed, name + ": " + read);
            (read ?? title ?? "Ships").ShouldBe("Ships", name);
            foreach (var fault in matter.Faults) fault.Range.End.ShouldBeLessThanOrEqualTo(text.Length);
            text[..matter.Range.End].ShouldEndWith("---", Case.Sensitive, name);
        }
    }

    [Theory]
    [InlineData("title: \"{0}\"")]
    [InlineData("title: {0}")]
    [InlineData("title: |\n  {0}")]
    [InlineData("{0}: Ships")]
    public void AMegabyte_IsOneFault(string yaml)
    {
        string text = "---\nid: x\n" + yaml.Replace("{0}", new string('a', 1 << 20), StringComparison.Ordinal) + "\n---\nHarbour opens\n";
        var matter = FrontMatterReader.In(text)!;
        matter.Faults.ShouldHaveSingleItem().Detail.ShouldBe("it is longer than 65536 characters");
        matter.Entries.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("---\ntitle: Ships\n---\nHarbour\n\n---\ntitle: Boats\n---\n", 20)]
    [InlineData("---\ntitle: Ships\n...\nHarbour\n\n---\n", 20)]
    public void HyphensInTheText_AreNoFrontMatter(string text, int end) => FrontMatterReader.In(text)!.Range.End.ShouldBe(end);
}
