using Corpus.Generators.Generation.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.CodeFixes.Usage;

/// <summary>The members that are generated from texts: articles, speakers, outlets and quotations by their names.</summary>
internal static class GeneratedMembers
{
    private const string Generator = "Corpus.Generators";

    /// <summary>Whether <paramref name="type"/>, or the type that holds it, is generated from a corpus.</summary>
    public static bool AreIn(INamedTypeSymbol type) => (type.ContainingType ?? type).GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
        && attribute.ConstructorArguments.Length > 0 && Generator.Equals(attribute.ConstructorArguments[0].Value));

    /// <summary>The named members of <paramref name="type"/>, without those that every such type has.</summary>
    public static IReadOnlyDictionary<string, ISymbol> Of(INamedTypeSymbol type)
    {
        var members = new Dictionary<string, ISymbol>(StringComparer.Ordinal);
        foreach (var member in type.GetMembers())
            if (member is IPropertySymbol { IsIndexer: false } or IFieldSymbol
                && member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal
                && member.CanBeReferencedByName
                && !RuntimeSource.ReservedIndexNames.Contains(member.Name))
                members[member.Name] = member;
        return members;
    }

    /// <summary>The id in <c>static Article&lt;…&gt; Name =&gt; Get("npr/white-house-open", …)</c>; null for a member that is no article of this
    /// project.</summary>
    public static string? ArticleIdOf(ISymbol member, CancellationToken cancellation) =>
        member is IPropertySymbol { ContainingType.Name: "Articles" }
        && member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is { } declared
        && declared.DescendantNodes().OfType<InvocationExpressionSyntax>().FirstOrDefault() is { ArgumentList.Arguments.Count: > 0 } get
        && get.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax literal
            ? literal.Token.Value as string
            : null;
}
