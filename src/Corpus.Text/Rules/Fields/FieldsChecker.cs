using Corpus.Template.Records;
using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Text.Rules.Fields;

/// <summary>The rules about fields (CORP6001 to CORP6007): what a text's front matter states against what the records take.</summary>
/// <param name="text">The text, or its first characters up to the end of the front matter.</param>
/// <param name="matter">Its front matter; null when it has none.</param>
/// <param name="path">The text's path below the corpus folder.</param>
/// <param name="corpus">What the other texts hold.</param>
internal sealed class FieldsChecker(string text, FrontMatterSection? matter, string path, IFieldCorpus corpus)
{
    private readonly IReadOnlyList<FrontMatterKey> keys = FrontMatterKey.Of(matter);
    private readonly List<RuleFinding> found = [];

    /// <summary>Whether <paramref name="finding"/> is of the rule about unknown keys that CORP6003 replaces where a record says which keys there are. That rule
    /// also reports switches of rules that do not exist, which no record knows.</summary>
    public static bool Replaces(RuleFinding finding) => finding.Rule.Id == RuleTable.FrontMatterUnknownKey.Id
        && (finding.Arguments.Count == 0 || RuleSwitch.Of(finding.Arguments[0]) is null);

    /// <summary>What is wrong for <paramref name="records"/>, which are meant for the text; in the text's order.</summary>
    public IReadOnlyList<RuleFinding> Check(IReadOnlyList<FieldRecord> records)
    {
        foreach (var record in records) Check(record);
        CheckUnknown(records);
        // Two records may ask for the same.
        return [.. found.GroupBy(finding => (finding.Range.Start, finding.Range.End, finding.Rule.Id, finding.Message)).Select(group => group.First())
            .OrderBy(finding => finding.Range.Start).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
    }

    private void Check(FieldRecord record)
    {
        var stated = new Dictionary<RecordField, FrontMatterKey>();
        foreach (var key in keys)
        {
            if (record.FieldOf(key.Name) is not { } field) continue;
            if (stated.TryGetValue(field, out var first)) Add(RuleTable.FieldGivenTwice, key.Range, null, key.Name, first.Name);
            else
            {
                stated.Add(field, key);
                CheckValue(record, field, key);
            }
        }
        // What stands behind the fault nobody knows.
        if (matter is not null && matter.Faults.Any(fault => fault.Kind == FrontMatterFaultKind.Malformed)) return;
        var missing = record.Fields.Where(field => field.IsRequired && !(stated.TryGetValue(field, out var key) && (!key.IsNull || field.IsNullable))).ToList();
        foreach (var field in missing)
        {
            if (stated.TryGetValue(field, out var empty)) Add(RuleTable.FieldMissing, empty.Range, null, field.Shown, record.Name);
            else Add(RuleTable.FieldMissing, Opening(),
                MissingKeys.Added(text, matter, missing.Where(other => !stated.ContainsKey(other))), field.Shown, record.Name);
        }
    }

    // The opening line; the text's beginning where it has no front matter.
    private TextRange Opening() => matter is null ? default : new TextRange(matter.Range.Start, Math.Min(matter.Range.Start + 3, matter.Range.End));

    private void CheckValue(FieldRecord record, RecordField field, FrontMatterKey key)
    {
        if (key.IsNull) return;
        if (key.HasParts)
        {
            var parted = key.Entries.First(entry => entry.Form == FrontMatterForm.Nested);
            Wrong(parted.ValueRange, parted.Value, key, field.IsList ? "a list of plain values, such as [a, b]" : "a single value");
        }
        else if (field.IsList != key.IsList)
            Wrong(key.ValueRange, key.ValueRange.TextOf(text), key, field.IsList ? "a list, such as [a, b]" : "a single value");
        else foreach (var value in key.Values) CheckOne(record, field, key, value);
    }

    private void CheckOne(FieldRecord record, RecordField field, FrontMatterKey key, FrontMatterEntry value)
    {
        var type = field.Type;
        if (value.IsNull && field.HoldsNulls) return;
        if (value.IsNull) Wrong(value.ValueRange, value.Value, key, FieldValues.Expected(type));
        else if (type.Kind == FieldKind.Member && FieldValues.Fault(type, value.Value))
        {
            string[] names = [.. type.Members.Select(RecordField.Kebab)];
            string? nearest = Nearest(value.Value.ToLowerInvariant(), names);
            Add(RuleTable.FieldNotAllowed, value.ValueRange, Replaced(value.ValueRange, nearest), value.Value, key.Name, Listed(names));
        }
        else if (FieldValues.Fault(type, value.Value)) Wrong(value.ValueRange, value.Value, key, FieldValues.Expected(type));
        else if (type.Kind == FieldKind.Article && !corpus.HasArticle(value.Value))
        {
            string? meant = Nearest(value.Value, corpus.Ids);
            Add(RuleTable.FieldNamesNoArticle, value.ValueRange, Replaced(value.ValueRange, meant), value.Value,
                meant is null ? "write the id of an article" : $"did you mean \"{meant}\"?");
        }
        if (field.IsUnique && !value.IsNull && corpus.OtherHolder(record, field, value.Value, path) is { } other)
            Add(RuleTable.FieldNotUnique, value.ValueRange, null, value.Value, key.Name, other);
    }

    private void CheckUnknown(IReadOnlyList<FieldRecord> records)
    {
        if (matter is null) return;
        foreach (var fault in matter.Faults)
        {
            if (fault.Kind != FrontMatterFaultKind.UnknownKey || keys.FirstOrDefault(key => key.Range == fault.Range) is not { } key
                || RuleSwitch.Of(key.Name) is not null || records.Any(record => record.FieldOf(key.Name) is not null)) continue;
            var known = records.SelectMany(record => record.Fields).Where(field => !keys.Any(stated => field.Matches(stated.Name))).Select(field => field.Shown)
                .Concat(fault.Detail.Length > 0 ? [fault.Detail] : []).Distinct(StringComparer.Ordinal).ToArray();
            string? nearest = Nearest(RecordField.Kebab(key.Name), known);
            Add(RuleTable.FieldUnknown, key.Range, Replaced(key.Range, nearest), key.Name,
                nearest is null ? "remove it, or give a record such a property" : $"did you mean \"{nearest}\"?");
        }
    }

    private void Wrong(TextRange range, string value, FrontMatterKey key, string expected) =>
        Add(RuleTable.FieldWrongType, range, null, value, key.Name, expected);

    private void Add(Rule rule, TextRange range, TextEdit? edit, params string[] arguments) =>
        found.Add(RuleFinding.About(rule, arguments).At(range).WithEdit(edit));

    private TextEdit? Replaced(TextRange range, string? meant) => meant is null ? null : new TextEdit(range, WrittenValue.Of(meant, range.TextOf(text)));

    // More than half of the letters changed: nobody meant that.
    private static string? Nearest(string wanted, IEnumerable<string> candidates) =>
        NearestId.Of(wanted, candidates, wanted.Length / 2 + 1) is { Length: > 0 } meant ? meant : null;

    private static string Listed(string[] names) => names.Length < 2 ? string.Concat(names)
        : string.Join(", ", names, 0, names.Length - 1) + " or " + names[names.Length - 1];
}
