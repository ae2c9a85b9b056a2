using Corpus.Generators.Analysis;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>Makes a diagnostic of a problem.</summary>
internal static class ProblemReport
{
    /// <summary>The diagnostic, at the file's first character or at no place.</summary>
    public static Diagnostic Of(Problem problem)
    {
        var location = problem.Path is { } path ? FindingDiagnostic.AtFile(path) : Location.None;
        return FindingDiagnostic.Of(problem.Rule, location, null, RuleFinding.About(problem.Rule, [.. problem.Arguments]));
    }
}
