using System.Diagnostics;
using System.Globalization;
using System.Text;
using Corpus.Evaluation.Quotes;
using Corpus.Evaluation.Training;
using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Attribution;
using Corpus.Text.Language;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;
using Corpus.Text;

namespace Corpus.Evaluation;

/// <summary>Prints how fast each room reads the annotated news, by processor time, and how much it allocates.</summary>
internal static class Pace
{
    public static int Run(Options options, TextWriter output)
    {
        var texts = (GoldArticle.ReadSplit(options.Data, options.Split) ?? []).Select(a => a.Text).ToList();
        double bytes = texts.Sum(t => (double)Encoding.UTF8.GetByteCount(t));
        foreach (string text in texts) ArticleReading.Read(text);
        var parts = texts.Select(t => PartsReader.Read(t, LineSplitter.Split(t))).ToList();
        var quotations = texts.Select((t, i) => QuotationReader.Read(t, parts[i])).ToList();
        Measure("scan", i =>
        {
            using var occurrences = new Buffer<NameOccurrence>(128);
            using var scanner = new NameScanner(texts[i], Vocabulary.Of(TextLanguage.Default), occurrences);
            for (int b = 0; b < parts[i].Blocks.Count; b++) scanner.Scan(parts[i].Blocks[b].Content, b);
        });
        Measure("letters", i => { int n = 0; foreach (char c in texts[i]) if (char.IsLetter(c)) n++; if (n == 1) output.Write(""); });
        Measure("names", i => new PersonIndex(texts[i], parts[i], Vocabulary.Of(TextLanguage.Default)).Dispose());
        Measure("paragraphs", i =>
        {
            using var paragraph = new ParagraphAnalysis(texts[i], Vocabulary.Of(TextLanguage.Default));
            for (int q = 0; q < quotations[i].Count;)
            {
                int end = q + 1;
                while (end < quotations[i].Count && quotations[i][end].Block == quotations[i][q].Block) end++;
                paragraph.Read(parts[i].Blocks[quotations[i][q].Block].Content, quotations[i], q, end);
                q = end;
            }
        });
        Measure("parts", i => PartsReader.Read(texts[i], LineSplitter.Split(texts[i])));
        Measure("quotations", i => QuotationReader.Read(texts[i], parts[i]));
        Measure("speakers", i => SpeakerReader.Read(texts[i], parts[i], quotations[i]));
        var free = new FreeModel();
        Measure("unjudged", i => TrainingReader.Read(texts[i], parts[i], quotations[i], free));
        output.WriteLine($"{free.Candidates / (double)free.Quotations:F1} candidates a quotation");
        Measure("all", i => ArticleReading.Read(texts[i]));
        return 0;

        void Measure(string room, Action<int> read)
        {
            double best = double.MaxValue;
            long allocated = 0;
            for (int round = 0; round < 5; round++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                var start = Process.GetCurrentProcess().TotalProcessorTime;
                for (int i = 0; i < texts.Count; i++) read(i);
                best = Math.Min(best, (Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds);
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{room,-12} {bytes / 1e6 / best,8:F1} MB/s {allocated / bytes,8:F2} bytes allocated per byte"));
        }
    }
}
