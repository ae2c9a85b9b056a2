using System.Text;
using System.Text.Json;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Text.Storage;
using Corpus.Text.Storage.Digests;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Text.Tests.Storage;

public class HandedTextsTests
{
    private const string Bridge =
        "---\nid: bridges/new\noutlet: The Harbor Post\n---\nBridge to open in May\r\nMay 3, 2021\r\n\r\n“We will open it in May,\" said Ann Lee,, the mayor.\r\n\r\n“Nobody 🌉 will wait,” Lee said.\r\n";

    private const string Ferry = "Ferry stops\n\n“The ferry stops,” said Karl Lund.\u2028“For good,” he said.\n\n&nbsp;Read more\n";

    [Fact]
    public void WhatIsReadBack_IsWhatWasWritten()
    {
        HandedText[] texts = [Handed("bridge.txt", Bridge), Handed("sea/ferry.txt", Ferry), Handed("empty.txt", "")];
        texts[0].Digest.StatedId.ShouldBe("bridges/new");
        texts[0].Findings.ShouldContain(f => f.Finding.Edit != null && f.Finding.Arguments.Count > 0);
        texts[1].Digest.Quotes.Count.ShouldBe(2);

        var back = HandedTexts.Read(Written(texts));

        back.Select(Json).ShouldBe(texts.Select(Json));
    }

    [Fact]
    public void AStringOfAnyCharacters_IsReadBack() => Prop.ForAll(ArbMap.Default.ArbFor<string?[]>(), strings =>
    {
        var written = strings.Where(s => s is null || Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(s)) == s)
            .Select(s => Handed("a.txt", "") with { Digest = new ArticleDigest { Headline = s, Lede = "-" + s, Stamp = ulong.MaxValue } }).ToList();
        HandedTexts.Read(Written(written)).Select(Json).ShouldBe(written.Select(Json));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnOffsetsLineAndColumn_AreThoseOfTheText()
    {
        var lines = new LineMap(Ferry);
        var article = ArticleReading.Read(Ferry);
        var handed = Handed("ferry.txt", Ferry);

        handed.Places.Chunk(2).Select(p => (p[0], p[1])).ShouldBe(article.Quotes.Select(q => lines.PositionOf(q.Quotation.Marked.Start)));
        foreach (var finding in handed.Findings)
        {
            lines.PositionOf(finding.Finding.Range.Start).ShouldBe((finding.StartLine, finding.StartColumn));
            lines.PositionOf(finding.Finding.Range.End).ShouldBe((finding.EndLine, finding.EndColumn));
        }
        handed.Findings.ShouldNotBeEmpty();
    }

    [Fact]
    public void OfADamagedFile_TheTextsBeforeTheDamageAreRead()
    {
        string whole = Written([Handed("ferry.txt", Ferry), Handed("bridge.txt", Bridge)]);
        int first = Written([Handed("ferry.txt", Ferry)]).Length;
        for (int length = 0; length < whole.Length; length++)
            HandedTexts.Read(whole[..length]).Select(text => text.Path).ShouldBe(length < first ? [] : ["ferry.txt"]);
        HandedTexts.Read(whole[..first] + "99999999:" + whole[first..]).Count.ShouldBe(1);
        HandedTexts.Read(whole[..first] + "5:a.txt--" + new string('9', 30) + " ").Count.ShouldBe(1);
    }

    [Fact]
    public void WhatAnotherReaderWrote_IsNotRead()
    {
        string whole = Written([Handed("ferry.txt", Ferry)]);
        int id = whole.IndexOf('\n') - 1;
        HandedTexts.Read(whole[..id] + (whole[id] == '0' ? '1' : '0') + whole[(id + 1)..]).ShouldBeEmpty();
    }

    [Fact]
    public void HalfOfASurrogatePair_KeepsItsTextOut_AndNoOther()
    {
        string file = Written([Handed("torn.txt", "Headline \ud83c\n\n“Half \udf09 said,” said Ann Lee.\n"), Handed("ferry.txt", Ferry)]);

        HandedTexts.Read(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file))).Select(text => text.Path).ShouldBe(["ferry.txt"]);
    }

    [Fact]
    public void ThirtyTwoTimesTheSpeakers_TakeNotAThousandTimesTheWork()
    {
        HandedText few = Crowd(2_000), many = Crowd(64_000);
        Written([many]);
        // With a look at every speaker for every quotation it would be 1,024 times.
        (LeastTime(many) / LeastTime(few)).ShouldBeLessThan(500);
    }

    private static double LeastTime(HandedText text) => Enumerable.Range(0, 8).Min(_ =>
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Written([text]);
        return watch.Elapsed.TotalMilliseconds;
    });

    private static HandedText Crowd(int speakers)
    {
        string[] names = [.. Enumerable.Range(0, speakers).Select(i => $"Ann{i} Lee{i}")];
        return Handed("crowd.txt", "") with
        {
            Digest = new ArticleDigest
            {
                Speakers = [.. names.Select(name => new ArticleSpeaker(name, 1, "mayor"))],
                Quotes = [.. names.Select((name, i) => new QuoteDigest(i, QuoteKind.Speech, "Yes,", name, i + 1))],
            },
            Places = new int[speakers * 2],
        };
    }

    [Fact]
    public void WhatTheCompilerMustReadItself_IsNotHandedOver()
    {
        HandedText.Of(Filed("a.txt", "---\ncorpus_diagnostic.CORP2001.severity: none\n---\nHeadline\n", SourceEncoding.Utf8), []).ShouldBeNull();
        HandedText.Of(Filed("a.txt", "Headline\n", SourceEncoding.Unreadable), []).ShouldBeNull();
    }

    private static HandedText Handed(string path, string text)
    {
        var filed = Filed(path, text, SourceEncoding.Utf8);
        return HandedText.Of(filed, TextFindings.Of(filed)).ShouldNotBeNull();
    }

    private static CorpusArticle Filed(string path, string text, SourceEncoding encoding) => CorpusArticle.File(path, encoding, ArticleReading.Read(text));

    private static string Json(HandedText text) => JsonSerializer.Serialize(text);

    private static string Written(IReadOnlyCollection<HandedText> texts)
    {
        var bytes = HandedTexts.Write(texts);
        return Encoding.UTF8.GetString(bytes.Array!, bytes.Offset, bytes.Count);
    }
}
