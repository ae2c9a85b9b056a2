using Corpus.Generators.Generation.Pipeline;
using Corpus.Text.Rules;
using Corpus.Text.Rules.Fields;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Fields;

/// <summary>Decides what a type with <c>[ArticleFields]</c> takes from front matter.</summary>
internal static class FieldRecordParser
{
    private static readonly SymbolDisplayFormat Declared = new(genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>What <paramref name="type"/> was understood as; null when it has no such attribute.</summary>
    public static ParsedRecord? Of(INamedTypeSymbol type)
    {
        var attribute = type.GetAttributes().FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == FieldAttributes.ArticleFields);
        if (attribute is null || type.TypeKind != TypeKind.Class) return null;
        var problems = new List<(ISymbol, RuleFinding)>();
        if (Hindrance(type) is var (why, remedy) && why is not null)
        {
            problems.Add((type, RuleFinding.About(RuleTable.RecordNotFilled, type.Name, why, remedy!)));
            return new ParsedRecord(null, problems);
        }
        var primary = PrimaryConstructor(type);
        var fields = FieldsOf(type, primary, problems);
        var construction = new RecordConstruction(
            type.InstanceConstructors.All(constructor => constructor.IsImplicitlyDeclared),
            HasRequiredMembers(type),
            new([.. primary?.Parameters.Where(parameter => !parameter.HasExplicitDefaultValue).Select(parameter => parameter.Name) ?? []]),
            primary is not null);
        return new ParsedRecord(
            new RecordType(new FieldRecord(type.Name, [.. Globs(attribute)], fields), type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
                type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
                new([.. Nesting(type).Select(outer => $"partial {(outer.IsRecord ? "record" : Keyword(outer))} {outer.ToDisplayString(Declared)}")]),
                construction),
            problems);
    }

    // What keeps a type from being filled, and the remedy.
    private static (string? Why, string? Remedy) Hindrance(INamedTypeSymbol type)
    {
        if (type.IsStatic || type.IsAbstract) return ("there are no instances of it", "take away static or abstract");
        foreach (var outer in Nesting(type))
        {
            if (outer.Arity > 0) return ("it is generic", "take away the type parameters");
            if (outer.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal || outer.IsFileLocal)
                return ($"{outer.Name} cannot be named elsewhere", "make it internal or public");
            if (!outer.DeclaringSyntaxReferences.Any(place => place.GetSyntax() is TypeDeclarationSyntax declaration
                && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)))
                return ("its other part is generated", $"write partial before {(outer.IsRecord ? "record" : Keyword(outer))} {outer.Name}");
        }
        return default;
    }

    private static List<RecordField> FieldsOf(INamedTypeSymbol type, IMethodSymbol? primary, List<(ISymbol, RuleFinding)> problems)
    {
        var fields = new List<RecordField>();
        foreach (var property in Settable(type))
        {
            // The compiler says that there is no such type.
            if (FieldTypes.Of(property.Type) is not { } known)
            {
                if (!MentionsError(property.Type)) problems.Add((property, RuleFinding.About(RuleTable.PropertyIsNoField, property.Name,
                    property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), FieldTypes.Possible)));
                continue;
            }
            var parameter = primary?.Parameters.FirstOrDefault(p => p.Name == property.Name);
            bool required = property.IsRequired || parameter is { HasExplicitDefaultValue: false } || Has(property, parameter, "RequiredAttribute") is not null;
            bool nullable = property.Type.IsValueType ? property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
                : property.NullableAnnotation == NullableAnnotation.Annotated;
            string? key = Has(property, parameter, "FieldNameAttribute")?.ConstructorArguments is { Length: 1 } stated ? stated[0].Value as string : null;
            var field = new RecordField(property.Name, string.IsNullOrWhiteSpace(key) ? null : key!.Trim(), known.Type, known.IsList, required, nullable,
                Has(property, parameter, "UniqueAttribute") is not null, known.HoldsNulls);
            if (fields.Find(other => other.Match == field.Match) is { } twin)
                problems.Add((property, RuleFinding.About(RuleTable.RecordNotFilled, property.Name, $"{twin.Property} takes the same key",
                    "write [FieldName(\"…\")] on one of the two")));
            else fields.Add(field);
        }
        return fields;
    }

    // The properties that a constructor of the type can set, those of its base types first.
    private static IEnumerable<IPropertySymbol> Settable(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<IPropertySymbol>();
        for (INamedTypeSymbol? owner = type; owner is { SpecialType: not SpecialType.System_Object }; owner = owner.BaseType)
        {
            var own = owner.GetMembers().OfType<IPropertySymbol>().Where(property => property is { IsStatic: false, IsIndexer: false, SetMethod: { } setter }
                && property.ExplicitInterfaceImplementations.IsEmpty && IsReachable(setter) && IsReachable(property) && seen.Add(property.Name)).ToList();
            found.InsertRange(0, own);
        }
        return found;
    }

    private static bool HasRequiredMembers(INamedTypeSymbol? type) => type is { SpecialType: not SpecialType.System_Object }
        && (type.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
            || HasRequiredMembers(type.BaseType));

    private static bool IsReachable(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type) => type.InstanceConstructors.FirstOrDefault(constructor =>
        constructor.DeclaringSyntaxReferences.Any(place => place.GetSyntax() is TypeDeclarationSyntax));

    private static AttributeData? Has(IPropertySymbol property, IParameterSymbol? parameter, string attribute) =>
        property.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == attribute)
            ?? parameter?.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == attribute);

    private static bool MentionsError(ITypeSymbol type) => type.TypeKind == TypeKind.Error
        || (type is INamedTypeSymbol named && named.TypeArguments.Any(MentionsError)) || (type is IArrayTypeSymbol array && MentionsError(array.ElementType));

    private static IEnumerable<string> Globs(AttributeData attribute) => attribute.ConstructorArguments.SelectMany(argument =>
        argument.Kind == TypedConstantKind.Array ? argument.IsNull ? [] : argument.Values.Select(value => value.Value as string) : [argument.Value as string])
        .OfType<string>();

    private static IEnumerable<INamedTypeSymbol> Nesting(INamedTypeSymbol type)
    {
        var nesting = new Stack<INamedTypeSymbol>();
        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType) nesting.Push(outer);
        return nesting;
    }

    private static string Keyword(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Struct => "struct",
        TypeKind.Interface => "interface",
        _ => "class",
    };
}
