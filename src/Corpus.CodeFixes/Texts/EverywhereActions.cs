using System.Collections.Immutable;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.CodeFixes.Texts;

/// <summary>
/// "Fix every …" as an offer of its own: editors show fix-all for C# only (dotnet/roslyn#74695), so a text's findings
/// bring theirs along. It runs this package's analyzers over the project as it stands, unsaved edits included.
/// </summary>
internal static class EverywhereActions
{
    /// <summary>The offer for all findings of <paramref name="rule"/>: in <paramref name="document"/>, in its project, in the solution.</summary>
    public static CodeAction Of(TextDocument document, string rule)
    {
        string title = RuleTable.Find(rule)?.Title ?? rule;
        return CodeAction.Create(
            $"Fix every \"{title}\" ({rule})",
            [
                Over("in this text", FixAllScope.Document),
                Over($"in {document.Project.Name}", FixAllScope.Project),
                Over("in the solution", FixAllScope.Solution),
            ],
            isInlinable: false);

        CodeAction Over(string place, FixAllScope scope) =>
            CodeAction.Create(place, cancellation => Fixed(document, rule, scope, cancellation), rule + "/" + scope);
    }

    private static async Task<Solution> Fixed(TextDocument document, string rule, FixAllScope scope, CancellationToken cancellation)
    {
        var solution = document.Project.Solution;
        IEnumerable<Project> projects = scope == FixAllScope.Solution ? solution.Projects : [document.Project];
        foreach (var project in projects)
        {
            var findings = await FindingsOf(project, rule, scope == FixAllScope.Document ? document.FilePath : null, cancellation).ConfigureAwait(false);
            solution = await TextEditing.Apply(solution, project, findings, cancellation).ConfigureAwait(false);
        }

        return solution;
    }

    /// <summary>The findings of <paramref name="rule"/> in the text at <paramref name="path"/>; in all texts where that is null.</summary>
    private static async Task<ImmutableArray<Diagnostic>> FindingsOf(Project project, string rule, string? path, CancellationToken cancellation)
    {
        var analyzers = project.AnalyzerReferences
            .SelectMany(reference => reference.GetAnalyzers(project.Language))
            .Where(analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == rule))
            .ToImmutableArray();
        if (analyzers.IsEmpty || await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation) return [];

        var checking = compilation.WithAnalyzers(analyzers, project.AnalyzerOptions);
        if (path is null) return Of(await checking.GetAnalysisResultAsync(cancellation).ConfigureAwait(false));
        var file = project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(text => text.Path == path);
        return file is null ? [] : Of(await checking.GetAnalysisResultAsync(file, cancellation).ConfigureAwait(false));

        ImmutableArray<Diagnostic> Of(AnalysisResult result) => result.GetAllDiagnostics().RemoveAll(finding => finding.Id != rule);
    }
}
