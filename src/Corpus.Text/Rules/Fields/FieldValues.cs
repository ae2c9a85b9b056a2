using System.Globalization;
using Corpus.Template.Records;

namespace Corpus.Text.Rules.Fields;

/// <summary>What the words of front matter are as values of a type: asked of the very code that the program runs.</summary>
internal static class FieldValues
{
    /// <summary>Whether <paramref name="value"/> is none of <paramref name="type"/>.</summary>
    public static bool Fault(FieldType type, string value) => type.Kind switch
    {
        FieldKind.Boolean => !FieldText.TryBoolean(value, out _),
        FieldKind.Whole => !FieldText.TryWhole(value, type.Least, type.Most, out _),
        FieldKind.Decimal => !FieldText.TryDecimal(value, out _),
        FieldKind.Double => !FieldText.TryDouble(value, out _),
        FieldKind.Day => !FieldText.TryDay(value, out _),
        FieldKind.Moment => !FieldText.TryMoment(value, out _),
        FieldKind.Address => !FieldText.IsAddress(value),
        FieldKind.Member => FieldText.Member(value, [.. type.Members]) < 0,
        FieldKind.Article or FieldKind.Speaker => value.Trim().Length == 0,
        _ => false,
    };

    /// <summary>What belongs there, as a message says it behind "write".</summary>
    public static string Expected(FieldType type) => type.Kind switch
    {
        FieldKind.Boolean => "true or false",
        FieldKind.Whole => $"a whole number from {Number(type.Least)} to {Number(type.Most)}",
        FieldKind.Decimal or FieldKind.Double => "a number such as 1.5",
        FieldKind.Day => "a date such as 2021-06-18",
        FieldKind.Moment => "a date and time with its offset, such as 2021-06-18T09:30:00+02:00",
        FieldKind.Address => "an address such as https://example.org/page",
        FieldKind.Member => "one of its values",
        FieldKind.Article => "the id of an article",
        FieldKind.Speaker => "a name",
        _ => "words",
    };

    /// <summary>A value that the type takes, for a key that is added.</summary>
    public static string Placeholder(RecordField field) => field.IsList ? "[]" : field.Type.Kind switch
    {
        FieldKind.Boolean => "false",
        FieldKind.Whole or FieldKind.Decimal or FieldKind.Double => "0",
        FieldKind.Day => "2000-01-01",
        FieldKind.Moment => "2000-01-01T00:00:00Z",
        FieldKind.Address => "https://example.org/",
        FieldKind.Member => field.Type.Members.Count > 0 ? RecordField.Kebab(field.Type.Members[0]) : "TODO",
        _ => "TODO",
    };

    /// <summary>What <paramref name="value"/> has in common with every other spelling of the same value.</summary>
    public static string Canonical(FieldType type, string value) => type.Kind switch
    {
        FieldKind.Whole or FieldKind.Decimal when FieldText.TryDecimal(value, out decimal number) => number.ToString("0.#############################",
            CultureInfo.InvariantCulture),
        FieldKind.Double when FieldText.TryDouble(value, out double number) => number.ToString("R", CultureInfo.InvariantCulture),
        FieldKind.Moment when FieldText.TryMoment(value, out var moment) => moment.UtcTicks.ToString(CultureInfo.InvariantCulture),
        FieldKind.Member => FieldText.Member(value, [.. type.Members]).ToString(CultureInfo.InvariantCulture),
        FieldKind.Boolean => value.ToLowerInvariant(),
        _ => value,
    };

    private static string Number(decimal number) => number.ToString("0", CultureInfo.InvariantCulture);
}
