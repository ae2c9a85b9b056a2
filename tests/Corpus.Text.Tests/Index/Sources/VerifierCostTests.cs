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
        var read = texts.Select(t => SourceDocument.Of("s", "s.txt", ArticleReading.Read(t.Text))).ToArray();
        var sources = Enumerable.Range(0, 10_000).Select(i => read[i % 100].Under("s" + i, "s" + i + ".txt")).ToArray();
        var article = ArticleReading.Read("Council sits\n\n" + string.Concat(Enumerable.Range(0, 30)
            .Select(i => $"“{texts[i].Turns[i].Sentence.TrimEnd('.')},” {Name(texts[i].Turns[i].Speaker)} said.\n\n")));
        var watch = Stopwatch.StartNew();
        var verdicts = new QuotationVerifier(sources).Verify(article);
        watch.Stop();
        verdicts.Count.ShouldBe(30);
        verdicts.ShouldAllBe(v => v.Kind == VerdictKind.Verbatim || v.Kind == VerdictKind.Edited);
        Console.WriteLine($"10,000 sources and 30 quotations: {watch.ElapsedMilliseconds} ms");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    // Everywhere are some of the words, and a sentence may begin in one chunk and end in the next.
    [Fact]
    public void InSourcesOfFewWords_EverySentenceIsFound()
    {
        string[] words = "we will not sell the old harp to town and they have no room for it in this hall until winter comes here again".Split(' ');
        var chance = new Random(2_610);
        string[] sentences = [.. Enumerable.Range(0, 8_000)
            .Select(_ => "We " + string.Join(' ', Enumerable.Range(0, 7).Select(_ => words[chance.Next(words.Length)])))];
        SourceDocument[] sources = [.. sentences.Chunk(400).Select((some, i) =>
            SourceDocument.Of("s" + i, $"s{i}.txt", ArticleReading.Read("Session\n\n" + string.Concat(some.Select(s => s + ".\n\n")))))];
        var article = ArticleReading.Read("Council sits\n\n"
            + string.Concat(sentences.Where((_, i) => i % 40 == 0).Select(s => $"“{s},” Anna Berg said.\n\n")));
        var verdicts = new QuotationVerifier(sources).Verify(article);
        verdicts.Count.ShouldBe(200);
        verdicts.Where(v => v.Kind is not (VerdictKind.Verbatim or VerdictKind.Edited)).Select(v => v.Here.TextOf(article.Text)).ShouldBeEmpty();
    }

    private const int Quotes = 5;

    // The same quotations in a source of twice the length.
    [Theory]
    [InlineData("one word again and again")]
    [InlineData("one sentence again and again")]
    [InlineData("ellipses between all words")]
    [InlineData("brackets around all words")]
    [InlineData("numbers without end")]
    [InlineData("labels without end")]
    public void TwiceTheSource_TakesAboutTwiceTheTime(string kind)
    {
        Run(kind, 500);
        double once = Math.Max(Run(kind, 2_000), 20), twice = Run(kind, 4_000);
        twice.ShouldBeLessThan(once * 4, kind);
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
        for (int i = 0; i < Quotes; i++) quotes.Append("“We ").Append(string.Concat(Enumerable.Repeat(unit, 20))).Append("end,” Anna Berg said.\n\n");
        var source = ArticleReading.Read("Session\n\n" + (kind == "labels without end" ? words.Replace("BERG", "\nBERG") : words));
        var article = ArticleReading.Read(quotes.ToString());
        // What else a machine does lengthens a run now and then, and hardly three in turn.
        double least = double.MaxValue;
        for (int run = 0; run < 3; run++)
        {
            var watch = Stopwatch.StartNew();
            new QuotationVerifier([SourceDocument.Of("s", "s.txt", source)]).Verify(article);
            least = Math.Min(least, watch.Elapsed.TotalMilliseconds);
        }
        return least;
    }

    private static string Name(string label) => string.Join(' ', label.Split(' ').Select(w => w[0] + w[1..].ToLowerInvariant()));
}
