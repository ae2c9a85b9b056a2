using System.Collections.Immutable;
using Corpus.Generators.Fields;
using Corpus.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generators.Analysis;

/// <summary>Reports ids and words in C# that no article has: <c>Articles.Find("nrp/white-house")</c>, <c>Quotes.Verbatim("words that nobody
/// said")</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.OfCategories("Usage");

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Check, OperationKind.Invocation);
        context.RegisterSymbolAction(CheckRecord, SymbolKind.NamedType);
    }

    private static void CheckRecord(SymbolAnalysisContext context)
    {
        if (FieldRecordParser.Of((INamedTypeSymbol)context.Symbol) is not { } parsed) return;
        foreach (var (symbol, finding) in parsed.Problems)
            context.ReportDiagnostic(FindingDiagnostic.Of(finding.Rule, symbol.Locations.FirstOrDefault() ?? Location.None, null, finding));
    }

    private static void Check(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is not { IsStatic: true, Parameters.Length: > 0, Name: "Find" or "TryFind" or "Verbatim" or "TryVerbatim" } method
            || !IsOfThisCorpus(method.ContainingType, context.Compilation)) return;
        var argument = call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value;
        if (argument?.ConstantValue is not { HasValue: true, Value: string value }) return;
        var finding = (method.ContainingType.Name, method.Name) switch
        {
            ("Articles", "Find" or "TryFind") => CorpusReadings.Of(context.Options, context.CancellationToken).CheckId(value),
            ("Quotes", "Verbatim" or "TryVerbatim") => CorpusReadings.Of(context.Options, context.CancellationToken).CheckWords(value),
            _ => null,
        };
        if (finding is null) return;
        context.ReportDiagnostic(FindingDiagnostic.Of(finding.Rule, argument.Syntax.GetLocation(), null,
            finding.WithEdit(EditOf(argument.Syntax, finding.Edit))));
    }

    // The words of a library's corpus are not here to be looked at.
    private static bool IsOfThisCorpus(INamedTypeSymbol type, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
        && type.Name is "Articles" or "Quotes"
        && type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
            && attribute.ConstructorArguments.Length > 0 && "Corpus.Generators".Equals(attribute.ConstructorArguments[0].Value));

    // Only a literal can be written anew; a constant may have other readers.
    private static TextEdit? EditOf(SyntaxNode argument, TextEdit? meant) =>
        meant is not null && argument is LiteralExpressionSyntax
            ? new TextEdit(new TextRange(argument.Span.Start, argument.Span.End), SymbolDisplay.FormatLiteral(meant.NewText, quote: true))
            : null;
}
