using Corpus.Text.Attribution;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Storage;
using Corpus.Text.Structure;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Text.Tests.Storage;

public class BucketWriterTests
{
    private static CorpusArticle Filed(string path, string text, string? outlet = null, params string?[] speakers)
    {
        var read = ArticleReading.Read(text);
        var quotes = speakers.Select((name, i) => new AttributedQuotation(
            new Quotation { Range = new(i, i + 1), Marked = new(i, i + 1), Block = 0, Closed = true, Utterance = i }, QuoteKind.Speech,
                new QuoteAttribution { Name = name, Rule = "said" })).ToList();
        return CorpusArticle.File(path, SourceEncoding.Utf8,
            read with { Quotes = quotes, IsExplained = true,
                Parts = read.Parts with { Outlet = outlet is null ? null : new Located<string>(outlet, default) } });
    }

    private static IReadOnlyList<CorpusArticle> Sample =>
    [
        Filed("b.txt", "Seven letters\n\nand more", "Harbor Post", "Ann Lee", null, "Bo Chan", "Ann Lee"),
        Filed("a/ü\ud800.txt", "Half a pair \udc00"),
        Filed("B.txt", "", null, []),
    ];

    [Fact]
    public void TheEntriesReadBack_AreThoseOfTheArticles_InOrdinalOrder()
    {
        var entries = BucketReader.Entries(BucketWriter.Write(0, 1, Sample)).ShouldNotBeNull();

        entries.Select(e => e.Id).ShouldBe(["B", "a/ü\ud800", "b"]);
        foreach (var (entry, filed) in entries.Zip(Sample.OrderBy(f => f.Id, StringComparer.Ordinal)))
        {
            var expected = IndexEntry.Of(filed);
            (entry with { Speakers = [] }).ShouldBe(expected with { Speakers = [] });
            entry.Speakers.ShouldBe(expected.Speakers);
        }
        entries[2].Speakers.ShouldBe([new("Ann Lee", 2), new("Bo Chan", 1)]);
    }

    [Fact]
    public void TheOrderInWhichArticlesCome_MakesNoDifference()
    {
        BucketWriter.Write(0, 1, Sample.Reverse()).ShouldBe(BucketWriter.Write(0, 1, Sample));
        IndexWriter.Write([.. Sample.Reverse().Select(IndexEntry.Of)]).ShouldBe(IndexWriter.Write([.. Sample.Select(IndexEntry.Of)]));
    }

    [Fact]
    public void TheIndexFromEntriesReadBack_IsTheIndexFromTheArticles()
        => IndexWriter.Write([.. BucketReader.Entries(BucketWriter.Write(0, 1, Sample))!]).ShouldBe(IndexWriter.Write([.. Sample.Select(IndexEntry.Of)]));

    [Fact]
    public void WhatIsNoBucket_HasNoEntries()
    {
        byte[] whole = BucketWriter.Write(0, 1, Sample);

        BucketReader.Entries([]).ShouldBeNull();
        BucketReader.Entries(IndexWriter.Write([])).ShouldBeNull();
        for (int length = 0; length < whole.Length; length++) BucketReader.Entries(whole[..length]).ShouldBeNull();
        BucketReader.Entries([.. whole, 0]).ShouldBeNull();
        BucketReader.Entries(BucketWriter.Write(3, 4, [])).ShouldBeEmpty();
    }

    [Fact]
    public void DamagedBytes_NeverThrow()
    {
        byte[] whole = BucketWriter.Write(0, 1, Sample);
        Prop.ForAll(Gen.Choose(0, whole.Length - 1).Zip(Gen.Choose(0, 255)).ArrayOf().ToArbitrary(), edits =>
        {
            byte[] damaged = [.. whole];
            foreach (var (at, value) in edits) damaged[at] = (byte)value;
            BucketReader.Entries(damaged)?.Count.ShouldBeLessThanOrEqualTo(damaged.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void ARecordCostsLittleMoreThanItsText()
    {
        string text = "A headline of some words\n\n"
            + string.Join("\n\n", Enumerable.Range(0, 20)
            .Select(i => $"Paragraph {i} goes on for a while, as paragraphs in newspapers do, and says “words number {i} of nine,” said Ann Lee, who had more to say than anybody else in the room and said all of it before the afternoon train left."));
        var articles = Enumerable.Range(0, 100).Select(i => CorpusArticle.File($"paper/story-{i}.txt", SourceEncoding.Utf8, ArticleReading.Read(text)))
            .ToList();

        int bytes = BucketWriter.Write(0, 1, articles).Length + IndexWriter.Write([.. articles.Select(IndexEntry.Of)]).Length;

        (bytes / (double)(100 * System.Text.Encoding.UTF8.GetByteCount(text))).ShouldBeLessThan(1.15);
    }
}
