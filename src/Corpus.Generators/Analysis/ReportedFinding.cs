using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analysis;

/// <summary>A finding that is to be reported.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Severity">How severe it is in its text.</param>
/// <param name="Place">Where it is shown.</param>
internal sealed record ReportedFinding(RuleFinding Finding, DiagnosticSeverity Severity, Location Place);
