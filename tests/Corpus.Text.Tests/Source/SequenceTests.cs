using Corpus.Text.Source;

namespace Corpus.Text.Tests.Source;

public sealed class SequenceTests
{
    [Fact]
    public void ASequence_GivesItsItemsInOrder_AlsoAsAnyList()
    {
        var ranges = new Sequence<TextRange>(0);
        for (int i = 0; i < 100; i++) ranges.Add(new TextRange(i, i + 1));
        IReadOnlyList<TextRange> list = ranges;
        list.Count.ShouldBe(100);
        list[99].ShouldBe(new TextRange(99, 100));
        list.Select(r => r.Start).ShouldBe(Enumerable.Range(0, 100));
        Sequence<TextRange>.Of(list).ShouldBeSameAs(ranges);
        Sequence<TextRange>.Of([.. list]).ShouldBe(ranges);
        ranges.From(98).Select(r => r.Start).ShouldBe([98, 99]);
    }

    [Fact]
    public void WhatLiesBehindTheLast_IsNoItem()
    {
        var ranges = new Sequence<TextRange>(8) { new TextRange(0, 1), new TextRange(1, 2) };
        Should.Throw<ArgumentOutOfRangeException>(() => ranges[2]);
        ranges.Clear();
        ranges.ShouldBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => ranges[0]);
    }
}
