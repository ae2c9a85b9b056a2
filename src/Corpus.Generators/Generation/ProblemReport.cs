using Corpus.Text.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Generation;

/// <summary>Makes a diagnostic of a problem.</summary>
internal static class ProblemReport
{
    /// <summary>The diagnostic, at the file's first character or at no place.</summary>
    public static Diagnostic Of(Problem problem)
    {
        var rule = problem.Rule;
        var descriptor = new DiagnosticDescriptor(rule.Id, rule.Title, rule.Message, rule.Category, Severity(rule.Severity), isEnabledByDefault: true, helpLinkUri: rule.HelpLink);
        var location = problem.Path is { } path ? Location.Create(path, default, default(LinePositionSpan)) : Location.None;
        return Diagnostic.Create(descriptor, location, [.. problem.Arguments]);
    }

    private static DiagnosticSeverity Severity(Severity severity) => severity switch
    {
        Text.Findings.Severity.Error => DiagnosticSeverity.Error,
        Text.Findings.Severity.Warning => DiagnosticSeverity.Warning,
        Text.Findings.Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
