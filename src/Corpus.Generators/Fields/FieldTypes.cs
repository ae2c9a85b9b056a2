using Corpus.Text.Rules.Fields;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Fields;

/// <summary>Which types of C# are which types of fields.</summary>
internal static class FieldTypes
{
    /// <summary>What is possible, as a message says it.</summary>
    public const string Possible =
        "use string, bool, a whole number, decimal, double, DateOnly, DateTimeOffset, Uri, an enum, ArticleRef or SpeakerRef, or a list of one of these";

    /// <summary>The type of a field of <paramref name="type"/>, whether that is a list, and whether its items may have no value; null where a field cannot be
    /// one.</summary>
    public static (FieldType Type, bool IsList, bool HoldsNulls)? Of(ITypeSymbol type)
    {
        if (ItemOf(type) is { } item)
            return SingleOf(Bare(item)) is { } single ? (single, true, item.NullableAnnotation == NullableAnnotation.Annotated || IsNullableValue(item)) : null;
        return SingleOf(Bare(type)) is { } own ? (own, false, false) : null;
    }

    private static bool IsNullableValue(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static ITypeSymbol Bare(ITypeSymbol type) => IsNullableValue(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

    // What an array of values can be assigned to.
    private static ITypeSymbol? ItemOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IReadOnlyList_T
            or SpecialType.System_Collections_Generic_IReadOnlyCollection_T or SpecialType.System_Collections_Generic_IEnumerable_T } list =>
            list.TypeArguments[0],
        _ => null,
    };

    private static FieldType? SingleOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => FieldType.Named("Text"),
        SpecialType.System_Boolean => FieldType.Named("Boolean"),
        SpecialType.System_SByte => FieldType.Named("SByte"),
        SpecialType.System_Byte => FieldType.Named("Byte"),
        SpecialType.System_Int16 => FieldType.Named("Int16"),
        SpecialType.System_UInt16 => FieldType.Named("UInt16"),
        SpecialType.System_Int32 => FieldType.Named("Int32"),
        SpecialType.System_UInt32 => FieldType.Named("UInt32"),
        SpecialType.System_Int64 => FieldType.Named("Int64"),
        SpecialType.System_UInt64 => FieldType.Named("UInt64"),
        SpecialType.System_Decimal => FieldType.Named("Decimal"),
        SpecialType.System_Double => FieldType.Named("Double"),
        SpecialType.None => NamedOf(type),
        _ => null,
    };

    private static FieldType? NamedOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } members => FieldType.Member(members.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            members.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).Select(member => member.Name)),
        { Name: "DateOnly" } when IsOfSystem(type) => FieldType.Named("Day"),
        { Name: "DateTimeOffset" } when IsOfSystem(type) => FieldType.Named("Moment"),
        { Name: "Uri" } when IsOfSystem(type) => FieldType.Named("Address"),
        // This generator's own, which it does not see where the compiler runs it once.
        { Name: "ArticleRef" } => FieldType.Named("Article"),
        { Name: "SpeakerRef" } => FieldType.Named("Speaker"),
        _ => null,
    };

    private static bool IsOfSystem(ITypeSymbol type) => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
