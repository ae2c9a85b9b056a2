using Corpus.Text.Attribution.Model;
using Corpus.Text.Language;

namespace Corpus.Text.Tests.Attribution;

public class ExplanationTests
{
    private static readonly string Seeds = Repository.PathOf("seeds");

    private static readonly SpokenText Dam = SpokenText.Read(
        "The dam holds for now.",
        "“We waited for the water all night,” said Anna Berg, who leads the council. The mayor, Tom Storm, sent sandbags.",
        "Ms. Storm told reporters that the mayor had been “a coward.”");

    [Theory]
    [InlineData("waited", "cue-inverted: ")]
    [InlineData("coward", "outer-cue-before: ")]
    public void AReasonNamesTheRuleAndThenTheFeatures(string words, string start) => Dam.Reason(words).ShouldStartWith(start);

    [Fact]
    public void TheFeaturesOfAReasonStandInTheTableOfWeights()
    {
        var table = new WordTable(Lexicon.WeightsOf("speaker"));
        foreach (string words in (string[])["waited", "coward"])
        {
            string[] features = Dam.Reason(words)!.Split(": ")[1].Split(", ");
            features.Length.ShouldBeInRange(1, 3);
            features.ShouldBeUnique();
            foreach (string feature in features) table.ValueOf(feature.AsSpan()).ShouldNotBeNull(feature);
        }
    }

    [Fact]
    public void AnArticle_IsExplainedTheSameWhetherAtOnceOrAfterwards()
    {
        foreach (string text in Texts())
        {
            var atOnce = ArticleReading.Explain(text);
            var plain = ArticleReading.Read(text);
            var afterwards = ArticleReading.Explain(plain);
            afterwards.Quotes.ShouldBe(atOnce.Quotes);
            ArticleReading.Explain(afterwards).ShouldBeSameAs(afterwards);
            foreach (var (quote, explained) in plain.Quotes.Zip(atOnce.Quotes))
            {
                quote.Attribution?.Reason.ShouldBe(quote.Attribution.Rule);
                if (quote.Attribution is { } attribution) explained.Attribution.ShouldBe(attribution with { Explanation = explained.Attribution!.Explanation });
            }
        }

        static IEnumerable<string> Texts()
        {
            yield return Dam.Article.Text;
            yield return "Anna Berg stood at the dam and watched the water.\n\n“We waited all night,” she said. “Nobody came.”\n\nTom Storm shook his head.\n\n“I was there.”\n\n“Where?” asked Berg.\n";
            yield return "The dam holds.\n\nThe mayor had an answer:\n\n“It holds because we built it.”\n\nBerg waited. He said nothing for long.\n\n“It leaks,” he said then, and Storm called that “a lie.”\n";
            foreach (string file in Directory.EnumerateFiles(Seeds, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                yield return File.ReadAllText(file);
        }
    }

    [Fact]
    public void WhatWasNotRankedHasTheRuleAlone()
    {
        var text = SpokenText.Read("A transcript.", "“BERG: We waited for the water all night.”");
        text.Reason("waited").ShouldBe("transcript-label");
        text.Quote("waited").Attribution!.Rule.ShouldBe("transcript-label");
    }

    [Fact]
    public void TheFeaturesAreThoseThatPutTheWinnerFurthestAheadOfTheNextBest()
    {
        // Level features count by their difference: the second is worth 5 to both and says nothing.
        var weights = new WeightTable([10, 5, 7, 1, 5, 9]);
        Feature[] winner = [0, 1, 2], next = [3, 4, 5];
        Explanation.Of(weights, winner, next).Names().ShouldBe([SpeakerFeatures.Space.NameOf(0)]);
        Explanation.Of(weights, next, winner).Names().ShouldBe([SpeakerFeatures.Space.NameOf(5)]);
    }

    [Fact]
    public void AgainstNobodyTheWeightsThemselvesCount()
    {
        var weights = new WeightTable([1, 5, 7, 2, 100]);
        Explanation.Of(weights, [0, 1, 2, 3], [4]).Names()
            .ShouldBe([SpeakerFeatures.Space.NameOf(2), SpeakerFeatures.Space.NameOf(1), SpeakerFeatures.Space.NameOf(3)]);
    }

    [Fact]
    public void TheFeatures_AreThoseThatSortingFinds()
    {
        var random = new Random(29);
        for (int round = 0; round < 5_000; round++)
        {
            int count = random.Next(1, 37);
            var numbers = new int[2 * count];
            for (int i = 0; i < numbers.Length; i++) numbers[i] = random.Next(-4, 5) * random.Next(1, 900);
            var weights = new WeightTable(numbers);
            Feature[] winner = [.. Enumerable.Range(0, count)], next = [.. Enumerable.Range(0, count).Select(i => random.Next(4) == 0 ? i : count + i)];
            var ahead = Enumerable.Range(0, count).Select(i => (Place: i, By: numbers[winner[i]] - numbers[next[i]])).Where(f => f.By > 0)
                .OrderByDescending(f => f.By).ThenBy(f => f.Place).Take(3).Select(f => f.Place).ToArray();
            var explanation = Explanation.Of(weights, winner, next);
            Enumerable.Range(0, explanation.Count).Select(i => explanation[i]).ShouldBe(ahead);
        }
    }
}
