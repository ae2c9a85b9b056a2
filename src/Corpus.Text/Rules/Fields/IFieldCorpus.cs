namespace Corpus.Text.Rules.Fields;

/// <summary>What the checks of fields ask about the other texts.</summary>
internal interface IFieldCorpus
{
    /// <summary>The ids of all articles, in ordinal order.</summary>
    IReadOnlyList<string> Ids { get; }

    /// <summary>Whether an article has <paramref name="id"/>.</summary>
    bool HasArticle(string id);

    /// <summary>The path of another text than that at <paramref name="path"/> whose <paramref name="field"/> has the same value; null when there is
    /// none.</summary>
    string? OtherHolder(FieldRecord record, RecordField field, string value, string path);
}
