using System.Collections.Immutable;
using System.Composition;
using Corpus.Generators.Analysis;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes.Texts;

/// <summary>Fixes a finding in a text: the edit comes with the finding.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TextFixProvider), DocumentKinds = ["AdditionalDocument"], DocumentExtensions = [".txt", ".md"]),
    Shared]
public sealed class TextFixProvider : CodeFixProvider
{
    /// <summary>The rules about texts; of their findings those are fixed that carry an edit.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        RuleTable.All.Where(rule => rule.IsAboutTexts).Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => TextFixAllProvider.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (EditProperties.From(diagnostic.Properties) is not { } edit || edit.Range.End > text.Length) continue;
            var document = context.TextDocument;
            context.RegisterCodeFix(
                CodeAction.Create(
                    EditTitle.Of(edit, text),
                    cancellation => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, TextEditing.Apply(text, [edit]))),
                    diagnostic.Id),
                diagnostic);
            context.RegisterCodeFix(EverywhereActions.Of(document, diagnostic.Id), diagnostic);
        }
    }
}
