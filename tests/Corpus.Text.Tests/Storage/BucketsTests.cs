using Corpus.Text.Storage;

namespace Corpus.Text.Tests.Storage;

public class BucketsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(128, 1)]
    [InlineData(129, 2)]
    [InlineData(256, 2)]
    [InlineData(257, 4)]
    [InlineData(10_000, 128)]
    [InlineData(100_000, 1024)]
    [InlineData(int.MaxValue, 65536)]
    public void TheirNumberDoubles_OnlyWhenTheMeanPasses128(int articles, int count) => Buckets.CountFor(articles).ShouldBe(count);

    [Fact]
    public void ArticlesAreSpreadEvenly()
    {
        var sizes = Enumerable.Range(0, 12_800).GroupBy(i => Buckets.Of($"paper/{i % 7}/story-{i}", 128)).Select(g => g.Count()).ToList();

        sizes.Count.ShouldBe(128);
        sizes.Max().ShouldBeLessThan(160);
        sizes.Min().ShouldBeGreaterThan(60);
    }

    [Fact]
    public void WhenTheirNumberDoubles_ABucketSplitsInTwo()
    {
        for (int i = 0; i < 1000; i++)
            (Buckets.Of("id" + i, 256) % 128).ShouldBe(Buckets.Of("id" + i, 128));
    }

    [Fact]
    public void AnIdsBucket_IsTheSameForEver() =>
        new[] { "", "npr/white-house-open", "ünïcödé/日本" }.Select(id => Buckets.Of(id, 1024)).ShouldBe([32, 574, 285]);
}
