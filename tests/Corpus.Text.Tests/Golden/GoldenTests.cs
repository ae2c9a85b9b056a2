using System.Globalization;
using System.Text;

namespace Corpus.Text.Tests.Golden;

/// <summary>
/// Paragraphs and whole articles of our own, of all shapes, with the right facts. The least figures are what the reader reaches, less one point: who loses two
/// points anywhere sees it here, without any data beside the repository. Who gains raises them.
/// </summary>
public class GoldenTests
{
    private static readonly Dictionary<char, string> Kinds = new()
    {
        ['H'] = "headline", ['S'] = "subheading", ['B'] = "byline", ['D'] = "date", ['C'] = "caption", ['K'] = "credit", ['P'] = "paragraph",
        ['F'] = "furniture", ['M'] = "frontmatter",
    };

    [Fact]
    public void EnglishParagraphs_HaveTheirSpeakers() => Paragraphs("paragraphs.en.txt", "A week of news in short").ShouldReach(
        ("name", 95), ("description", 80), ("no speech", 99));

    [Fact]
    public void GermanParagraphs_HaveTheirSpeakers() => Paragraphs("paragraphs.de.txt", "Eine Woche in kurzen Meldungen").ShouldReach(
        ("name", 93), ("description", 99), ("no speech", 99));

    // Each paper has its own marks, and says the same in them.
    [Theory]
    [InlineData("«»")]
    [InlineData("»«")]
    [InlineData("„“")]
    [InlineData("\"\"")]
    public void EnglishParagraphs_HaveTheirSpeakersInAnyMarks(string marks) =>
        Paragraphs("paragraphs.en.txt", "A week of news in short", text => text.Replace('“', marks[0]).Replace('”', marks[1])).ShouldReach(
            ("name", 92), ("description", 80), ("no speech", 99));

    [Theory]
    [InlineData("«»")]
    [InlineData("»«")]
    [InlineData("“”")]
    [InlineData("\"\"")]
    public void GermanParagraphs_HaveTheirSpeakersInAnyMarks(string marks) =>
        Paragraphs("paragraphs.de.txt", "Eine Woche in kurzen Meldungen", text => text.Replace('“', marks[1]).Replace('„', marks[0])).ShouldReach(
            ("name", 93), ("description", 99), ("no speech", 99));

    [Fact]
    public void Articles_HaveTheirPartsAndFacts() => Articles().ShouldReach(
        ("line", 98), ("name", 99), ("headline", 99), ("outlet", 99), ("published", 92), ("updated", 99), ("place", 99), ("agency", 99), ("authors", 99),
        ("language", 99));

    private static GoldenScore Paragraphs(string file, string headline, Func<string, string>? dress = null)
    {
        var score = new GoldenScore();
        var text = new StringBuilder();
        GoldenRecord? record = null;
        foreach (string line in Lines(file))
        {
            if (!line.StartsWith("= ", StringComparison.Ordinal))
            {
                if (record is not null) text.Clear();
                record = null;
                text.Append(line).Append('\n');
                continue;
            }
            string paragraphs = text.ToString().Trim('\n');
            record ??= new GoldenRecord($"{headline}\n\n{dress?.Invoke(paragraphs) ?? paragraphs}\n");
            Count(score, record, line);
        }
        return score;
    }

    private static GoldenScore Articles()
    {
        var score = new GoldenScore();
        foreach (string article in string.Join('\n', Lines("articles.txt")).Split("===== ", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = article.Trim('\n').Split('\n');
            var marked = lines.Skip(1).Where(l => l.Length > 1 && l[1] == '|').ToList();
            var record = new GoldenRecord(string.Join('\n', marked.Select(l => l[2..])) + "\n");
            CountLines(score, record, lines[0], marked);
            foreach (string line in lines.Skip(1).Except(marked))
                if (line.StartsWith("= ", StringComparison.Ordinal)) Count(score, record, line);
                else if (line.Split(": ", 2) is [var fact, var value]) score.Count(fact, lines[0], value, record.Fact(fact));
        }
        return score;
    }

    // "= We have run out -> Helena Ruark"
    private static void Count(GoldenScore score, GoldenRecord record, string line)
    {
        string[] parts = line[2..].Split(" -> ");
        string fact = parts[1].StartsWith('~') ? "description" : parts[1] is "term" or "title" or "other" ? "no speech" : "name";
        score.Count(fact, parts[0], parts[1], record.Said(parts[0]));
    }

    private static void CountLines(GoldenScore score, GoldenRecord record, string article, List<string> marked)
    {
        int start = 0;
        string kind = "";
        foreach (string line in marked)
        {
            int end = start + line.Length - 2;
            if (line[0] != ' ')
            {
                if (line[0] != '+') kind = Kinds[line[0]];
                var found = record.BlockAt(start, end - 1);
                string expected = kind + (line[0] == '+' ? " goes on" : "");
                score.Count("line", $"{article}: {line}", expected, found is { } block ? block.Kind + (line[0] == '+' && !block.Starts ? " goes on" : "")
                    : null);
            }
            start = end + 1;
        }
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Repository.PathOf("tests/Corpus.Text.Tests/Golden/" + file)).Where(l => !l.StartsWith('#'));
}
