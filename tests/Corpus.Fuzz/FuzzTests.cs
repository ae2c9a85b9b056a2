using Corpus.Fuzz.Invariants;
using Corpus.Fuzz.Texts;
using Xunit.Abstractions;

namespace Corpus.Fuzz;

/// <summary>What always holds, for as many texts as the time allows. Every run makes the same texts, so that only a change turns it red;
/// CORPUS_FUZZ_SEED makes others (<c>any</c>: new ones each time), and CORPUS_FUZZ_SECONDS gives more than 60 seconds of them.</summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int DefaultSeconds = 60, DefaultSeed = 20;

    [Fact]
    public void WhatAlwaysHolds_HoldsForAsLongAsTheRunGoesOn()
    {
        string? named = Environment.GetEnvironmentVariable("CORPUS_FUZZ_SEED");
        int seed = named == "any" ? Random.Shared.Next() : int.TryParse(named, out int given) ? given : DefaultSeed;
        int seconds = int.TryParse(Environment.GetEnvironmentVariable("CORPUS_FUZZ_SECONDS"), out int asked) ? asked : DefaultSeconds;
        var run = FuzzRun.Of(seed, 0, int.MaxValue, TimeSpan.FromSeconds(seconds), projects: 200);
        output.WriteLine(run.ToString());
        run.Texts.ShouldBeGreaterThan(0);
        run.Failures.ShouldBeEmpty(run.ToString());
    }

    [Fact]
    public void TwentyRunsOfAThousandTexts_HoldAndEnd()
    {
        for (int seed = 1; seed <= 20; seed++)
        {
            var run = FuzzRun.Of(seed, 0, 1_000, TimeSpan.FromMinutes(2), projects: 0, longest: 1_500);
            run.Failures.ShouldBeEmpty(run.ToString());
            run.Texts.ShouldBe(1_000);
        }
    }

    [Fact]
    public void TheSmallCorpus_Holds()
    {
        var files = Directory.GetFiles(Repository.PathOf("tests/Corpus.Fuzz/corpus")).Order(StringComparer.Ordinal).ToList();
        files.Count.ShouldBeGreaterThan(10);
        var texts = files.Select(File.ReadAllBytes).ToList();
        for (int i = 0; i < files.Count; i++)
        {
            var failure = Record.Exception(() => AllInvariants.Check(texts[i]));
            failure.ShouldBeNull(Path.GetFileName(files[i]) + ": " + failure);
        }
        GeneratorInvariants.Check(texts);
    }

    [Fact]
    public void ARunsTexts_FollowFromItsSeed()
    {
        FuzzRun.TextOf(7, 3).ShouldBe(FuzzRun.TextOf(7, 3));
        Enumerable.Range(0, 50).Select(n => Convert.ToHexString(FuzzRun.TextOf(7, n))).Distinct().Count().ShouldBeGreaterThan(40);
    }

    [Fact]
    public void WhatDoesNotHold_IsNoticed()
    {
        var filed = Corpus.Text.CorpusArticle.File("a.txt", Corpus.Text.Source.SourceEncoding.Utf8, Corpus.Text.ArticleReading.Read(BaseTexts.Whole[0]));
        ReadingInvariants.Check(filed);
        var parts = filed.Article.Parts with { Blocks = [.. filed.Article.Parts.Blocks.Skip(1)] };
        Should.Throw<BrokenException>(() => ReadingInvariants.Check(filed with { Article = filed.Article with { Parts = parts } }));
    }
}
