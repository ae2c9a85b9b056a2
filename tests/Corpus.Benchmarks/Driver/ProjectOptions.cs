using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Benchmarks.Driver;

/// <summary>The build properties that the package's targets show the compiler; no section for any text.</summary>
internal sealed class ProjectOptions(string folder) : AnalyzerConfigOptionsProvider
{
    private readonly Options global = new(new Dictionary<string, string>
    {
        ["build_property.CorpusPath"] = folder,
        ["build_property.RootNamespace"] = "Bench",
        ["build_property.CorpusTextStorage"] = "resource",
        ["corpus_build"] = "true",
    });

    private readonly Options none = new([]);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => global;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => none;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => none;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
