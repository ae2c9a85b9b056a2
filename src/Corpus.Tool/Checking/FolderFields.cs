using System.Collections.Concurrent;
using Corpus.Text.Rules.Fields;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Checking;

/// <summary>What the texts of a folder state in their front matter, read when a field first asks for it.</summary>
/// <param name="folder">The corpus folder.</param>
internal sealed class FolderFields(string folder) : IFieldCorpus
{
    // What cannot be read is reported where the texts are read.
    private readonly Lazy<IReadOnlyList<ArticleHead>> heads = new(() => ArticleHead.Of(folder, _ => { }));
    private readonly ConcurrentDictionary<FieldRecord, Lazy<UniqueValues>> unique = new();
    private string[]? ids;

    /// <inheritdoc/>
    public IReadOnlyList<string> Ids => ids ??= [.. heads.Value.Select(head => head.Id).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public bool HasArticle(string id) => Array.BinarySearch((string[])Ids, id, StringComparer.Ordinal) >= 0;

    /// <inheritdoc/>
    public string? OtherHolder(FieldRecord record, RecordField field, string value, string path) =>
        unique.GetOrAdd(record, asked => new(() => ValuesOf(asked))).Value.OtherHolder(field, value, path);

    private UniqueValues ValuesOf(FieldRecord record)
    {
        var values = new UniqueValues();
        foreach (var head in heads.Value)
            if (record.Describes(head.Path)) values.Enter(record, head.Path, head.Keys);
        return values;
    }
}
