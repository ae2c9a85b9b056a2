using System.Globalization;
using System.Text;
using Corpus.Text.Storage;

namespace Corpus.Generators.Tests.Runtime;

public class LazinessTests
{
    private static PackedCorpus Large =>
        PackedCorpus.Of([.. Enumerable.Range(0, 600)
        .Select(i => (string.Create(CultureInfo.InvariantCulture, $"story-{i:D3}.txt"), $"Story {i}\n\n“Number {i} it is,” said Ann Lee.\n"))]);

    private static string Run(string body, PackedCorpus corpus) => new Consumer
    {
        Corpus = corpus,
        Source = $$"""
            using System;
            using System.Linq;
            using System.Reflection;
            using System.Collections.Generic;
            using Newsroom.Corpus;
            internal static class Probe
            {
                internal static string Run() { {{body}} }
                private static string Caught(Action act)
                {
                    try { act(); return "nothing thrown"; }
                    catch (Exception e) { return e.GetType().Name; }
                }
            }
            """,
    }.Run();

    [Fact]
    public void TheFirstQuotationOfAnArticle_NeedsNoOtherArticle()
    {
        var corpus = Large;
        int own = Buckets.Of("story-042", corpus.BucketCount);
        foreach (int other in corpus.BucketBytes.Keys.Where(b => b != own).ToList()) corpus.BucketBytes[other] = [];
        byte[] bucket = corpus.BucketBytes[own];
        // Everything below the head of the bucket goes, but for the article's own facts, tables and text and the shared strings.
        byte[] text = Encoding.UTF8.GetBytes(corpus.Articles[42].Article.Text);
        int at = bucket.AsSpan().IndexOf(text), textsAt = BitConverter.ToInt32(bucket, 32);
        bucket.AsSpan(textsAt, at - textsAt).Clear();
        bucket.AsSpan(at + text.Length).Clear();

        Run("return Articles.Find(\"story-042\").Quotes[0].Text + Caught(() => Articles.Find(\"story-043\").Headline?.ToString()) + Articles.All.Count;",
            corpus)
            .ShouldBe("Number 42 it is,InvalidOperationException600");
    }

    [Fact]
    public void CountingAndTheLastOne_WalkNowhere()
    {
        var corpus = Large;
        int own = Buckets.Of("story-599", corpus.BucketCount);
        foreach (int other in corpus.BucketBytes.Keys.Where(b => b != own).ToList()) corpus.BucketBytes[other] = [];

        Run("""
            return string.Join("|", Articles.All.Count(), Articles.All.Last().Id, Articles.All.ElementAt(599).Id, Quotes.All.Count(), Quotes.All.Last().Text,
                Speakers.Find("Ann Lee").Quotes.Count(), Speakers.Find("Ann Lee").Articles.Last().Id, Caught(() => Articles.All.ToList()));
            """, corpus).ShouldBe("600|story-599|story-599|600|Number 599 it is,|600|story-599|InvalidOperationException");
    }

    [Fact]
    public void FactsNeedNoText()
    {
        var corpus = Large;
        foreach (byte[] bucket in corpus.BucketBytes.Values) bucket.AsSpan(BitConverter.ToInt32(bucket, 28)).Clear();

        Run("return string.Join(\" \", Articles.All.Select(a => a.Headline + a.QuoteCount + a.ParagraphCount + a.WordCount + a.Path));", corpus)
            .ShouldBe(string.Join(' ', corpus.Articles.Select(a =>
        {
            var counts = ArticleCounts.Of(a.Article);
            return $"{a.Article.Parts.Headline?.Value}{counts.Quotes}{counts.Paragraphs}{counts.Words}{a.Path}";
        })));
    }

    [Fact]
    public void AProgramThatNeverTouchesTheCorpus_RunsNoneOfIt()
        => Run("return string.Join(\" \", typeof(Articles).Assembly.GetTypes().Where(t => t.Namespace == \"Newsroom.Corpus\" && t.TypeInitializer != null).Select(t => t.Name));", Large).ShouldBe("");

    [Fact]
    public void DamagedRecords_GiveOneKindOfException()
    {
        // Every question, over damaged records: an answer or the exception that says what to do, never another one.
        var random = new Random(7);
        var seen = new HashSet<string>();
        for (int round = 0; round < 24; round++)
        {
            var corpus = PackedCorpus.Of([.. SampleCorpus.Packed.Articles, .. Large.Articles.Take(20)]);
            byte[] bytes = round % 3 == 0 ? corpus.IndexBytes : corpus.BucketBytes[0];
            int end = round % 3 == 0 ? bytes.Length : BitConverter.ToInt32(bytes, 32);
            for (int i = 0; i < 1 + round / 8; i++) bytes[random.Next(end)] = (byte)random.Next(256);
            seen.UnionWith(Run("""
                var found = new HashSet<string>();
                void Ask(Action act) => found.Add(Caught(act));
                Ask(() => Articles.TryFind("story-001", out _));
                Ask(() => { foreach (var a in Articles.All) Ask(() => (a.Id + a.Path + a.Headline + a.Published + a.Speakers.Count).ToString()); });
                Ask(() => { foreach (var a in Articles.All) Ask(() => (a.Body + string.Concat(a.Findings) + a.Lede).ToString()); });
                Ask(() => { foreach (var q in Quotes.All) Ask(() => (q.ToString() + q.Cue + q.Mention + q.Paragraph + q.MarkedText).ToString()); });
                Ask(() => { for (int i = 0; i < Quotes.All.Count; i++) Ask(() => Quotes.All[i].ToString()); });
                Ask(() => { foreach (var s in Speakers.All) Ask(() => (s.Spellings.Count + s.Articles.Count + string.Concat(s.Quotes)).ToString()); });
                Ask(() => { foreach (var o in Outlets.All) Ask(() => string.Concat(o.Articles)); });
                Ask(() => Quotes.TryVerbatim("nowhere at all", out _));
                return string.Join("|", found);
                """, corpus).Split('|'));
        }

        seen.Except(["nothing thrown", "InvalidOperationException"]).ShouldBeEmpty();
        seen.ShouldContain("InvalidOperationException");
    }
}
