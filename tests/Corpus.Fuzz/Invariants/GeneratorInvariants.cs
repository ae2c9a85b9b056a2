using System.Collections.Immutable;
using System.Text;
using Corpus.Generators.Analysis;
using Corpus.Generators.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Fuzz.Invariants;

/// <summary>Whatever the texts are, the generator and the analyzer run, the same types come twice, and they compile.</summary>
internal static class GeneratorInvariants
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll")
            .Select(p => MetadataReference.CreateFromFile(p))]);

    /// <summary>Generates the types of a project with these texts; throws when anything does not hold.</summary>
    public static void Check(IReadOnlyList<byte[]> texts)
    {
        var files = texts.Select((bytes, i) => (AdditionalText)new BytesText($"/news/seeds/wire/text-{i}.txt", bytes)).ToImmutableArray();
        var empty = CSharpCompilation.Create("News", [], References.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var (first, compiled) = Run(files, empty);
        var (second, _) = Run(texts.Select((bytes, i) => (AdditionalText)new BytesText($"/news/seeds/wire/text-{i}.txt", bytes)).ToImmutableArray(), empty);
        Always.Holds(first.SequenceEqual(second), "the same texts give the same types");
        var error = compiled.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        Always.Holds(error is null, "generated types compile: " + error);
        var reported = compiled.WithAnalyzers([new TextAnalyzer()], new AnalyzerOptions(files)).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        var missed = reported.FirstOrDefault(d => d.Id is "AD0001" or "CORP9004");
        Always.Holds(missed is null, "the analyzer checks every text: " + missed);
    }

    private static (IReadOnlyList<string> Sources, Compilation Compiled) Run(ImmutableArray<AdditionalText> files, Compilation empty)
    {
        var driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], files)
            .RunGeneratorsAndUpdateCompilation(empty, out var compiled, out var reported);
        var result = driver.GetRunResult().Results.Single();
        Always.Holds(result.Exception is null, "the generator runs: " + result.Exception);
        bool generated = reported.All(d => d.Severity != DiagnosticSeverity.Error && d.Id is not "CORP9001");
        Always.Holds(generated, "every text is generated: " + reported.FirstOrDefault());
        return ([.. result.GeneratedSources.Select(s => s.HintName + "\n" + s.SourceText)], compiled);
    }

    // As the compiler reads a file: UTF-8 that forgives nothing, UTF-16 with a mark, else a guess.
    private sealed class BytesText(string path, byte[] bytes) : AdditionalText
    {
        private readonly SourceText source = Decode(bytes);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;

        private static SourceText Decode(byte[] bytes)
        {
            try
            {
                return SourceText.From(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true));
            }
            catch (DecoderFallbackException)
            {
                return SourceText.From(new MemoryStream(bytes), Encoding.Latin1);
            }
        }
    }
}
