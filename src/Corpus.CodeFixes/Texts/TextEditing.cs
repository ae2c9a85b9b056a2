using System.Collections.Immutable;
using Corpus.Generators.Analysis;
using Corpus.Text;
using Corpus.Text.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.Texts;

/// <summary>Applies the edits of findings to the texts of a solution. Nothing but their ranges changes: line ends, encoding and everything between
/// stay.</summary>
internal static class TextEditing
{
    /// <summary><paramref name="text"/> with the edits that can be made together.</summary>
    public static SourceText Apply(SourceText text, IEnumerable<TextEdit> edits) =>
        text.WithChanges(TextEdits.Together(edits)
            .Where(edit => edit.Range.End <= text.Length)
            .Select(edit => new TextChange(new TextSpan(edit.Range.Start, edit.Range.Length), edit.NewText)));

    /// <summary><paramref name="solution"/> with every text of <paramref name="project"/> edited where <paramref name="findings"/> carry an edit.</summary>
    public static async Task<Solution> Apply(Solution solution, Project project, ImmutableArray<Diagnostic> findings, CancellationToken cancellation)
    {
        var byPath = findings.ToLookup(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal);
        foreach (var document in project.AdditionalDocuments)
        {
            if (document.FilePath is not { } path || !byPath.Contains(path)) continue;
            var edits = byPath[path].Select(finding => EditProperties.From(finding.Properties)).OfType<TextEdit>();
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            var edited = Apply(text, edits);
            if (!ReferenceEquals(edited, text)) solution = solution.WithAdditionalDocumentText(document.Id, edited);
        }

        return solution;
    }
}
