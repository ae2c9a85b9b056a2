using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>Whatever way a corpus came about, the same texts give the same code: what steps keep from run to run never shows.</summary>
public class ManyEditsTests
{
    private static readonly string[] Names =
    [
        "Ana Ruiz", "Ruiz", "Ana M. Ruiz", "Ana Maria Ruiz", "Bela Ruiz", "Kim Jong-un", "KIM JONG UN", "Kim", "Sung Kim", "Jordan Peele", "Michael Jordan",
            "Jordan", "Mara Quist",
        "Quist", "Mara O’Quist", "Mara O'Quist", "Grace Hollis", "Grace T. Hollis", "Hollis", "the Harbour Board", "Harbour Board",
    ];

    private static readonly string[] Files = ["ferry", "bridge", "FERRY", "find", "bakery-news", "003_1f", "vote"];

    [Theory]
    [InlineData(1, 12)]
    [InlineData(2, 90)]
    [InlineData(3, 300)]
    public void AfterManyEditsAdditionsAndRemovals_TheCodeIsThatOfAFreshRun(int seed, int count)
    {
        var random = new Random(seed);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (texts.Count < count) Put(PathOf(random));
        var run = Of(texts);
        for (int step = 1; step <= 24; step++)
        {
            string known = texts.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(texts.Count));
            switch (random.Next(3))
            {
                case 0 when texts.Count > 1:
                    run = run.Remove(known);
                    texts.Remove(known);
                    break;
                case 1:
                    run = run.Edit(known, Put(known));
                    break;
                default:
                    string path = PathOf(random);
                    if (!texts.ContainsKey(path)) run = run.Add(path, Put(path));
                    break;
            }
            if (step % 8 != 0) continue;
            var fresh = Of(texts);
            run.Hints.ShouldBe(fresh.Hints);
            run.All.ShouldBe(fresh.All);
        }
        run.All.ShouldContain("static partial class Speakers");
        run.All.ShouldContain("static partial class Outlets");

        // Most edits keep the headline: what asks for a name stays, and speakers and outlet change.
        string Put(string path) => texts[path] = TextOf(random, random.Next(5) == 0 ? random.Next(40) : path.Sum(c => c) % 40);
    }

    private static DeskRun Of(Dictionary<string, string> texts) => (Desk.With([.. texts.Select(t => (t.Key, t.Value))]) with { Tracked = false }).Run();

    private static string PathOf(Random random) => $"desk-{(char)('a' + random.Next(26))}/{random.Next(5)}/{Files[random.Next(Files.Length)]}.txt";

    private static string TextOf(Random random, int headline)
    {
        string outlet = random.Next(3) == 0 ? "" : $"---\noutlet: The {(random.Next(2) == 0 ? "Quay" : "Mill")} Gazette\n---\n";
        string said = string.Concat(Enumerable.Range(0, random.Next(4))
            .Select(i => $"“We will see boat {Stories.Word(random.Next(900))} in the morning,” said {Names[random.Next(Names.Length)]}.\n\n"));
        return $"{outlet}Boats and {Stories.Word(headline)} wait\n\nThe boats were late again.\n\n{said}";
    }
}
