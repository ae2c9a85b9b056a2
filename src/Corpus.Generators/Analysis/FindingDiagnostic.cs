using Corpus.Text.Rules;
using Corpus.Text.Storage.Digests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Analysis;

/// <summary>Turns findings into diagnostics.</summary>
internal static class FindingDiagnostic
{
    /// <summary>The diagnostic of <paramref name="reported"/>.</summary>
    public static Diagnostic Of(ReportedFinding reported) => Of(reported.Finding.Rule, reported.Place, reported.Severity, reported.Finding);

    /// <summary>The diagnostic of <paramref name="finding"/> at <paramref name="location"/>; a severity of null is the rule's own.</summary>
    public static Diagnostic Of(Rule rule, Location location, DiagnosticSeverity? severity, RuleFinding finding)
    {
        var descriptor = Descriptors.Of(rule);
        var arguments = new object[finding.Arguments.Count];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = finding.Arguments[i];
        return Diagnostic.Create(descriptor, location, severity
            ?? descriptor.DefaultSeverity, additionalLocations: null, EditProperties.Of(finding.Edit), arguments);
    }

    /// <summary>The beginning of the file at <paramref name="path"/>.</summary>
    public static Location AtFile(string path) => Location.Create(ShownText.Of(path), default, default);

    /// <summary>The place of <paramref name="finding"/> in <paramref name="text"/>, which is the file at <paramref name="path"/>.</summary>
    public static Location At(string path, SourceText text, RuleFinding finding)
    {
        int end = Math.Min(finding.Range.End, text.Length);
        var span = TextSpan.FromBounds(Math.Min(finding.Range.Start, end), end);
        return Location.Create(ShownText.Of(path), span, text.Lines.GetLinePositionSpan(span));
    }

    /// <summary>The place of <paramref name="finding"/> in the file at <paramref name="path"/>, which nobody need read for it.</summary>
    public static Location At(string path, HandedFinding finding) => Location.Create(
        ShownText.Of(path), TextSpan.FromBounds(finding.Finding.Range.Start, finding.Finding.Range.End),
        new LinePositionSpan(new LinePosition(finding.StartLine, finding.StartColumn), new LinePosition(finding.EndLine, finding.EndColumn)));
}
