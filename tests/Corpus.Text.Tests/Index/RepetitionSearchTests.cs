using Corpus.Text.Index;
using Corpus.Text.Index.Reuse;

namespace Corpus.Text.Tests.Index;

/// <summary>Repetitions found from what is kept of the texts, when their articles are gone.</summary>
public class RepetitionSearchTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void TheRepetitions_AreThoseOfTheIndex_OnAnyNumberOfThreads(int threads)
    {
        var index = CorpusIndex.Merge(InventedTexts.Make(300, seed: 6));
        index.Repetitions.Count.ShouldBeGreaterThan(100);
        index.Repetitions.Count(e => e.SpeakersDiffer).ShouldBeGreaterThan(10);
        RepetitionSearch.Find([.. index.Texts.Select(t => QuotedText.Of(t.Article))], threads).Select(e => Shown(e.Places, e.WordsDiffer, e.SpeakersDiffer))
            .ShouldBe(
            index.Repetitions.Select(e => Shown(e.Places.Select(p => (index.RankOf(p.Text), p.QuoteIndex)), e.WordsDiffer, e.SpeakersDiffer)));

        static string Shown(IEnumerable<(int, int)> places, bool words, bool speakers) => $"{string.Join(" ", places)} {words} {speakers}";
    }

    [Fact]
    public void WhatIsKeptOfAText_DoesNotKeepTheArticle()
    {
        var (kept, article) = Kept();
        GC.Collect();
        article.TryGetTarget(out _).ShouldBeFalse();
        kept.Count.ShouldBe(1);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static (QuotedText, WeakReference<ArticleReading>) Kept()
        {
            var article = BuiltText.Article("“The harp is home and will stay.”{Ana Ruiz}");
            return (QuotedText.Of(article), new WeakReference<ArticleReading>(article));
        }
    }

    [Fact]
    public void OneQuotationOverAndOverInManyTexts_IsFoundInAllOfThem()
    {
        var text = BuiltText.Article(string.Concat(Enumerable.Repeat("“The harp is home and will stay.” ", 50)));
        var repetition = RepetitionSearch.Find([.. Enumerable.Repeat(QuotedText.Of(text), 40)], 2).ShouldHaveSingleItem();
        repetition.Places.Count.ShouldBe(40 * 50);
        repetition.Places.ShouldBe(Enumerable.Range(0, 40).SelectMany(t => Enumerable.Range(0, 50).Select(q => (t, q))));
    }

    [Fact]
    public void OfManyCandidates_ThoseWithMostWordsInCommonAreCompared()
    {
        // The words of nine other statements are in the first one's, each behind the one before: the statement itself is in the last text.
        string[] openings = [.. Enumerable.Range(0, 9).Select(i => $"a{i} b{i} c{i} d{i} e{i}")];
        string statement = string.Join(" ", openings);
        var index = BuiltText.Index([$"“{statement}”", .. openings.Select((o, i) => $"“{o} and x{i} y{i} z{i} quite another thing”"), $"“{statement}”"]);
        index.RelationsOf(0).Repetitions.Select(e => e.Other.Id).ShouldBe(["text-10"]);
    }
}
