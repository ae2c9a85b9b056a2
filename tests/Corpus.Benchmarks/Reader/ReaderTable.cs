using System.Diagnostics;
using System.Text;
using Corpus.Text.Blocks;
using Corpus.Text.Parts;
using Corpus.Text.Quotations;
using Corpus.Text.Reading;
using Corpus.Text.Speakers;

namespace Corpus.Benchmarks.Reader;

/// <summary>What the reader costs: megabytes a second on one core and bytes allocated per byte read, by room and as a whole.</summary>
internal static class ReaderTable
{
    /// <summary>Prints the table; the median of <paramref name="passes"/> passes over all texts.</summary>
    public static void Print(IReadOnlyList<string> texts, int passes, TextWriter output)
    {
        long bytes = texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t));
        output.WriteLine(FormattableString.Invariant($"{texts.Count} texts, {bytes / 1e6:F2} MB of UTF-8, median of {passes} passes on one core"));
        output.WriteLine("room          MB/s   allocated bytes per byte read");

        var lines = texts.Select(LineSplitter.Split).ToArray();
        var parts = texts.Select((t, i) => PartsReader.Read(t, lines[i])).ToArray();
        var quotations = texts.Select((t, i) => QuotationReader.Read(t, parts[i])).ToArray();
        Row("blocks", i => LineSplitter.Split(texts[i]));
        Row("parts", i => PartsReader.Read(texts[i], lines[i]));
        Row("quotations", i => QuotationReader.Read(texts[i], parts[i]));
        Row("speakers", i => SpeakerReader.Read(texts[i], parts[i], quotations[i]));
        Row("reader", i => ArticleReader.Read(texts[i]));

        void Row(string room, Func<int, object> read)
        {
            var seconds = new List<double>();
            long allocated = 0;
            for (int pass = -2; pass < passes; pass++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                long started = Stopwatch.GetTimestamp();
                for (int i = 0; i < texts.Count; i++) read(i);
                double took = Stopwatch.GetElapsedTime(started).TotalSeconds;
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                if (pass >= 0) seconds.Add(took);
            }
            seconds.Sort();
            output.WriteLine(FormattableString.Invariant($"{room,-10} {bytes / 1e6 / seconds[seconds.Count / 2],7:F0}   {(double)allocated / bytes:F2}"));
        }
    }
}
