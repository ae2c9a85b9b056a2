using Corpus.Text.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Analysis;

/// <summary>A finding that is to be reported.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Severity">How severe it is in its text.</param>
/// <param name="Text">The text; null when it cannot be read.</param>
internal sealed record ReportedFinding(Finding Finding, DiagnosticSeverity Severity, SourceText? Text);
