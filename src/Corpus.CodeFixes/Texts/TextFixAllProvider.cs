using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes.Texts;

/// <summary>Fixes all findings of a rule over a project or a solution. Roslyn's own batch fixer passes texts by.</summary>
internal sealed class TextFixAllProvider : FixAllProvider
{
    /// <summary>The provider; it holds nothing.</summary>
    public static readonly TextFixAllProvider Instance = new();

    /// <summary>Project and solution. Roslyn's context cannot name a text as its document: "in this text" is an offer of
    /// <see cref="EverywhereActions"/>.</summary>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc />
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        string ids = string.Join(", ", fixAllContext.DiagnosticIds.OrderBy(id => id, StringComparer.Ordinal));
        string title = fixAllContext.Scope == FixAllScope.Solution ? $"Fix every {ids} in the solution" : $"Fix every {ids} in {fixAllContext.Project.Name}";
        return Task.FromResult<CodeAction?>(CodeAction.Create(title, _ => Fixed(fixAllContext), fixAllContext.CodeActionEquivalenceKey));
    }

    private static async Task<Solution> Fixed(FixAllContext context)
    {
        IEnumerable<Project> projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        var solution = context.Solution;
        foreach (var project in projects)
        {
            var findings = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            solution = await TextEditing.Apply(solution, project, findings, context.CancellationToken).ConfigureAwait(false);
        }

        return solution;
    }
}
