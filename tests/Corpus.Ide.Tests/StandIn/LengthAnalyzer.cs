using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Ide.Tests.StandIn;

/// <summary>The smallest analyzer over texts: reports each text's length at its start.</summary>
internal sealed class LengthAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Length =
        new("LENGTH", "Length", "{0} characters", "StandIn", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Length];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAdditionalFileAction(static action => action.ReportDiagnostic(Diagnostic.Create(
            Length,
            Location.Create(action.AdditionalFile.Path, new TextSpan(0, 1), new LinePositionSpan(new(0, 0), new(0, 1))),
            action.AdditionalFile.GetText()!.Length)));
}
