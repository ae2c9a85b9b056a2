using System.Diagnostics;
using Corpus.Generators.Tests.Analysis;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Fields;

/// <summary>Whatever else front matter holds, a field is what is written, or the build has a finding; neither takes long.</summary>
public class HostileFieldTests
{
    private const string Record = "using System; using Corpus.Generators; [ArticleFields(\"t/**\")] public partial record F { public int? Rank { get; init; } public string[]? Notes { get; init; } }";

    private static readonly string[] Hostile =
    [
        "notes: &a [x, x]\n" + string.Concat(Enumerable.Range('a', 24).Select(c => $"{(char)(c + 1)}{c}: &{(char)(c + 1)} [*{(char)c}, *{(char)c}]\n")),
        "notes: &a [*a]\n",
        "base: &base {rank: 8}\n<<: *base\n",
        "notes: [*rank]\n",
        "more:\n\trank: 8\n",
        "\tother: 8\n",
        "  other: 8\n",
        "rank: 7\n",
        "\"\\x72ank\": 8\n",
        "Rank: 8\n",
        "--- rank: 8\n",
        "notes: " + new string('[', 10_000) + "\n",
        "notes: " + string.Concat(Enumerable.Repeat("{a: ", 10_000)) + "\n",
        "notes:\n  " + string.Concat(Enumerable.Repeat("- ", 10_000)) + "x\n",
        "notes: \"" + new string('x', 1 << 20) + "\"\n",
        "notes: |\n  " + new string('x', 1 << 20) + "\n",
        new string('x', 1 << 20) + ": 1\n",
        "notes: [\"\n  ---\n  rank: 8\"]\n",
        "notes:\n  - |\n    ---\n    rank: 8\n",
        "%YAML 1.2\n",
        "notes: [\"\\UFFFFFFFF\"]\n",
        "notes: [\u0001]\n",
        "? [rank]\n: 8\n",
        "notes: !!python/object/apply:os.system [ls]\n",
        "# rank: 8\n",
    ];

    [Fact]
    public async Task AField_IsWhatIsWritten_OrTheBuildHasAFinding()
    {
        var texts = new List<(string Path, string Text)> { ("bakery.txt", Opinions.News) };
        foreach (string yaml in Hostile)
            foreach (string end in (string[])["\n", "\r\n"])
                foreach (string matter in (string[])["rank: 7\n" + yaml, yaml + "rank: 7\n"])
                {
                    string text = "---\n" + matter + "---\nHarbour opens\n\n---\nrank: 9\n---\n";
                    texts.Add(($"t/{texts.Count:000}.txt", text.Replace("\n", end, StringComparison.Ordinal)));
                }
        var corpus = new CheckedCorpus().Code(Record);
        foreach (var (path, text) in texts) corpus.Text(path, text);

        var watch = Stopwatch.StartNew();
        var found = (await corpus.Build()).Where(finding => finding.Id is "CORP2011" or "CORP2012" || finding.Id.StartsWith("CORP6", StringComparison.Ordinal))
            .Select(finding => finding.Location.GetLineSpan().Path.Replace(CheckedCorpus.Folder, "", StringComparison.Ordinal)).ToHashSet();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
        string[] printed = new ConsumerProgram { Run = (Desk.With([.. texts]) with { Program = Record }).Run(), ImplicitUsings = true, Source = Record + """

            internal static class Probe
            {
                internal static string Run() => string.Join("|", Newsroom.Corpus.Articles.All.Select(a =>
                    !a.TryFields<F>(out F? f) ? "refused" : f.Rank == null ? "none" : f.Rank.ToString()));
            }
            """ }.Print().Split('|');

        printed.Length.ShouldBe(texts.Count);
        string Shown(int at) => texts[at].Text[..Math.Min(80, texts[at].Text.Length)] + ": " + printed[at];
        for (int i = 1; i < texts.Count; i++)
        {
            // The first of two stands.
            string first = texts[i].Text.Contains("Rank: 8", StringComparison.Ordinal) || texts[i].Text.Contains("x72", StringComparison.Ordinal) ? "8" : "7";
            printed[i].ShouldBeOneOf(found.Contains(texts[i].Path) ? ["7", "none", "refused", first] : ["7"], Shown(i));
        }
        found.Count.ShouldBeInRange(1, texts.Count - 2);
    }
}
