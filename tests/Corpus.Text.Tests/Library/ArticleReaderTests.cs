using System.Text;
using System.Text.Json;
using Corpus.Text.Export;
using Corpus.Text.Rules;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Library;

/// <summary>The reader as a program sees it.</summary>
public class ArticleReaderTests
{
    private const string Text = """
        Night Ferry Stays in Its Dock

        By Tilda Marsh

        May 4, 2023

        PORT ELLERY (Reuters) – The night ferry will not sail, officials said.

        “We tied it up twice," said spokesman Oskar Lind.

        """;

    private static readonly Article Ferry = ArticleReader.Read(Text, "wire/ferry.txt");

    [Fact]
    public void AnArticle_StatesItsFacts()
    {
        Ferry.Text.ShouldBe(Text);
        (Ferry.Id, Ferry.Path, Ferry.Language).ShouldBe(("wire/ferry", "wire/ferry.txt", "en"));
        Ferry.Headline.ShouldBe("Night Ferry Stays in Its Dock");
        Ferry.Published.ShouldBe(new DateTime(2023, 5, 4));
        Ferry.Updated.ShouldBeNull();
        Ferry.Agency.ShouldBe("Reuters");
        Ferry.Place.ShouldBe("PORT ELLERY");
        Ferry.Authors.ShouldBe(["Tilda Marsh"]);
        Ferry.Blocks.Select(block => block.Kind).ShouldBe([BlockKind.Headline, BlockKind.Byline, BlockKind.Date, BlockKind.Dateline, BlockKind.Paragraph,
            BlockKind.Paragraph]);
        Ferry.Blocks[4].Text.ShouldBe("The night ferry will not sail, officials said.");
    }

    [Fact]
    public void AQuote_HasItsSpeakerAndRangesIntoTheText()
    {
        var quote = Ferry.Quotes.ShouldHaveSingleItem();
        quote.Text.ShouldBe("We tied it up twice,");
        quote.Range.TextOf(Text).ShouldBe("We tied it up twice,");
        (quote.Kind, quote.IsClosed, quote.SaidBy).ShouldBe((QuoteKind.Speech, true, "Oskar Lind"));
        quote.Cue!.Value.TextOf(Text).ShouldBe("said");
        var speaker = quote.Speaker.ShouldNotBeNull();
        (speaker.Name, speaker.Description, speaker.Kind).ShouldBe(("Oskar Lind", null, SpeakerKind.Person));
        speaker.Roles.ShouldBe(["spokesman"]);
        speaker.Mention!.Value.TextOf(Text).ShouldContain("Oskar Lind");
        speaker.Reason.ShouldStartWith("cue-inverted: ");
    }

    [Fact]
    public void AWrappedText_HasSingleSpacesInItsWords_AndRangesIntoItsLines()
    {
        string wrapped = """
            The board of the harbor met for the whole of the afternoon and
            then told the crews that the night ferry will stay in its dock
            until the engineers have looked at both of its engines.

            "Nobody has to be afraid of a ferry that lies in its dock, and
            I would rather hear complaints than an alarm," said the harbor
            master, Oskar Lind, before he went home to sleep for the first
            time in two days.

            The crews went home as well, and the dog of the harbor office
            was the only one who stayed behind to keep an eye on the pier.
            """.ReplaceLineEndings("\r\n");
        var quote = ArticleReader.Read(wrapped).Quotes.ShouldHaveSingleItem();
        quote.Text.ShouldBe("Nobody has to be afraid of a ferry that lies in its dock, and I would rather hear complaints than an alarm,");
        quote.Range.TextOf(wrapped).ShouldBe(quote.Text.Replace("dock, and I", "dock, and\r\nI", StringComparison.Ordinal));
        quote.Speaker!.Mention!.Value.TextOf(wrapped).ShouldBe("the harbor\r\nmaster");
    }

    [Fact]
    public void AFinding_StandsAtItsPlaceAndIsFixed()
    {
        var finding = Ferry.Findings.ShouldHaveSingleItem();
        (finding.Id, finding.Severity, finding.Line, finding.Column).ShouldBe(("CORP3002", Severity.Warning, 9, 1));
        finding.ToString().ShouldBe("(9,1): warning CORP3002: " + finding.Message);
        Ferry.ApplyFixes(Ferry.Findings).ShouldBe(Text.Replace("twice,\"", "twice,”", StringComparison.Ordinal));
        Ferry.ApplyFixes([]).ShouldBe(Text);
    }

    [Fact]
    public void AFix_WritesTheLineEndsOfItsText()
    {
        const string Text = "The ferry stays in its dock.\u2028It rains.\r\n";
        var article = ArticleReader.Read(Text);
        article.ApplyFixes(article.Findings.Where(finding => finding.Id == "CORP1003")).ShouldBe("The ferry stays in its dock.\r\nIt rains.\r\n");
    }

    [Fact]
    public void FrontMatter_LowersAFinding() =>
        ArticleReader.Read("---\ncorpus_diagnostic.CORP3002.severity: none\n---\n" + Text).Findings.ShouldNotContain(finding => finding.Id == "CORP3002");

    [Fact]
    public void Json_IsTheRecordOfTheExport()
    {
        var filed = CorpusArticle.File("wire/ferry.txt", SourceEncoding.Utf8, ArticleReading.Explain(Text));
        (Ferry.ToJson() + "\n").ShouldBe(Encoding.UTF8.GetString(new RecordWriter(OffsetUnit.CodePoint).Line(filed, TextFindings.Of(filed))));
    }

    [Fact]
    public void Bytes_AreDecoded()
    {
        byte[] utf16 = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)];
        ArticleReader.Read(utf16, "wire/ferry.txt").ToJson().ShouldBe(Ferry.ToJson());
        var unreadable = ArticleReader.Read([0x46, 0xE9, 0x72, 0x79], "ferry.txt");
        unreadable.Findings.ShouldContain(finding => finding.Id == "CORP1001");
        unreadable.Headline.ShouldBeNull();
    }

    [Fact]
    public void AMissingArgument_IsRefusedByItsName()
    {
        Should.Throw<ArgumentNullException>(() => ArticleReader.Read(null!)).ParamName.ShouldBe("text");
        Should.Throw<ArgumentNullException>(() => ArticleReader.Read((string)null!, "a.txt")).ParamName.ShouldBe("text");
        Should.Throw<ArgumentNullException>(() => ArticleReader.Read("", null!)).ParamName.ShouldBe("path");
        Should.Throw<ArgumentNullException>(() => ArticleReader.Read((byte[])null!, "a.txt")).ParamName.ShouldBe("bytes");
        Should.Throw<ArgumentNullException>(() => ArticleReader.Read([], null!)).ParamName.ShouldBe("path");
        Should.Throw<ArgumentNullException>(() => Ferry.ApplyFixes(null!)).ParamName.ShouldBe("chosen");
        Should.Throw<ArgumentNullException>(() => default(TextRange).TextOf(null!)).ParamName.ShouldBe("text");
    }

    [Fact]
    public void AFindingOfAnotherArticle_IsRefused()
    {
        Should.Throw<ArgumentException>(() => ArticleReader.Read(Text).ApplyFixes(Ferry.Findings)).ParamName.ShouldBe("chosen");
        Should.Throw<ArgumentException>(() => Ferry.ApplyFixes([null!])).ParamName.ShouldBe("chosen");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    [InlineData("\0")]
    [InlineData("\ud83c")]
    [InlineData("\udf09 “\ud83c,” said \udf09 Ann Lee \ud83c")]
    [InlineData("---\n---")]
    public void AStrangeText_IsReadCheckedAndWritten(string text)
    {
        var article = ArticleReader.Read(text);
        article.Text.ShouldBe(text);
        (article.Id, article.Path).ShouldBe(("", ""));
        article.Findings.ShouldNotBeEmpty();
        article.ApplyFixes(article.Findings).ShouldNotBeNull();
        using var json = JsonDocument.Parse(article.ToJson());
        json.RootElement.GetProperty("quotes").GetArrayLength().ShouldBe(article.Quotes.Count);
        foreach (var block in article.Blocks) block.Range.TextOf(text).Trim().ShouldBe(block.Range.TextOf(text));
    }

    [Fact]
    public void TenMegabytes_AreRead()
    {
        const string Filler = "\nThe pier is long, and nobody walks it at night in the rain.\n";
        string text = Text + string.Concat(Enumerable.Repeat(Filler, 10_000_001 / Filler.Length));
        var article = ArticleReader.Read(text);
        article.Quotes.ShouldHaveSingleItem().SaidBy.ShouldBe("Oskar Lind");
        article.Findings.ShouldHaveSingleItem().Id.ShouldBe("CORP0003");
        article.Blocks[^1].Range.End.ShouldBe(text.TrimEnd().Length);
        article.ToJson().ShouldEndWith("}");
    }

    [Fact]
    public void ReadTwice_ATextGivesEqualRecords_OnManyThreads()
    {
        string[] texts = [.. Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.txt", SearchOption.AllDirectories).Select(File.ReadAllText), Text];
        string[] alone = [.. texts.Select(text => ArticleReader.Read(text).ToJson())];
        Article[] shared = [.. texts.Select(ArticleReader.Read)];
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            int at = i % texts.Length;
            ArticleReader.Read(texts[at]).ToJson().ShouldBe(alone[at]);
            // One object in many hands: findings and reasons come when the first asks.
            shared[at].ToJson().ShouldBe(alone[at]);
            shared[at].Findings.ShouldBeSameAs(shared[at].Findings);
            foreach (var quote in shared[at].Quotes) quote.Speaker?.Reason.ShouldNotBeEmpty();
            // A race shows in one of some thousand.
            for (int again = 0; again < 10; again++) ArticleReader.Read(Text).ToJson().ShouldBe(alone[^1]);
        });
    }

    [Fact]
    public void Everything_IsPrintedAsWhatItSays()
    {
        Ferry.ToString().ShouldBe("Night Ferry Stays in Its Dock");
        ArticleReader.Read("", "wire/empty.txt").ToString().ShouldBe("wire/empty");
        Ferry.Blocks[1].ToString().ShouldBe("By Tilda Marsh");
        Ferry.Quotes[0].ToString().ShouldBe("We tied it up twice,");
        Ferry.Quotes[0].Speaker!.ToString().ShouldBe("Oskar Lind");
        Ferry.Findings[^1].ToString().ShouldStartWith("(9,1): warning CORP3002: ");
    }

    [Fact]
    public void Lists_CannotBeChanged()
    {
        foreach (object list in new object[] { Ferry.Authors, Ferry.Blocks, Ferry.Quotes, Ferry.Findings, Ferry.Quotes[0].Speaker!.Roles })
            ((System.Collections.IList)list).IsReadOnly.ShouldBeTrue();
    }
}
