using System.Globalization;
using System.Text;
using Corpus.Text.Rules.Fields;

namespace Corpus.Generators.Fields;

/// <summary>Prints records as JSON Schema (draft 7, which editors' language servers know): a definition a record, each with the globs that it is meant
/// for.</summary>
internal static class FieldSchema
{
    /// <summary>What stands before the schema in the compiled assembly, from where the build takes it: this and the number of its UTF-8 bytes.</summary>
    public const string Opening = "corpus schema 1 ";

    /// <summary>The schema of <paramref name="types"/>, each under its name; under its full name where another has the same.</summary>
    public static string Of(IReadOnlyList<RecordType> types)
    {
        var definitions = types.Select(type => $"{Quoted(NameOf(type, types))}:{Definition(type.Record)}");
        return "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"definitions\":{" + string.Join(",", definitions) + "}}";
    }

    private static string NameOf(RecordType type, IReadOnlyList<RecordType> types) =>
        types.Count(other => other.Record.Name == type.Record.Name) == 1 ? type.Record.Name : type.FullName.Replace("global::", "");

    private static string Definition(FieldRecord record)
    {
        var properties = record.Fields.Select(field => $"{Quoted(field.Shown)}:{Value(field)}");
        var spellings = record.Fields.Where(field => OtherSpellings(field).Count > 0)
            .Select(field => $"{Quoted("^(" + string.Join("|", OtherSpellings(field)) + ")$")}:{Value(field)}");
        var required = record.Fields.Where(field => field.IsRequired).Select(Required);
        return "{\"type\":\"object\",\"x-corpus-globs\":" + List(record.Globs.Count == 0 ? ["**"] : record.Globs)
            + ",\"x-corpus-fields\":[" + string.Join(",", record.Fields.Select(Stated)) + "]"
            + ",\"properties\":{" + string.Join(",", properties) + "},\"patternProperties\":{" + string.Join(",", spellings) + "},\"allOf\":["
            + string.Join(",", required.DefaultIfEmpty("true")) + "]}";
    }

    // What JSON Schema cannot say, for the command line tool: {"property":"Answers","type":"Article","nullable":true}
    private static string Stated(RecordField field) =>
        "{\"property\":" + Quoted(field.Property) + (field.Key is null ? "" : ",\"key\":" + Quoted(field.Key)) + ",\"type\":" + Quoted(field.Type.Name)
        + (field.Type.Kind == FieldKind.Member ? ",\"members\":" + List(field.Type.Members) : "")
        + Mark("list", field.IsList) + Mark("required", field.IsRequired) + Mark("nullable", field.IsNullable) + Mark("unique", field.IsUnique)
        + Mark("nulls", field.HoldsNulls) + "}";

    private static string Mark(string name, bool isSo) => isSo ? ",\"" + name + "\":true" : "";

    private static string Required(RecordField field) =>
        "{\"anyOf\":[" + string.Join(",", OtherSpellings(field).Prepend(field.Shown).Select(key => "{\"required\":[" + Quoted(key) + "]}")) + "]}";

    private static List<string> OtherSpellings(RecordField field) =>
        field.Key is not null ? [] : Spellings(field.Property).Where(key => key != field.Shown).ToList();

    private static IEnumerable<string> Spellings(string name)
    {
        string snake = RecordField.Join(name, '_');
        return new[] { RecordField.Kebab(name), snake, char.ToLowerInvariant(name[0]) + name.Substring(1), name }.Distinct(StringComparer.Ordinal);
    }

    private static string Value(RecordField field)
    {
        bool mayBeNull = field.IsNullable || !field.IsRequired;
        if (field.IsList) return "{\"type\":" + Types(mayBeNull, "array") + ",\"items\":" + Item(field.Type, field.HoldsNulls) + "}";
        return Item(field.Type, mayBeNull);
    }

    private static string Item(FieldType type, bool mayBeNull) => type.Kind switch
    {
        FieldKind.Boolean => Text(mayBeNull, "^(true|True|TRUE|false|False|FALSE)$", "boolean"),
        FieldKind.Whole => "{\"type\":" + Types(mayBeNull, "integer", "string") + ",\"minimum\":" + Number(type.Least) + ",\"maximum\":" + Number(type.Most)
            + ",\"pattern\":\"^[+-]?[0-9]+$\"}",
        FieldKind.Decimal => Text(mayBeNull, "^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)$", "number"),
        FieldKind.Double => Text(mayBeNull, "^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?$", "number"),
        FieldKind.Day => Text(mayBeNull, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        FieldKind.Moment => Text(mayBeNull, "^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"),
        FieldKind.Address => Text(mayBeNull, "^[A-Za-z][A-Za-z0-9+.-]+:[^ ]+$"),
        FieldKind.Member => "{\"enum\":" + Names(type, mayBeNull) + "}",
        _ => "{\"type\":" + Types(mayBeNull, "string", "number", "boolean") + "}",
    };

    private static string Names(FieldType type, bool mayBeNull)
    {
        // The first spelling of each first: editors offer them in this order.
        var names = type.Members.Select(RecordField.Kebab).Concat(type.Members.SelectMany(Spellings)).Distinct(StringComparer.Ordinal).Select(Quoted);
        return "[" + string.Join(",", mayBeNull ? names.Append("null") : names) + "]";
    }

    private static string Text(bool mayBeNull, string pattern, params string[] others) =>
        "{\"type\":" + Types(mayBeNull, [.. others, "string"]) + ",\"pattern\":" + Quoted(pattern) + "}";

    private static string Types(bool mayBeNull, params string[] types) => List(mayBeNull ? [.. types, "null"] : types);

    private static string List(IEnumerable<string> words) => "[" + string.Join(",", words.Select(Quoted)) + "]";

    private static string Number(decimal number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static string Quoted(string words)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in words)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c < ' ' || char.IsSurrogate(c)) quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
