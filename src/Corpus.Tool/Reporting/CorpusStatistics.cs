using System.Diagnostics;
using System.Globalization;
using System.Text;
using Corpus.Text;
using Corpus.Text.Source;
using Corpus.Tool.Reading;
using Spectre.Console;
using Words = Spectre.Console.Text;

namespace Corpus.Tool.Reporting;

/// <summary>Counts and sizes of a corpus, and how fast it is read; holds the first few megabytes of it.</summary>
internal sealed class CorpusStatistics
{
    private const int SampleCharacters = 4_000_000;
    private static readonly TimeSpan Measuring = TimeSpan.FromMilliseconds(500);

    private readonly List<int> sizes = [];
    private readonly int[] blocks = new int[Enum.GetValues<BlockKind>().Length];
    private readonly int[] quotes = new int[Enum.GetValues<QuoteKind>().Length];
    private readonly int[] encodings = new int[Enum.GetValues<SourceEncoding>().Length];
    private readonly List<string> sample = [];
    private long characters, sampled;
    private int headlines, dates, outlets, places, bylines, named;

    /// <summary>Reads one text and counts it.</summary>
    public void Add(TextFile file)
    {
        var article = ArticleReading.Read(file.Source.Text);
        if (sampled < SampleCharacters)
        {
            sample.Add(file.Source.Text);
            sampled += file.Source.Text.Length;
        }
        sizes.Add(file.Bytes.Length);
        characters += file.Source.Text.Length;
        encodings[(int)file.Source.Encoding]++;
        foreach (var block in article.Parts.Blocks) blocks[(int)block.Kind]++;
        foreach (var quote in article.Quotes)
        {
            quotes[(int)quote.Kind]++;
            if (quote.Attribution?.Name is not null) named++;
        }
        if (article.Parts.Headline is not null) headlines++;
        if (article.Parts.Published is not null) dates++;
        if (article.Parts.Outlet is not null) outlets++;
        if (article.Parts.Place is not null) places++;
        if (article.Parts.Authors.Count > 0) bylines++;
    }

    /// <summary>Prints the tables.</summary>
    public void Print(IAnsiConsole console)
    {
        sizes.Sort();
        long bytes = sizes.Sum(s => (long)s);
        var texts = new ReportTable("Texts", "row", 0, "What", "Count#");
        texts.Add("texts", sizes.Count);
        foreach (var encoding in Enum.GetValues<SourceEncoding>())
            if (encodings[(int)encoding] > 0) texts.Add("  " + NameOf(encoding), encodings[(int)encoding]);
        texts.Add("bytes", bytes.ToString("N0", CultureInfo.InvariantCulture));
        texts.Add("characters (UTF-16)", characters.ToString("N0", CultureInfo.InvariantCulture));
        if (sizes.Count > 0)
        {
            texts.Add("smallest text, bytes", sizes[0]);
            texts.Add("median text, bytes", sizes[sizes.Count / 2]);
            texts.Add("largest text, bytes", sizes[^1]);
        }
        texts.Print(console);
        var facts = new ReportTable("Facts", "row", 0, "Texts with", "Count#");
        facts.Add("a headline", headlines);
        facts.Add("a date", dates);
        facts.Add("an outlet", outlets);
        facts.Add("a dateline", places);
        facts.Add("a byline", bylines);
        facts.Print(console);
        var parts = new ReportTable("Blocks and quotations", "row", 0, "Kind", "Count#");
        foreach (var kind in Enum.GetValues<BlockKind>()) parts.Add(kind.ToString().ToLowerInvariant(), blocks[(int)kind]);
        foreach (var kind in Enum.GetValues<QuoteKind>()) parts.Add("quotation: " + kind.ToString().ToLowerInvariant(), quotes[(int)kind]);
        parts.Add("quotations with a named speaker", named);
        parts.Print(console);
        if (MegabytesASecond() is { } speed) console.Write(new Words(string.Create(CultureInfo.InvariantCulture,
            $"read at {speed:F1} MB/s on one core, files apart\n")));
    }

    // The best round of a few: the first ones are the just-in-time compiler's.
    private double? MegabytesASecond()
    {
        double bytes = sample.Sum(t => (double)Encoding.UTF8.GetByteCount(t));
        if (bytes == 0) return null;
        double best = 0;
        for (var all = Stopwatch.StartNew(); all.Elapsed < Measuring;)
        {
            var round = Stopwatch.StartNew();
            foreach (string text in sample) _ = ArticleReading.Read(text);
            best = Math.Max(best, bytes / 1e6 / round.Elapsed.TotalSeconds);
        }
        return best;
    }

    private static string NameOf(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf8 => "UTF-8",
        SourceEncoding.Utf16LittleEndian => "UTF-16 little-endian",
        SourceEncoding.Utf16BigEndian => "UTF-16 big-endian",
        _ => "in no encoding that is read",
    };
}
