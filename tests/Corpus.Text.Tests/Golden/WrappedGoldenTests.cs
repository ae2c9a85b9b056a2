using Corpus.Text.Tests.Source.Unwrapping;

namespace Corpus.Text.Tests.Golden;

/// <summary>The golden articles that have an empty line between their paragraphs state the same facts at any width from 55 to 110 columns; of a text that has
/// hardly three broken lines nobody knows whether it was wrapped.</summary>
public class WrappedGoldenTests
{
    private static readonly string[] Facts = ["headline", "outlet", "published", "updated", "place", "agency", "authors", "language"];

    [Fact]
    public void AnyWidth_ChangesHardlyAnyFact()
    {
        int all = 0;
        var misses = new List<string>();
        var golden = File.ReadLines(Repository.PathOf("tests/Corpus.Text.Tests/Golden/articles.txt")).Where(l => !l.StartsWith('#'));
        foreach (string article in string.Join('\n', golden).Split("===== ", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = article.Trim('\n').Split('\n');
            string[] marked = [.. lines.Skip(1).Where(l => l.Length > 1 && l[1] == '|')];
            if (!IsSpaced(marked)) continue;
            string[] sayings = [.. lines.Where(l => l.StartsWith("= ", StringComparison.Ordinal)).Select(l => l[2..].Split(" -> ")[0])];
            string text = string.Join('\n', marked.Select(l => l[2..])) + "\n";
            string expected = States(text, sayings);
            for (int width = 55; width <= 110; width++)
            {
                if (marked.Any(l => l[0] is not ('P' or 'F') && l.Length - 2 > width)) continue;
                all++;
                string found = States(new Layout { Width = width }.Of(text), sayings);
                if (found != expected) misses.Add($"{lines[0]} at {width}\n  want {expected}\n  got  {found}");
            }
        }
        all.ShouldBeGreaterThan(500);
        (100.0 * (all - misses.Count) / all).ShouldBeGreaterThanOrEqualTo(98.5, string.Join('\n', misses));
    }

    private static string States(string text, string[] sayings)
    {
        var record = new GoldenRecord(text);
        return string.Join(" | ", [.. Facts.Select(record.Fact), .. sayings.Select(record.Said)]);
    }

    // Every paragraph is one line with an empty line above it.
    private static bool IsSpaced(string[] marked)
    {
        for (int i = 1; i < marked.Length; i++)
            if (marked[i][0] is 'P' or '+' && (marked[i][0] == '+' || marked[i - 1].Length > 2)) return false;
        return true;
    }
}
