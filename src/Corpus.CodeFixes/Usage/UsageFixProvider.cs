using System.Collections.Immutable;
using System.Composition;
using Corpus.CodeFixes.Texts;
using Corpus.Generators.Analysis;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes.Usage;

/// <summary>"Did you mean" for ids and words in C# that no article has: the edit comes with the finding.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UsageFixProvider)), Shared]
public sealed class UsageFixProvider : CodeFixProvider
{
    /// <summary>The rules about use in C#.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        RuleTable.All.Where(rule => rule.Category == "Usage").Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
            if (EditProperties.From(diagnostic.Properties) is { } edit && edit.Range.End <= text.Length)
                context.RegisterCodeFix(
                    CodeAction.Create(EditTitle.Of(edit, text), _ => Task.FromResult(document.WithText(TextEditing.Apply(text, [edit]))), diagnostic.Id),
                    diagnostic);
    }
}
