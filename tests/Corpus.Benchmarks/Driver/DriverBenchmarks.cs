using BenchmarkDotNet.Attributes;
using Corpus.Benchmarks.Texts;
using Corpus.Generators.Generation;

namespace Corpus.Benchmarks.Driver;

/// <summary>The generator driver: the first run, and the run after each kind of change.</summary>
[MemoryDiagnoser]
public class DriverBenchmarks
{
    private DriverRig ours = null!;
    private DriverRig filter = null!;

    /// <summary>The number of texts.</summary>
    [Params(100, 1_000, 10_000)]
    public int Count { get; set; }

    /// <summary>Runs both generators once.</summary>
    [GlobalSetup]
    public void Load()
    {
        var texts = CorpusTexts.Load(Environment.GetEnvironmentVariable(CorpusFolder.Variable), Count);
        ours = new DriverRig(texts, () => new CorpusGenerator());
        filter = new DriverRig(texts, () => new ExtensionFilter());
    }

    [Benchmark(Baseline = true)] public void KeystrokeInAFilter() => filter.Keystroke();

    [Benchmark] public void Keystroke() => ours.Keystroke();

    [Benchmark] public void EditOneText() => ours.EditText();

    [Benchmark] public void RemoveOneTextAndAddAnother() { ours.RemoveText(); ours.AddText(); }

    [Benchmark] public object FirstRun() => ours.Cold();
}
