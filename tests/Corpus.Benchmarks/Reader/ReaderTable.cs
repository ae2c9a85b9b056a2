using System.Diagnostics;
using System.Text;
using Corpus.Text;
using Corpus.Text.Attribution;
using Corpus.Text.Index;
using Corpus.Text.Index.Reuse;
using Corpus.Text.Quotations;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Benchmarks.Reader;

/// <summary>What the reader costs: megabytes a second of processor time and bytes allocated per byte read, by room and as a whole; and the first pass, which
/// compiles the code too.</summary>
internal static class ReaderTable
{
    // The runtime compiles a method anew, better, when it was called often and nothing else was compiled for a while, and does so twice: before that a pass
    // measures the compiler's patience. The quick rooms are through with any number of passes before it begins.
    private const int WarmUp = 24, WarmUpMilliseconds = 1000;

    /// <summary>Prints the table; the median of <paramref name="passes"/> passes over all texts.</summary>
    public static void Print(IReadOnlyList<string> texts, int passes, TextWriter output)
    {
        long bytes = texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t));
        output.WriteLine(FormattableString.Invariant($"{texts.Count} texts, {bytes / 1e6:F2} MB of UTF-8, median of {passes} passes, processor time"));
        output.WriteLine("room          MB/s   first pass ms   allocated bytes per byte read");

        var lines = texts.Select(LineSplitter.Split).ToArray();
        var parts = texts.Select((t, i) => PartsReader.Read(t, lines[i])).ToArray();
        var quotations = texts.Select((t, i) => QuotationReader.Read(t, parts[i])).ToArray();
        Row("blocks", i => LineSplitter.Split(texts[i]));
        Row("parts", i => PartsReader.Read(texts[i], lines[i]));
        Row("quotations", i => QuotationReader.Read(texts[i], parts[i]));
        Row("speakers", i => SpeakerReader.Read(texts[i], parts[i], quotations[i]));
        Row("reader", i => ArticleReading.Read(texts[i]));
        var wrapped = texts.Select(Wrapped).ToArray();
        Row("wrapped", i => ArticleReading.Read(wrapped[i]));
        Row("with explanations", i => ArticleReading.Explain(texts[i]));

        var filed = texts.Select((t, i) => CorpusArticle.File($"{i:D6}.txt", SourceEncoding.Utf8, ArticleReading.Read(t))).ToArray();
        Row("findings", i => TextFindings.Of(filed[i]));
        Row("fingerprints", i => TextFingerprint.Of(filed[i].Article));
        var printed = filed.Select(f => new IndexedText(f.Id, f.Path, TextFingerprint.Of(f.Article))).ToArray();
        var index = CorpusIndex.Empty;
        Row("index", i => i > 0 ? index : index = CorpusIndex.Merge(printed));
        Row("relations", i => (index = i > 0 ? index : CorpusIndex.Merge(printed)).RelationsOf(i));

        // As mail and wire archives break lines: at 72 columns, at the spaces alone, so that the length stays.
        static string Wrapped(string text)
        {
            var characters = text.ToCharArray();
            for (int start = 0, space = -1, i = 0; i < characters.Length; i++)
            {
                if (characters[i] == '\n') (start, space) = (i + 1, -1);
                else if (characters[i] == ' ') space = i;
                if (i - start < 72 || space < 0) continue;
                characters[space] = '\n';
                (start, space) = (space + 1, -1);
            }
            return new string(characters);
        }

        void Row(string room, Func<int, object> read)
        {
            var seconds = new List<double>();
            double first = Pass(out _);
            var warm = Stopwatch.StartNew();
            for (int pass = 1; pass < WarmUp || warm.ElapsedMilliseconds < WarmUpMilliseconds; pass++) Pass(out _);
            long allocated = 0;
            for (int pass = 0; pass < passes; pass++) seconds.Add(Pass(out allocated));
            seconds.Sort();
            output.WriteLine(FormattableString.Invariant($"{room,-12} {bytes / 1e6 / seconds[seconds.Count / 2],5:F0} {first * 1000,15:F0}   {(double)allocated / bytes:F2}"));

            double Pass(out long allocated)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                var started = Environment.CpuUsage.TotalTime;
                for (int i = 0; i < texts.Count; i++) read(i);
                double took = (Environment.CpuUsage.TotalTime - started).TotalSeconds;
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                return took;
            }
        }
    }
}
