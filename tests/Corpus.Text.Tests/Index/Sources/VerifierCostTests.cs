using System.Diagnostics;
using System.Text;
using Corpus.Text.Index.Sources;

namespace Corpus.Text.Tests.Index.Sources;

/// <summary>What checking costs: with many sources, and with texts that somebody wrote to make it slow.</summary>
public sealed class VerifierCostTests
{
    [Fact]
    public void ThousandsOfSources_AndThirtyQuotations_TakeLittleTime()
    {
        var made = new MadeTranscripts(7);
        // As many words as 10,000 texts of 5 KB have; read once, because reading is another test's matter.
        var texts = Enumerable.Range(0, 100).Select(_ => made.Transcript(60)).ToArray();
        var read = texts.Select(t => SourceDocument.Of("s", "s.txt", ArticleReader.Read(t.Text))).ToArray();
        var sources = Enumerable.Range(0, 10_000).Select(i => read[i % 100].Under("s" + i, "s" + i + ".txt")).ToArray();
        var article = ArticleReader.Read("Council sits\n\n" + string.Concat(Enumerable.Range(0, 30)
            .Select(i => $"“{texts[i].Turns[i].Sentence.TrimEnd('.')},” {Name(texts[i].Turns[i].Speaker)} said.\n\n")));
        var watch = Stopwatch.StartNew();
        var verdicts = new QuotationVerifier(sources).Verify(article);
        watch.Stop();
        verdicts.Count.ShouldBe(30);
        verdicts.ShouldAllBe(v => v.Kind == VerdictKind.Verbatim || v.Kind == VerdictKind.Edited);
        Console.WriteLine($"10,000 sources and 30 quotations: {watch.ElapsedMilliseconds} ms");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("one word again and again")]
    [InlineData("one sentence again and again")]
    [InlineData("ellipses between all words")]
    [InlineData("brackets around all words")]
    [InlineData("numbers without end")]
    [InlineData("labels without end")]
    public void TwiceTheText_TakesAboutTwiceTheTime(string kind)
    {
        Run(kind, 500);
        double once = Math.Max(Run(kind, 2_000), 20), twice = Run(kind, 4_000);
        twice.ShouldBeLessThan(once * 5, kind);
    }

    private static double Run(string kind, int size)
    {
        string unit = kind switch
        {
            "one word again and again" => "the ",
            "one sentence again and again" => "we will not close the harbour before the winter and ",
            "ellipses between all words" => "harbour … winter … bridge … ",
            "brackets around all words" => "harbour [winter] bridge [ferry] to[w]er ",
            "numbers without end" => "two hundred and 1,000,000 ",
            _ => "BERG: we will not. ",
        };
        string words = string.Concat(Enumerable.Repeat(unit, size));
        var quotes = new StringBuilder("Council sits\n\n");
        for (int i = 0; i < size / 20; i++) quotes.Append("“We ").Append(string.Concat(Enumerable.Repeat(unit, 20))).Append("end,” Anna Berg said.\n\n");
        var source = ArticleReader.Read("Session\n\n" + (kind == "labels without end" ? words.Replace("BERG", "\nBERG") : words));
        var article = ArticleReader.Read(quotes.ToString());
        var watch = Stopwatch.StartNew();
        new QuotationVerifier([SourceDocument.Of("s", "s.txt", source)]).Verify(article);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Name(string label) => string.Join(' ', label.Split(' ').Select(w => w[0] + w[1..].ToLowerInvariant()));
}
