using BenchmarkDotNet.Attributes;
using Corpus.Benchmarks.Texts;
using Corpus.Text;
using Corpus.Text.Attribution;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Benchmarks.Reader;

/// <summary>The reader and its rooms, over a thousand texts or over the folder that <c>--corpus</c> names.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private IReadOnlyList<string> texts = [];
    private IReadOnlyList<Line>[] lines = [];
    private ArticleParts[] parts = [];
    private IReadOnlyList<Quotation>[] quotations = [];

    /// <summary>Loads the texts and what each room gets from the room before it.</summary>
    [GlobalSetup]
    public void Load()
    {
        texts = CorpusTexts.Load(Environment.GetEnvironmentVariable(CorpusFolder.Variable), 1000);
        lines = [.. texts.Select(LineSplitter.Split)];
        parts = [.. texts.Select((t, i) => PartsReader.Read(t, lines[i]))];
        quotations = [.. texts.Select((t, i) => QuotationReader.Read(t, parts[i]))];
    }

    [Benchmark] public int Blocks() => texts.Sum(t => LineSplitter.Split(t).Count);

    [Benchmark] public int Parts() { int n = 0; for (int i = 0; i < texts.Count; i++) n += PartsReader.Read(texts[i], lines[i]).Blocks.Count; return n; }

    [Benchmark] public int Quotations() { int n = 0; for (int i = 0; i < texts.Count; i++) n += QuotationReader.Read(texts[i], parts[i]).Count; return n; }

    [Benchmark] public int Speakers() { int n = 0; for (int i = 0; i < texts.Count; i++) n += SpeakerReader.Read(texts[i], parts[i], quotations[i]).Count;
        return n; }

    [Benchmark(Baseline = true)] public int WholeReader() => texts.Sum(t => ArticleReading.Read(t).Quotes.Count);
}
