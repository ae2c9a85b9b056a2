using Corpus.Template.Records;

namespace Corpus.Text.Rules.Fields;

/// <summary>The fields that a type with <c>[ArticleFields]</c> takes from front matter.</summary>
/// <param name="Name">The name of the type alone.</param>
/// <param name="Globs">The paths that it is meant for; none for all.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record FieldRecord(string Name, IReadOnlyList<string> Globs, IReadOnlyList<RecordField> Fields)
{
    /// <summary>Whether it is meant for the text at <paramref name="path"/> below the corpus folder.</summary>
    public bool Describes(string path) => PathGlob.AnyMatches(Globs, path);

    /// <summary>The field whose key <paramref name="key"/> is; null when there is none.</summary>
    public RecordField? FieldOf(string key)
    {
        foreach (var field in Fields)
            if (field.Matches(key)) return field;
        return null;
    }

    /// <summary>Whether the two say the same: a step of the generator whose record did not change does nothing.</summary>
    public bool Equals(FieldRecord? other) =>
        other is not null && Name == other.Name && Globs.SequenceEqual(other.Globs, StringComparer.Ordinal) && Fields.SequenceEqual(other.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}

/// <summary>A field that a record takes from front matter.</summary>
/// <param name="Property">The name of the property.</param>
/// <param name="Key">The key that <c>[FieldName]</c> states; null where the property's name says it.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsList">Whether it holds a list of them.</param>
/// <param name="IsRequired">Whether front matter has to state it.</param>
/// <param name="IsNullable">Whether it may be stated without a value.</param>
/// <param name="IsUnique">Whether no two articles may have the same value.</param>
/// <param name="HoldsNulls">Whether an item of the list may have no value.</param>
internal sealed record RecordField(string Property, string? Key, FieldType Type, bool IsList, bool IsRequired, bool IsNullable, bool IsUnique, bool HoldsNulls)
{
    /// <summary>What <see cref="Matches"/> compares: the key itself, or what all its spellings have in common.</summary>
    public string Match { get; } = Key ?? FieldText.KeyOf(Property);

    /// <summary>The key as messages, schemas and fixes write it: the stated one, or the property's name as section-name.</summary>
    public string Shown => Key ?? Kebab(Property);

    /// <summary>Whether <paramref name="key"/>, as front matter writes it, is this field's.</summary>
    public bool Matches(string key) => Key is not null ? key == Key : FieldText.KeyOf(key) == Match;

    /// <summary>SectionName as section-name, PageURL as page-url.</summary>
    public static string Kebab(string name) => Join(name, '-');

    /// <summary>The words of <paramref name="name"/> in lower case with <paramref name="link"/> between them.</summary>
    public static string Join(string name, char link)
    {
        var joined = new System.Text.StringBuilder();
        for (int i = 0; i < name.Length; i++)
        {
            bool begins = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (begins || name[i] == '_') joined.Append(link);
            if (name[i] != '_') joined.Append(char.ToLowerInvariant(name[i]));
        }
        return joined.ToString().Trim(link);
    }
}
