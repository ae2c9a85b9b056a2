using Corpus.Generators.Generation.Emission;
using Corpus.Generators.Generation.Pipeline;
using Corpus.Generators.Generation.Runtime;
using Corpus.Text.Rules.Fields;
using Corpus.Text.Source;

namespace Corpus.Generators.Fields;

/// <summary>Prints the generated part of a record, and the list of all records.</summary>
internal static class FieldRecordFormatter
{
    /// <summary>The file that <see cref="Listed"/> gives.</summary>
    public const string ListHintName = "corpus.field-types.g.cs";

    /// <summary>The other part of <paramref name="record"/>.</summary>
    public static EmittedFile Part(RecordType record, RuntimeOptions options)
    {
        var code = new CodeText().Add(0, RuntimeSource.Header(options).TrimEnd('\n'));
        int indent = 0;
        if (record.Namespace.Length > 0) Open("namespace " + record.Namespace);
        for (int i = 0; i < record.Declarations.Count - 1; i++) Open(record.Declarations[i]);
        Open($"{record.Declarations[record.Declarations.Count - 1]} : global::{options.Namespace}.IArticleFields");
        if (record.Construction.AddsEmpty) code.Add(indent, $"/// <summary>Without a field.</summary>\npublic {record.Record.Name}()\n{{\n}}\n");
        if (record.Construction.SetsRequired) code.Add(indent, "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        var given = record.Construction.Arguments.Select(name => $"{name}: default");
        string begun = record.Construction.IsPositional ? $" : this({string.Join(", ", given)})" : "";
        code.Add(indent, $"internal {record.Record.Name}(global::{options.Namespace}.Records.FieldReader fields){begun}\n{{");
        var readers = new List<FieldType>();
        foreach (var field in record.Record.Fields) code.Add(indent + 4, Assignment(field, options, readers));
        code.Add(indent, "}");
        for (int i = 0; i < readers.Count; i++) code.Add(indent, "\n" + MemberReader(readers[i], i, options));
        while (indent > 0)
        {
            indent -= 4;
            code.Add(indent, "}");
        }
        string hint = "fields-" + PathHash.Of(record.FullName, PathHash.Longest) + ".g.cs";
        return new EmittedFile(hint, code.ToString(), EquatableArray<Problem>.Empty);

        void Open(string declaration)
        {
            code.Add(indent, declaration + "\n{");
            indent += 4;
        }
    }

    /// <summary>The list of <paramref name="records"/>, by which the run time makes one.</summary>
    public static EmittedFile Listed(IReadOnlyList<RecordType> records, RuntimeOptions options)
    {
        var code = new CodeText().Add(0, RuntimeSource.Header(options).TrimEnd('\n'))
            .Add(0, $"[assembly: global::System.Reflection.AssemblyMetadata(\"Corpus.Schema\", {SafeText.Literal(Marked(FieldSchema.Of(records)))})]\n")
            .Add(0, $"namespace {options.Namespace}.Records\n{{\n    internal static class FieldTypes\n    {{");
        code.Add(8, "internal static string[] Globs(global::System.Type type)\n{");
        foreach (var record in records)
        {
            string globs = record.Record.Globs.Count == 0 ? "new string[0]" : $"new string[] {{ {string.Join(", ", record.Record.Globs.Select(SafeText.Literal))} }}";
            code.Add(12, $"if (type == typeof({record.FullName})) return {globs};");
        }
        code.Add(12, "throw new global::System.NotSupportedException();").Add(8, "}\n\ninternal static object Make(global::System.Type type, FieldReader fields)\n{");
        foreach (var record in records) code.Add(12, $"if (type == typeof({record.FullName})) return new {record.FullName}(fields);");
        code.Add(12, "throw new global::System.NotSupportedException();");
        return new EmittedFile(ListHintName, code.Add(0, "        }\n    }\n}").ToString(), EquatableArray<Problem>.Empty);
    }

    private static string Marked(string schema) =>
        FieldSchema.Opening + System.Text.Encoding.UTF8.GetByteCount(schema).ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + schema;

    // if (fields.Has("rank", false, 0)) Rank = fields.One(global::News.Corpus.Records.FieldReader.Int32);
    private static string Assignment(RecordField field, RuntimeOptions options, List<FieldType> readers)
    {
        string exact = field.Key is null ? "false" : "true";
        int need = !field.IsRequired ? 0 : field.IsNullable ? 2 : 1;
        return $"if (fields.Has({SafeText.Literal(field.Match)}, {exact}, {need})) this.@{field.Property} = "
            + $"fields.{Method(field)}<{ItemOf(field.Type, options)}>({Reader(field.Type, options, readers)});";
    }

    private static string Method(RecordField field) => !field.IsList ? "One" : !field.HoldsNulls ? "Each"
        : field.Type.IsReference ? "EachOrNull" : "EachValueOrNull";

    private static string Reader(FieldType type, RuntimeOptions options, List<FieldType> readers)
    {
        if (type.Kind != FieldKind.Member) return $"global::{options.Namespace}.Records.FieldReader.{type.Name}";
        int at = readers.IndexOf(type);
        if (at < 0)
        {
            at = readers.Count;
            readers.Add(type);
        }
        return "ReadMember" + at.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string MemberReader(FieldType type, int number, RuntimeOptions options)
    {
        string values = string.Join(", ", type.Members.Select(name => $"{type.Name}.@{name}"));
        string names = string.Join(", ", type.Members.Select(SafeText.Literal));
        string own = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"private static {type.Name} ReadMember{own}(string text)\n{{\n"
            + $"    return new {type.Name}[] {{ {values} }}[global::{options.Namespace}.Records.FieldReader.Member(text, new string[] {{ {names} }})];\n}}";
    }

    private static string ItemOf(FieldType type, RuntimeOptions options) => type.Kind switch
    {
        FieldKind.Text => "string",
        FieldKind.Member => type.Name,
        FieldKind.Day => "global::System.DateOnly",
        FieldKind.Moment => "global::System.DateTimeOffset",
        FieldKind.Address => "global::System.Uri",
        FieldKind.Article => $"global::{options.Namespace}.ArticleRef",
        FieldKind.Speaker => $"global::{options.Namespace}.SpeakerRef",
        _ => "global::System." + type.Name,
    };
}
