using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Fields;

/// <summary>Which types of C# are which types of fields.</summary>
internal static class FieldTypes
{
    /// <summary>What is possible, as a message says it.</summary>
    public const string Possible =
        "use string, bool, a whole number, decimal, double, DateOnly, DateTimeOffset, Uri, an enum, ArticleRef or SpeakerRef, or a list of one of these";

    /// <summary>The type of a field of <paramref name="type"/>, and whether that is a list; null where a field cannot be one.</summary>
    public static (FieldType Type, bool IsList)? Of(ITypeSymbol type)
    {
        if (ItemOf(type) is { } item) return SingleOf(item) is { } single ? (single, true) : null;
        var bare = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return SingleOf(bare) is { } own ? (own, false) : null;
    }

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
        SpecialType.System_String => FieldType.Of(FieldKind.Text, "Text"),
        SpecialType.System_Boolean => FieldType.Of(FieldKind.Boolean, "Boolean"),
        SpecialType.System_SByte => FieldType.Whole("SByte", sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => FieldType.Whole("Byte", byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => FieldType.Whole("Int16", short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => FieldType.Whole("UInt16", ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => FieldType.Whole("Int32", int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => FieldType.Whole("UInt32", uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => FieldType.Whole("Int64", long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => FieldType.Whole("UInt64", ulong.MinValue, ulong.MaxValue),
        SpecialType.System_Decimal => FieldType.Of(FieldKind.Decimal, "Decimal"),
        SpecialType.System_Double => FieldType.Of(FieldKind.Double, "Double"),
        SpecialType.None => NamedOf(type),
        _ => null,
    };

    private static FieldType? NamedOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } members => FieldType.Member(members.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            members.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).Select(member => member.Name)),
        { Name: "DateOnly" } when IsOfSystem(type) => FieldType.Of(FieldKind.Day, "Day"),
        { Name: "DateTimeOffset" } when IsOfSystem(type) => FieldType.Of(FieldKind.Moment, "Moment"),
        { Name: "Uri" } when IsOfSystem(type) => FieldType.Of(FieldKind.Address, "Address"),
        // This generator's own, which it does not see where the compiler runs it once.
        { Name: "ArticleRef" } => FieldType.Of(FieldKind.Article, "Article"),
        { Name: "SpeakerRef" } => FieldType.Of(FieldKind.Speaker, "Speaker"),
        _ => null,
    };

    private static bool IsOfSystem(ITypeSymbol type) => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
