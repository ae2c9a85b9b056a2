using Corpus.Generators.Analysis;
using Corpus.Generators.Tests.Analysis;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Fields;

/// <summary>What is a value of which type is one and the same to the analyzer and to the program.</summary>
public class FieldMatrixTests
{
    private const string Usings = "using System; using System.Collections.Generic; using Corpus.Generators; using Newsroom.Corpus;\n"
        + "public enum Stance { Neutral, InFavour, Against }\n";

    public static TheoryData<string> Types => [.. FieldTypeMatrix.Rows.Select(row => row.Type)];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task ARightValue_IsReadInEveryShape_AndAWrongOneIsFoundToTheCharacter(string type)
    {
        var row = FieldTypeMatrix.Rows.Single(row => row.Type == type);
        string record = Usings + $"[ArticleFields(\"t/**\")] public partial record F {{ public {type}? Value {{ get; init; }} public IReadOnlyList<{type}>? Values {{ get; init; }} }}";
        var right = FieldTypeMatrix.Written(row.Right).Select(yaml => "value:" + yaml)
            .Concat(FieldTypeMatrix.Listed(row.Right, row.Right).Select(yaml => "values:" + yaml)).ToList();
        var wrong = row.Wrong.SelectMany(value => FieldTypeMatrix.Written(value).Select(yaml => "value:" + yaml)
            .Concat(FieldTypeMatrix.Listed(row.Right, value).Select(yaml => "values:" + yaml))).ToList();

        var corpus = new CheckedCorpus().Code(record).Text("bakery.txt", Opinions.News);
        var texts = right.Concat(wrong).Select((yaml, i) => ($"t/{i:000}.txt", Text: TextOf(Unmarked(yaml, out _)))).ToList();
        foreach (var (path, text) in texts) corpus.Text(path, text);
        var found = (await corpus.Build()).Where(finding => finding.Id.StartsWith("CORP6", StringComparison.Ordinal)).ToLookup(
            finding => finding.Location.GetLineSpan().Path.Replace(CheckedCorpus.Folder, "", StringComparison.Ordinal));

        for (int i = 0; i < right.Count; i++) found[texts[i].Item1].Select(finding => finding.GetMessage(null)).ShouldBeEmpty(texts[i].Text);
        for (int i = right.Count; i < texts.Count; i++)
        {
            Unmarked(wrong[i - right.Count], out string marked);
            var finding = found[texts[i].Item1].ShouldHaveSingleItem(texts[i].Text);
            finding.Severity.ShouldBe(DiagnosticSeverity.Warning);
            finding.GetMessage(null).ShouldContain(row.Expected, Case.Sensitive, texts[i].Text);
            texts[i].Text.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length).ShouldBe(marked, texts[i].Text);
        }

        // The program reads what the analyzer lets pass, and refuses what it finds, but for an id that no article has.
        var desk = Desk.With([.. texts, ("bakery.txt", Opinions.News)]) with { Program = record };
        string printed = new ConsumerProgram { Run = desk.Run(), ImplicitUsings = true, Source = record + """

            internal static class Probe
            {
                internal static string Run()
                {
                    System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
                    return string.Join("\n", Articles.All.Where(a => a.Id.StartsWith("t/")).Select(a => !a.TryFields<F>(out F? f) ? "refused"
                        : f.Values == null ? f.Value + "" : string.Join(" ", f.Values)));
                }
            }
            """ }.Print();
        string refused = type == "ArticleRef" ? "" : "refused";
        string[] lines = printed.Split('\n');
        lines.Length.ShouldBe(texts.Count);
        for (int i = 0; i < right.Count; i++)
        {
            bool isList = right[i].StartsWith("values", StringComparison.Ordinal);
            lines[i].ShouldBe(isList ? row.Printed + " " + row.Printed : row.Printed, texts[i].Text);
        }
        if (refused.Length > 0) lines.Skip(right.Count).ShouldAllBe(line => line == refused);
    }

    [Fact]
    public async Task WordsInEveryShapeOfYaml_AreRead_AndAListIsNoWord()
    {
        string record = Usings + "[ArticleFields] public partial record F { public string? Value { get; init; } public string[]? Values { get; init; } }";
        (string Yaml, string Printed)[] right =
        [
            ("value: plain words", "plain words"), ("value: 'it''s'", "it's"), ("value: \"a\\tb\\u00e9\"", "a\tbé"), ("value: |\n  one\n  two", "one\ntwo\n"),
            ("value: >-\n  one\n  two", "one two"), ("value: one\n  two\n\n  three", "one two\nthree"), ("value: \"one\n  two\"", "one two"), ("value: ''", ""),
            ("value: 07", "07"), ("value: true", "true"), ("value: ~", "null"), ("values: []", ""), ("values: [~, a]", "refused"), ("values: [[a]]", "refused"),
            ("value: {a: b}", "refused"), ("value: [a]", "refused"), ("values: a", "refused"), ("value: *x", "refused"), ("value: &x a\nvalues: [*x]", "refused"),
        ];
        var texts = right.Select((one, i) => ($"{i:000}.txt", TextOf(one.Yaml + "\n"))).ToArray();
        var corpus = new CheckedCorpus().Code(record);
        foreach (var (path, text) in texts) corpus.Text(path, text);
        var found = (await corpus.Build()).Where(finding => finding.Id == "CORP6002").Select(finding => Path.GetFileName(finding.Location.GetLineSpan().Path));
        found.ShouldBe(right.Select((one, i) => (one, i)).Where(one => one.one.Printed == "refused").Select(one => $"{one.i:000}.txt"));

        string printed = new ConsumerProgram { Run = (Desk.With(texts) with { Program = record }).Run(), ImplicitUsings = true, Source = record + """

            internal static class Probe
            {
                internal static string Run() => string.Join("|", Articles.All.Select(a => !a.TryFields<F>(out F? f) ? "refused"
                    : f.Values == null ? f.Value ?? "null" : string.Join(" ", f.Values)));
            }
            """ }.Print();
        printed.Split('|').ShouldBe(right.Select(one => one.Printed));
    }

    internal static string TextOf(string yaml) => "---\n" + yaml + "---\nHarbour opens\n\nThe harbour opened on Monday.\n";

    private static string Unmarked(string yaml, out string marked)
    {
        int start = yaml.IndexOf("[|", StringComparison.Ordinal), end = yaml.IndexOf("|]", StringComparison.Ordinal);
        marked = yaml[(start + 2)..end];
        return yaml[..start] + marked + yaml[(end + 2)..];
    }
}
