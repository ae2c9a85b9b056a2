namespace Corpus.Text.Rules.Fields;

/// <summary>The type of a field's values.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Name">Its name: Text, Int32, Day and so on; of an enumeration the full name in C#.</param>
/// <param name="Least">The least whole number; 0 where the values are none.</param>
/// <param name="Most">The greatest whole number; 0 where the values are none.</param>
/// <param name="Members">The members of the enumeration, in its order; empty for every other type.</param>
internal sealed record FieldType(FieldKind Kind, string Name, decimal Least, decimal Most, IReadOnlyList<string> Members)
{
    private static readonly FieldType[] Simple =
    [
        Of(FieldKind.Text, "Text"), Of(FieldKind.Boolean, "Boolean"),
        Whole("SByte", sbyte.MinValue, sbyte.MaxValue), Whole("Byte", byte.MinValue, byte.MaxValue),
        Whole("Int16", short.MinValue, short.MaxValue), Whole("UInt16", ushort.MinValue, ushort.MaxValue),
        Whole("Int32", int.MinValue, int.MaxValue), Whole("UInt32", uint.MinValue, uint.MaxValue),
        Whole("Int64", long.MinValue, long.MaxValue), Whole("UInt64", ulong.MinValue, ulong.MaxValue),
        Of(FieldKind.Decimal, "Decimal"), Of(FieldKind.Double, "Double"), Of(FieldKind.Day, "Day"), Of(FieldKind.Moment, "Moment"),
        Of(FieldKind.Address, "Address"), Of(FieldKind.Article, "Article"), Of(FieldKind.Speaker, "Speaker"),
    ];

    /// <summary>Whether a value is an object in C#, which may be null as it is.</summary>
    public bool IsReference => Kind is FieldKind.Text or FieldKind.Address or FieldKind.Article or FieldKind.Speaker;

    /// <summary>The type with this name that is no enumeration; null when there is none.</summary>
    public static FieldType? Named(string name) => Array.Find(Simple, type => type.Name == name);

    /// <summary>The enumeration with this full name.</summary>
    public static FieldType Member(string fullName, IEnumerable<string> members) => new(FieldKind.Member, fullName, 0, 0, [.. members]);

    /// <summary>Whether the two have the same values.</summary>
    public bool Equals(FieldType? other) => other is not null && Kind == other.Kind && Name == other.Name && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    private static FieldType Of(FieldKind kind, string name) => new(kind, name, 0, 0, []);

    private static FieldType Whole(string name, decimal least, decimal most) => new(FieldKind.Whole, name, least, most, []);
}

/// <summary>What a field's values are, as front matter writes them.</summary>
internal enum FieldKind
{
    /// <summary>Any words.</summary>
    Text,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A whole number within the limits of its type.</summary>
    Whole,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>A number that may have an exponent.</summary>
    Double,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A date and time with its distance from UTC.</summary>
    Moment,

    /// <summary>An absolute address.</summary>
    Address,

    /// <summary>A member of an enumeration.</summary>
    Member,

    /// <summary>The id of an article.</summary>
    Article,

    /// <summary>The name of somebody.</summary>
    Speaker,
}
