using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Text.Rules.Fields;

/// <summary>Which texts have which values of the fields that no two may share.</summary>
internal sealed class UniqueValues
{
    private readonly Dictionary<(string Property, string Value), (string First, string? Other)> holders = [];

    /// <summary>Enters the values of one text.</summary>
    public void Enter(FieldRecord record, string path, IReadOnlyList<FrontMatterKey> keys)
    {
        foreach (var key in keys)
        {
            if (key.HasParts || key.IsNull || record.FieldOf(key.Name) is not { IsUnique: true } field) continue;
            foreach (var value in key.Values)
            {
                if (value.IsNull) continue;
                var place = (field.Property, FieldValues.Canonical(field.Type, value.Value));
                if (!holders.TryGetValue(place, out var known)) holders.Add(place, (path, null));
                else if (known.Other is null && known.First != path) holders[place] = (known.First, path);
            }
        }
    }

    /// <summary>Another text than that at <paramref name="path"/> with this value; null when there is none.</summary>
    public string? OtherHolder(RecordField field, string value, string path) =>
        !holders.TryGetValue((field.Property, FieldValues.Canonical(field.Type, value)), out var known) ? null
        : known.First != path ? known.First : known.Other;
}
