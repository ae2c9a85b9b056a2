using Corpus.Text.Index.Naming;

namespace Corpus.Text.Tests.Index.Naming;

/// <summary>Who is filed under which id, where articles ask for the same ones.</summary>
public class IdTableTests
{
    [Fact]
    public void WhereAPathIsAnothersId_AndThePathWithItsExtensionAThirds_NobodyGetsEither()
    {
        var given = Settled(("x.txt", "k"), ("y.txt", "k"), ("w.txt", "x"), ("z.txt", "x.txt"));

        given["y.txt"].ShouldBe("y");
        given["w.txt"].ShouldBe("x");
        given["z.txt"].ShouldBe("x.txt");
        given["x.txt"].ShouldStartWith("x.txt-");
    }

    [Fact]
    public void WhereTwoPathsDifferInTheExtensionAlone_BothKeepIt()
    {
        var given = Settled(("a.txt", "k"), ("a.md", "k"), ("b.txt", "k"));

        given.Values.ShouldBe(["a.txt", "a.md", "b"]);
    }

    [Fact]
    public void WhereTwoPathsDifferInTheirMarksAlone_BothGetAHash()
    {
        var given = Settled(("caf\u00E9.txt", "caf\u00E9"), ("cafe\u0301.txt", "caf\u00E9"));

        given.Values.ShouldAllBe(id => id.StartsWith("caf\u00E9.txt-", StringComparison.Ordinal));
        given.Values.Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void InSmallCorporaOfAnyKind_NoTwoArticlesShareAnId_AndWhoeverLosesOneIsReported()
    {
        string[] paths = ["a.txt", "a.md", "a.txt.txt", "b.txt", "b", "c/a.txt", "caf\u00E9.txt", "cafe\u0301.txt"];
        var requests = paths.SelectMany(path => new[] { path, TextPath.WithoutExtension(path) }).Append("k").Select(id => CorpusArticle.IdOf("", id, null))
            .ToArray();
        for (int seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var corpus = paths.Where(_ => random.Next(4) > 0).Select(path => (Path: path, Wanted: requests[random.Next(requests.Length)])).ToArray();

            var table = IdTable.Of([.. corpus.Select(article => KeyValuePair.Create(article.Path, article.Wanted))]);

            var given = corpus.Select(article => table.IdOf(article.Path, article.Wanted)).ToArray();
            string shown = $"seed {seed}: {string.Join(", ", corpus.Zip(given))}";
            given.Distinct(StringComparer.Ordinal).Count().ShouldBe(corpus.Length, shown);
            foreach (var conflicts in corpus.Zip(given).GroupBy(article => article.First.Wanted, StringComparer.Ordinal))
            {
                var told = conflicts.Where(article => table.Contested.Any(c => c.Path == article.First.Path && c.Given == article.Second && c.Other != c.Path))
                    .Count();
                told.ShouldBe(conflicts.Count() == 1 ? 0 : conflicts.Count(), shown);
                if (conflicts.Count() == 1) conflicts.Single().Second.ShouldBe(conflicts.Key, shown);
                else conflicts.ShouldAllBe(article => article.Second != conflicts.Key, shown);
            }
            var shuffled = IdTable.OfLists([.. corpus.Reverse().Chunk(3)
                .Select(some => new IdList([.. some.Select(a => KeyValuePair.Create(a.Path, a.Wanted))]))]);
            shuffled.Equals(table).ShouldBeTrue(shown);
        }
    }

    private static Dictionary<string, string> Settled(params (string Path, string Wanted)[] articles)
    {
        var table = IdTable.Of([.. articles.Select(article => KeyValuePair.Create(article.Path, article.Wanted))]);
        return articles.ToDictionary(article => article.Path, article => table.IdOf(article.Path, article.Wanted));
    }
}
