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
