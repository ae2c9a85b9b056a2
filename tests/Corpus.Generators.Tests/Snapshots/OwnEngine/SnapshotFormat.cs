using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Snapshots;

/// <summary>Renders a generator run as the files that Verify.SourceGenerators 2.x writes: same names, same text.</summary>
internal static class SnapshotFormat
{
    /// <summary>UTF-8 with a byte order mark, as Verify writes every text snapshot.</summary>
    public static readonly Encoding Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <param name="run">The driver's result.</param>
    /// <param name="prefix">Type.Method, or Type.Method_name=value_name=value.</param>
    /// <param name="ignored">The generated files that are left out.</param>
    public static IReadOnlyList<(string FileName, string Text)> Render(GeneratorDriverRunResult run, string prefix, Func<GeneratedSourceResult, bool> ignored)
    {
        foreach (var result in run.Results)
        {
            if (result.Exception is not null) throw result.Exception;
        }

        var files = new List<(string, string)>();
        if (!run.Diagnostics.IsEmpty) files.Add(($"{prefix}.verified.txt", Lf(Info(run.Diagnostics))));

        // Hint names are ordered inside each generator, as OrderBy does it (current culture: the tests run with the invariant one).
        var sources = run.Results.SelectMany(r => r.GeneratedSources.Where(s => !ignored(s)).OrderBy(s => s.HintName)).Select(s =>
        {
            string path = s.SyntaxTree.FilePath is { Length: > 0 } p ? p : s.HintName;
            return (Name: Clean(Path.GetFileNameWithoutExtension(path)), Extension: Path.GetExtension(path).TrimStart('.') is { Length: > 0 } e ? e : "cs",
                Text: Lf($"//HintName: {s.HintName}\n{s.SourceText}"));
        }).ToList();
        foreach (var group in sources.GroupBy(s => (s.Name, s.Extension)))
        {
            var list = group.ToList();
            for (int i = 0; i < list.Count; i++)
            {
                string index = list.Count == 1 ? "" : "." + i.ToString("D2", CultureInfo.InvariantCulture);
                files.Add(($"{prefix}#{list[i].Name}{index}.verified.{list[i].Extension}", list[i].Text));
            }
        }
        return files;
    }

    // Verify's replacement of characters that no file system must see.
    private static string Clean(string name) => string.Concat(name.Select(c => c < ' ' || "\"\\<>|:*?/".Contains(c, StringComparison.Ordinal) ? '-' : c));

    private static string Lf(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');

    private static string Info(ImmutableArray<Diagnostic> diagnostics) =>
        "{\n  Diagnostics: [\n" + string.Join(",\n", diagnostics.Select(Info)) + "\n  ]\n}";

    private static string Info(Diagnostic diagnostic)
    {
        var members = new List<string>();
        if (diagnostic.Location != Location.None) members.Add("Location: " + LocationText(diagnostic.Location));
        Member(members, "Message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        members.Add($"Severity: {diagnostic.Severity}");
        if (diagnostic.WarningLevel != 0) members.Add($"WarningLevel: {diagnostic.WarningLevel}");
        members.Add("Descriptor: {\n" + string.Join(",\n", Descriptor(diagnostic.Descriptor).Select(m => "        " + m)) + "\n      }");
        return "    {\n" + string.Join(",\n", members.Select(m => "      " + m)) + "\n    }";
    }

    private static List<string> Descriptor(DiagnosticDescriptor rule)
    {
        var members = new List<string>();
        Member(members, "Id", rule.Id);
        Member(members, "Title", rule.Title.ToString(CultureInfo.InvariantCulture));
        if (rule.Description.ToString(CultureInfo.InvariantCulture) is var text && !string.IsNullOrWhiteSpace(text)) Member(members, "Description", text);
        if (!string.IsNullOrWhiteSpace(rule.HelpLinkUri)) Member(members, "HelpLink", rule.HelpLinkUri);
        Member(members, "MessageFormat", rule.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Member(members, "Category", rule.Category);
        members.Add($"DefaultSeverity: {rule.DefaultSeverity}");
        members.Add($"IsEnabledByDefault: {(rule.IsEnabledByDefault ? "true" : "false")}");
        var tags = rule.CustomTags.ToList();
        if (tags.Count > 0) members.Add("CustomTags: [\n" + string.Join(",\n", tags.Select(t => "          " + t)) + "\n        ]");
        return members;
    }

    private static void Member(List<string> members, string name, string value) =>
        members.Add(value.Contains('\n') ? $"{name}:{(value[0] == '\n' ? "" : "\n")}{value}" : $"{name}: {value}");

    private static string LocationText(Location location)
    {
        var span = location.GetMappedLineSpan();
        string text = span.IsValid ? $"{span.Path.Replace('/', '\\')}: {span.Span}" : "";
        if (location.SourceTree is not { } tree) return text;
        var comment = new StringBuilder("\n");
        var lines = tree.GetText().Lines;
        for (int i = Math.Max(span.StartLinePosition.Line - 1, 0); i <= Math.Min(span.EndLinePosition.Line + 1, lines.Count - 1); i++)
        {
            comment.Append(lines[i].ToString()).Append('\n');
            if (lines[i].Span.Intersection(location.SourceSpan) is { } mark) comment.Append(' ', mark.Start - lines[i].Start).Append('^', mark.Length)
                .Append('\n');
        }
        return $"/*{comment}*/\n {text}";
    }
}
