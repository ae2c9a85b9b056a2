using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Ide.Tests.Host;

/// <summary>The compiler's own errors, which an editor gets through an analyzer like any other's.</summary>
internal sealed class CompilerErrors : AnalyzerReference
{
    private readonly ImmutableArray<DiagnosticAnalyzer> analyzers =
    [
        (DiagnosticAnalyzer)Activator.CreateInstance(
            Assembly.Load("Microsoft.CodeAnalysis.CSharp").GetTypes().Single(type => type.Name == "CSharpCompilerDiagnosticAnalyzer"), nonPublic: true)!,
    ];

    /// <inheritdoc />
    public override string? FullPath => null;

    /// <inheritdoc />
    public override object Id => nameof(CompilerErrors);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => analyzers;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => analyzers;
}
