using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analysis;

/// <summary>Reports the findings of a text, at its line and column in the text: live as well as in the build.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.OfCategories("Setup", "Text", "Parts", "Quotations", "Corpus", "Fields", "Generation");

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        var minimum = Host.MinimumOf(context);
        context.RegisterCompilationStartAction(start =>
        {
            var check = new TextCheck(start.Compilation, start.Options, minimum, Host.IsBuild(start.Options), start.CancellationToken);
            start.RegisterAdditionalFileAction(check.Check);
            start.RegisterCompilationEndAction(check.Finish);
        });
    }
}
