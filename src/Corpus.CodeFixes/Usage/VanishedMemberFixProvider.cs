using System.Collections.Immutable;
using System.Composition;
using Corpus.CodeFixes.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.Usage;

/// <summary>
/// For a member of <c>Articles</c>, <c>Speakers</c>, <c>Outlets</c> or an article's quotations that is no more because its
/// text was renamed or rewritten: offers the names that are most like it, and for an article to pin the old name as
/// <c>id:</c> in the text.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VanishedMemberFixProvider)), Shared]
public sealed class VanishedMemberFixProvider : CodeFixProvider
{
    /// <summary>CS0117 (no such static member) and CS1061 (no such member).</summary>
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS0117", "CS1061"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (NameAt(root?.FindNode(context.Span, getInnermostNodeForTie: true)) is not { } name || OwnerOf(name) is not { } owner) return;

        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || TypeOf(owner, model, context.CancellationToken) is not { } type || !GeneratedMembers.AreIn(type)) return;

        var members = GeneratedMembers.Of(type);
        string vanished = name.Identifier.ValueText;
        foreach (string nearest in NearestNames.Of(vanished, members.Keys))
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Change '{vanished}' to '{nearest}'",
                    cancellation => Renamed(context.Document, name.Identifier.Span, nearest, cancellation),
                    $"{type.Name}.{vanished}/{nearest}"),
                context.Diagnostics);

            if (GeneratedMembers.ArticleIdOf(members[nearest], context.CancellationToken) is { } id
                && await PinnedName.In(context.Document.Project, id, vanished, context.CancellationToken).ConfigureAwait(false) is { } pinned)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Keep the name '{vanished}': write id: {pinned.Id} in {pinned.Path}",
                        _ => Task.FromResult(context.Document.Project.Solution.WithAdditionalDocumentText(pinned.Document.Id,
                            TextEditing.Apply(pinned.Text, [pinned.Edit]))),
                        $"{type.Name}.{vanished}/id/{pinned.Path}"),
                    context.Diagnostics);
            }
        }
    }

    // The compiler underlines WhiteHouseOpen in Articles.WhiteHouseOpen, and .Quotes in article?.Quotes.
    private static IdentifierNameSyntax? NameAt(SyntaxNode? node) => node as IdentifierNameSyntax
        ?? (node as MemberBindingExpressionSyntax)?.Name as IdentifierNameSyntax;

    private static ExpressionSyntax? OwnerOf(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    private static INamedTypeSymbol? TypeOf(ExpressionSyntax owner, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(owner, cancellation).Symbol as INamedTypeSymbol ?? model.GetTypeInfo(owner, cancellation).Type as INamedTypeSymbol;

    private static async Task<Document> Renamed(Document document, TextSpan span, string name, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(span, name)));
    }
}
