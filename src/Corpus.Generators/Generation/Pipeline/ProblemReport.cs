using Corpus.Generators.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>Makes a diagnostic of a problem.</summary>
internal static class ProblemReport
{
    /// <summary>The diagnostic, at the file's first character or at no place.</summary>
    public static Diagnostic Of(Problem problem)
    {
        var location = problem.Path is { } path ? Location.Create(path, default, default(LinePositionSpan)) : Location.None;
        return Diagnostic.Create(Descriptors.Of(problem.Rule), location, [.. problem.Arguments]);
    }
}
