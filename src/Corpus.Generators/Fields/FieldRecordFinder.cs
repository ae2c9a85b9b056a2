using System.Runtime.CompilerServices;
using Corpus.Text.Rules.Fields;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Fields;

/// <summary>Finds the records of a compilation for the analyzer. Only the files that changed since are looked through.</summary>
internal static class FieldRecordFinder
{
    // Weak: what was found in a file dies with it.
    private static readonly ConditionalWeakTable<SyntaxTree, List<TypeDeclarationSyntax>> Candidates = new();

    /// <summary>The records of <paramref name="compilation"/> in ordinal order of their names.</summary>
    public static IReadOnlyList<FieldRecord> In(Compilation compilation, CancellationToken cancellation)
    {
        var records = new SortedDictionary<string, FieldRecord>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            // Ours, of which there may be many.
            if (tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)) continue;
            var candidates = Candidates.GetValue(tree, CandidatesIn);
            if (candidates.Count == 0) continue;
            var model = compilation.GetSemanticModel(tree);
            foreach (var candidate in candidates)
                if (model.GetDeclaredSymbol(candidate, cancellation) is INamedTypeSymbol type && FieldRecordParser.Of(type)?.Type is { } found)
                    records[found.FullName] = found.Record;
        }
        return [.. records.Values];
    }

    private static List<TypeDeclarationSyntax> CandidatesIn(SyntaxTree tree)
    {
        var found = new List<TypeDeclarationSyntax>();
        if (tree.GetRoot() is CompilationUnitSyntax unit) Collect(unit.Members, found);
        return found;
    }

    private static void Collect(SyntaxList<MemberDeclarationSyntax> members, List<TypeDeclarationSyntax> found)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax space) Collect(space.Members, found);
            if (member is not TypeDeclarationSyntax type) continue;
            if (type.AttributeLists.Any(list => list.Attributes.Any(IsOurs))) found.Add(type);
            Collect(type.Members, found);
        }
    }

    // [ArticleFields], [Corpus.Generators.ArticleFieldsAttribute]
    private static bool IsOurs(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax alias => alias.Name,
            var alone => alone,
        };
        return name is SimpleNameSyntax { Identifier.ValueText: "ArticleFields" or "ArticleFieldsAttribute" };
    }
}
