using Corpus.Generators.Generation.Pipeline;

namespace Corpus.Generators.Fields;

/// <summary>The type of a field's values.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Reader">The method of the run time that reads one; of an enumeration its full name.</param>
/// <param name="Least">The least whole number.</param>
/// <param name="Most">The greatest whole number.</param>
/// <param name="Members">The members of the enumeration, in its order.</param>
internal sealed record FieldType(FieldKind Kind, string Reader, decimal Least, decimal Most, EquatableArray<string> Members)
{
    /// <summary>A type that is told by its kind.</summary>
    public static FieldType Of(FieldKind kind, string reader) => new(kind, reader, 0, 0, EquatableArray<string>.Empty);

    /// <summary>A type of whole numbers.</summary>
    public static FieldType Whole(string reader, decimal least, decimal most) => new(FieldKind.Whole, reader, least, most, EquatableArray<string>.Empty);

    /// <summary>The enumeration with this full name.</summary>
    public static FieldType Member(string fullName, IEnumerable<string> members) => new(FieldKind.Member, fullName, 0, 0, new([.. members]));
}
