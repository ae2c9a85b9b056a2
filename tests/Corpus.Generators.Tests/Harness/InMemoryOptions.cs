using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Tests.Harness;

/// <summary>The build properties that the compiler would be given.</summary>
internal sealed class InMemoryOptions(IReadOnlyDictionary<string, string> global) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Section(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Section.Empty;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Section.Empty;

    private sealed class Section(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Section Empty { get; } = new(new Dictionary<string, string>());

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
