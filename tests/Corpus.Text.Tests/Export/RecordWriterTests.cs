using System.Text;
using System.Text.Json;
using Corpus.Text.Attribution;
using Corpus.Text.Export;
using Corpus.Text.Quotations;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Text.Structure;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Text.Tests.Export;

public class RecordWriterTests
{
    private const string Text = "Harp 🎻 returns\n\nBRENT – “It is 🎺 home,” Ines Vale said.\nBy Tom Reed\n";

    [Fact]
    public void ARecord_HasAllItsFieldsInTheirOrder() =>
        Write(Filed(), OffsetUnit.CodePoint, [Finding()]).ShouldBe(
            """
            {"id":"wire/harp","path":"wire/harp.txt","sha256":"HASH","language":"en","headline":{"text":"Harp \uD83C\uDFBB returns","start":0,"end":14},"published":"2021-04-30","updated":null,"outlet":"The Brent Post","agency":null,"place":"BRENT","authors":["Tom Reed"],"blocks":[{"kind":"headline","start":0,"end":14},{"kind":"dateline","start":16,"end":23},{"kind":"paragraph","start":24,"end":55},{"kind":"byline","start":56,"end":67}],"quotes":[{"start":25,"end":38,"text":"It is \uD83C\uDFBA home,","kind":"speech","closed":true,"cue":{"start":50,"end":54,"text":"said"},"speaker":{"name":"Ines Vale","description":null,"kind":"person","roles":["skipper"],"mention":{"start":40,"end":49,"text":"Ines Vale"},"reason":"verb-after"}}],"findings":[{"id":"CORP2006","severity":"info","start":16,"end":23,"line":3,"column":1,"message":"Boilerplate inside the article: \"BRENT –\"; remove the line"}]}

            """.ReplaceLineEndings("\n").Replace("HASH", Sha256(Text)));

    [Theory]
    [InlineData(OffsetUnit.CodePoint)]
    [InlineData(OffsetUnit.Utf16)]
    [InlineData(OffsetUnit.Utf8)]
    internal void EveryRange_SlicesToItsText(OffsetUnit unit)
    {
        using var record = JsonDocument.Parse(Write(Filed(), unit, []));
        var quote = record.RootElement.GetProperty("quotes")[0];
        foreach (var stretch in (JsonElement[])[record.RootElement.GetProperty("headline"), quote, quote.GetProperty("cue"),
            quote.GetProperty("speaker").GetProperty("mention")])
            Slice(Text, unit, stretch).ShouldBe(stretch.GetProperty("text").GetString());
    }

    [Fact]
    public void AnArticleThatSaysNothing_HasNullsAndEmptyLists() =>
        Write(CorpusArticle.File("a.txt", SourceEncoding.Utf8, ArticleReading.Read("")), OffsetUnit.CodePoint, []).ShouldBe(
            $$"""{"id":"a","path":"a.txt","sha256":"{{Sha256("")}}","language":"en","headline":null,"published":null,"updated":null,"outlet":null,"agency":null,"place":null,"authors":[],"blocks":[],"quotes":[],"findings":[]}""" + "\n");

    [Fact]
    public void WhateverTheTextHolds_TheRecordIsOneLineOfJsonWhoseRangesSlice() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<string[]>(),
            Gen.Elements(OffsetUnit.CodePoint, OffsetUnit.Utf16, OffsetUnit.Utf8).ToArbitrary(),
            (words, unit) =>
            {
                string text = string.Join(" \"", words.Select((w, i) => (w ?? "") + (i % 3 == 0 ? "🎻” \n" : "é“ \uD83D")));
                var article = ArticleReading.Read(text);
                string line = Write(CorpusArticle.File("a.txt", SourceEncoding.Utf8, article), unit, []);
                line.IndexOf('\n').ShouldBe(line.Length - 1);
                using var record = JsonDocument.Parse(line);
                string sound = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
                foreach (var (quote, read) in record.RootElement.GetProperty("quotes").EnumerateArray().Zip(article.Quotes))
                    Slice(sound, unit, quote).ShouldBe(article.Source.InFile(read.Quotation.Range).TextOf(sound));
            }).QuickCheckThrowOnFailure();

    private static CorpusArticle Filed()
    {
        var quote = At("It is 🎺 home,");
        var article = new ArticleReading
        {
            Text = Text,
            IsExplained = true,
            Parts = new ArticleParts
            {
                Blocks = [Block(BlockKind.Headline, "Harp 🎻 returns"), Block(BlockKind.Dateline, "BRENT –"),
                    Block(BlockKind.Paragraph, "“It is 🎺 home,” Ines Vale said."), Block(BlockKind.Byline, "By Tom Reed")],
                Headline = new("Harp 🎻 returns", At("Harp 🎻 returns")),
                Published = new(new CalendarDate(2021, 4, 30), default),
                Outlet = new("The Brent Post", default),
                Place = new("BRENT", At("BRENT")),
                Authors = [new("Tom Reed", At("Tom Reed"))],
            },
            Quotes =
            [
                new AttributedQuotation(
                    new Quotation { Range = quote, Marked = new TextRange(quote.Start - 1, quote.End + 1), Block = 2, Closed = true, Utterance = 0 },
                    QuoteKind.Speech,
                    new QuoteAttribution { Name = "Ines Vale", Mention = At("Ines Vale"), Cue = At("said"), Rule = "verb-after", Kind = SpeakerKind.Person,
                        RoleWords = "skipper" }),
            ],
        };
        return CorpusArticle.File("wire/harp.txt", SourceEncoding.Utf8, article);
    }

    private static RuleFinding Finding() => new() { Rule = RuleTable.Boilerplate, Range = At("BRENT –"), Arguments = ["BRENT –"] };

    private static TextBlock Block(BlockKind kind, string content) => new(kind, At(content), At(content));

    private static TextRange At(string part)
    {
        int start = Text.IndexOf(part, StringComparison.Ordinal);
        return new TextRange(start, start + part.Length);
    }

    private static string Slice(string text, OffsetUnit unit, JsonElement stretch)
    {
        int start = stretch.GetProperty("start").GetInt32(), end = stretch.GetProperty("end").GetInt32();
        return unit switch
        {
            OffsetUnit.CodePoint => string.Concat(text.EnumerateRunes().Skip(start).Take(end - start)),
            OffsetUnit.Utf16 => text[start..end],
            _ => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[start..end]),
        };
    }

    private static string Write(CorpusArticle filed, OffsetUnit unit, IReadOnlyList<RuleFinding> findings) =>
        Encoding.UTF8.GetString(new RecordWriter(unit).Line(filed, findings));

    private static string Sha256(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
