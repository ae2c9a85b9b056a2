using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Ide.Tests.Host;

/// <summary>A workspace as editors keep it: a keystroke changes one document and looks at no other.</summary>
internal sealed class EditorWorkspace(HostServices services) : Workspace(services, WorkspaceKind.Host)
{
    /// <summary>Opens a solution.</summary>
    public void Open(SolutionInfo solution) => OnSolutionAdded(solution);

    /// <summary>Gives a C# file other characters.</summary>
    public void Type(DocumentId document, SourceText text) => OnDocumentTextChanged(document, text, PreservationMode.PreserveValue);

    /// <summary>Gives a text other characters.</summary>
    public void TypeInText(DocumentId document, SourceText text) => OnAdditionalDocumentTextChanged(document, text, PreservationMode.PreserveValue);

    /// <summary>Everything that a code fix may change.</summary>
    public override bool CanApplyChange(ApplyChangesKind feature) => feature is ApplyChangesKind.ChangeDocument or ApplyChangesKind.ChangeAdditionalDocument;

    /// <inheritdoc />
    protected override void ApplyDocumentTextChanged(DocumentId id, SourceText text) => Type(id, text);

    /// <inheritdoc />
    protected override void ApplyAdditionalDocumentTextChanged(DocumentId id, SourceText text) => TypeInText(id, text);
}
