using BenchmarkDotNet.Attributes;
using Corpus.Benchmarks.Texts;

namespace Corpus.Benchmarks.RunTime;

/// <summary>A program that meets its corpus for the first time: it is loaded anew before each call, so that a figure holds the compiling of what the call
/// needs.</summary>
[MemoryDiagnoser]
public class RunTimeBenchmarks
{
    private BuiltConsumer consumer = null!;
    private Func<long> startUp = null!, article = null!, text = null!, quotation = null!, speaker = null!, allQuotations = null!;

    /// <summary>The number of texts.</summary>
    [Params(100, 1_000)]
    public int Count { get; set; }

    /// <summary>Builds the program.</summary>
    [GlobalSetup]
    public void Build() => consumer = new BuiltConsumer(CorpusTexts.Load(Environment.GetEnvironmentVariable(CorpusFolder.Variable), Count));

    /// <summary>Loads the program.</summary>
    [IterationSetup]
    public void LoadProgram()
    {
        startUp = consumer.Fresh("StartUp");
        article = consumer.Fresh("Article");
        text = consumer.Fresh("Text");
        quotation = consumer.Fresh("Quotation");
        speaker = consumer.Fresh("Speaker");
        allQuotations = consumer.Fresh("AllQuotations");
    }

    [Benchmark(Baseline = true)] public long StartUp() => startUp();

    [Benchmark] public long FirstFactOfAnArticle() => article();

    [Benchmark] public long FirstTextOfAnArticle() => text();

    [Benchmark] public long FirstQuotation() => quotation();

    [Benchmark] public long QuotationsOfASpeaker() => speaker();

    [Benchmark] public long AllQuotations() => allQuotations();
}
