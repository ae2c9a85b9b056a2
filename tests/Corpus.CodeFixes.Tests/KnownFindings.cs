using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes.Tests;

/// <summary>Hands a fix-all the findings of a project.</summary>
internal sealed class KnownFindings(Func<Project, Task<IEnumerable<Diagnostic>>> findings) : FixAllContext.DiagnosticProvider
{
    /// <inheritdoc />
    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => findings(project);

    /// <inheritdoc />
    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken);
        return (await findings(document.Project)).Where(finding => finding.Location.SourceTree == tree);
    }

    /// <inheritdoc />
    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult(Enumerable.Empty<Diagnostic>());
}
