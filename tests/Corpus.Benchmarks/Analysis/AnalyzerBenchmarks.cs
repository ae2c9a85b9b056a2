using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Corpus.Benchmarks.Driver;
using Corpus.Benchmarks.Texts;
using Corpus.Generators.Analysis;
using Corpus.Generators.Generation;
using Corpus.Text;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Benchmarks.Analysis;

/// <summary>One build over texts that nobody has read yet: the generator alone, and with the analyzers after it.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private const string Folder = "/corpus/";

    private IReadOnlyList<string> texts = [];
    private ImmutableArray<MetadataReference> references = [];

    /// <summary>The number of texts.</summary>
    [Params(100, 1_000)]
    public int Count { get; set; }

    /// <summary>Loads the texts.</summary>
    [GlobalSetup]
    public void Load()
    {
        texts = CorpusTexts.Load(Environment.GetEnvironmentVariable(CorpusFolder.Variable), Count);
        references = [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)];
    }

    [Benchmark(Baseline = true)] public int Generator() => Generated(Files(), Compiled(_ => ReportDiagnostic.Default)).GetRunResult().GeneratedTrees.Length;

    /// <summary>As a build has them by default: suggestions are shown to nobody.</summary>
    [Benchmark] public Task<int> GeneratorAndAnalyzers() =>
        Built(rule => rule.Severity == Severity.Info ? ReportDiagnostic.Suppress : ReportDiagnostic.Default);

    /// <summary>As with <c>CorpusMode=strict</c>: suggestions are warnings, those about other texts among them.</summary>
    [Benchmark] public Task<int> GeneratorAndStrictAnalyzers() => Built(_ => ReportDiagnostic.Warn);

    private async Task<int> Built(Func<Rule, ReportDiagnostic> severity)
    {
        var (files, compilation) = (Files(), Compiled(severity));
        Generated(files, compilation);
        var analyzers = compilation.WithAnalyzers([new TextAnalyzer(), new UsageAnalyzer()],
            new AnalyzerOptions(files, new ProjectOptions(Folder)));
        return (await analyzers.GetAnalyzerDiagnosticsAsync().ConfigureAwait(false)).Length;
    }

    private static GeneratorDriver Generated(ImmutableArray<AdditionalText> files, Compilation compilation) =>
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], files, optionsProvider: new ProjectOptions(Folder))
            .RunGenerators(compilation);

    private CSharpCompilation Compiled(Func<Rule, ReportDiagnostic> severity) =>
        CSharpCompilation.Create("Bench", [CSharpSyntaxTree.ParseText("class Program { }")], references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary,
            specificDiagnosticOptions: RuleTable.All.Select(r => new KeyValuePair<string, ReportDiagnostic>(r.Id, severity(r)))));

    // New each time: a reading is kept for as long as its text is.
    private ImmutableArray<AdditionalText> Files() =>
        [.. texts.Select((t, i) => (AdditionalText)new MemoryText($"{Folder}{i / 1000:D3}/{i:D6}-article.txt", t))];
}
