using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Ide.Tests.StandIn;

/// <summary>The stand-in generator and analyzer as a project references them: always the same instances, as the workspace asks.</summary>
internal sealed class LengthPackage : AnalyzerReference
{
    private readonly ImmutableArray<DiagnosticAnalyzer> analyzers = [new LengthAnalyzer()];
    private readonly ImmutableArray<ISourceGenerator> generators = [new LengthGenerator().AsSourceGenerator()];

    /// <inheritdoc />
    public override string? FullPath => null;

    /// <inheritdoc />
    public override object Id => this;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => analyzers;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => analyzers;

    /// <inheritdoc />
    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => generators;
}
