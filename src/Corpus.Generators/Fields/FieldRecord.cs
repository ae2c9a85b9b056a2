using Corpus.Generators.Generation.Pipeline;
using Corpus.Template.Records;

namespace Corpus.Generators.Fields;

/// <summary>A type with <c>[ArticleFields]</c>: what its generated part and the checks of front matter need, and no places, so that an edit elsewhere in its
/// file leaves it equal.</summary>
/// <param name="Name">The name of the type alone.</param>
/// <param name="FullName">The name with its namespace, as code writes it.</param>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="Declarations">The partial declarations from the outermost type to this one: "partial record OpinionFields".</param>
/// <param name="Globs">The paths that it is meant for; none for all.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Construction">How an instance is begun.</param>
internal sealed record FieldRecord(string Name, string FullName, string Namespace, EquatableArray<string> Declarations, EquatableArray<string> Globs,
    EquatableArray<RecordField> Fields, RecordConstruction Construction)
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
}
