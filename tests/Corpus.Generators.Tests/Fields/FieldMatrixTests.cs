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
        var right = FieldTypeMatrix.Written("value", row.Right).Concat(FieldTypeMatrix.Listed("values", row.Right, row.Right)).ToList();
        var wrong = row.Wrong.SelectMany(value => FieldTypeMatrix.Written("value", value).Concat(FieldTypeMatrix.Listed("values", row.Right, value))).ToList();

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
            bool isList = right[i].Contains("values", StringComparison.Ordinal);
            lines[i].ShouldBe(isList ? row.Printed + " " + row.Printed : row.Printed, texts[i].Text);
        }
        if (refused.Length > 0) lines.Skip(right.Count).ShouldAllBe(line => line == refused);
    }

    // What is any words has no wrong ones: it is wrong in form. A name is more than blanks.
    [Theory]
    [InlineData("string")]
    [InlineData("SpeakerRef")]
    public async Task WordsInEveryShapeOfYaml_AreRead_AndAListIsNoWord(string type)
    {
        string blank = type == "string" ? "" : "refused";
        (string Yaml, string Printed)[] right =
        [
            ("value: plain words", "plain words"), ("value: 'it''s'", "it's"), ("value: \"a\\tb\\u00e9\"", "a\tbé"), ("value: |\n  one\n  two", "one\ntwo\n"),
            ("value: >-\n  one\n  two", "one two"), ("value: one\n  two\n\n  three", "one two\nthree"), ("value: \"one\n  two\"", "one two"),
            ("value: ''", blank), ("value: 07", "07"), ("value: true", "true"), ("value: ~", "null"), ("values: []", ""),
            ("values: [[|~|], a]", "refused"), ("values: [[|[a]|]]", "refused"), ("value: [|{a: b}|]", "refused"), ("value: [|[a]|]", "refused"),
            ("values: [|a|]", "refused"), ("value: [|*x|]", "refused"), ("value: &x a\nvalues: [[|*x|]]", "refused"), ("value:\n  - [|a|]", "refused"),
        ];
        await Expect($"public {type}? Value {{ get; init; }} public {type}[]? Values {{ get; init; }}", right,
            "f.Values == null ? f.Value?.ToString() ?? \"null\" : string.Join(\" \", (object[])f.Values)");
    }

    [Theory]
    [InlineData("int?", "7", "x")]
    [InlineData("Stance?", "Against", "agianst")]
    [InlineData("DateOnly?", "02/29/2024", "soon")]
    [InlineData("string?", "seven", null)]
    [InlineData("Uri?", "https://example.org/", "example.org")]
    public async Task AListOfNullableValues_HoldsNull_WhereNothingStands(string type, string right, string? wrong)
    {
        string written = right == "02/29/2024" ? "2024-02-29" : right;
        (string, string)[] cases =
        [
            ($"values: [{written}, ~, '{written}']", $"{right},null,{right}"), ($"values:\n  - null\n  -\n  - {written}", $"null,null,{right}"), ("values: []", ""),
            ($"values: [[|{{a: {written}}}|]]", "refused"), .. wrong is null ? [] : new[] { ($"values: [~, [|{wrong}|]]", "refused") },
        ];
        await Expect($"public IReadOnlyList<{type}> Values {{ get; init; }} = [];", cases, "string.Join(\",\", f.Values.Select(v => v?.ToString() ?? \"null\"))");
    }

    // The marked range is found and the program refuses the text; what is not marked is read.
    private static async Task Expect(string properties, (string Yaml, string Printed)[] cases, string shown)
    {
        string record = Usings + $"[ArticleFields] public partial record F {{ {properties} }}";
        var plain = cases.Select(one => one.Yaml.Contains("[|", StringComparison.Ordinal) ? Unmarked(one.Yaml, out _) : one.Yaml).ToList();
        var texts = plain.Select((yaml, i) => ($"{i:000}.txt", TextOf(yaml + "\n"))).ToArray();
        var corpus = new CheckedCorpus().Code(record);
        foreach (var (path, text) in texts) corpus.Text(path, text);
        var found = (await corpus.Build()).Where(finding => finding.Id is "CORP6002" or "CORP6004")
            .ToLookup(finding => Path.GetFileName(finding.Location.GetLineSpan().Path));
        for (int i = 0; i < cases.Length; i++)
        {
            found[texts[i].Item1].Any().ShouldBe(cases[i].Printed == "refused", cases[i].Yaml);
            if (!cases[i].Yaml.Contains("[|", StringComparison.Ordinal)) continue;
            Unmarked(cases[i].Yaml, out string marked);
            var place = found[texts[i].Item1].ShouldHaveSingleItem(cases[i].Yaml).Location.SourceSpan;
            texts[i].Item2.Substring(place.Start, place.Length).ShouldBe(marked, cases[i].Yaml);
        }

        string printed = new ConsumerProgram { Run = (Desk.With(texts) with { Program = record }).Run(), ImplicitUsings = true, Source = record + $$"""

            internal static class Probe
            {
                internal static string Run()
                {
                    System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
                    return string.Join("|", Articles.All.Select(a => !a.TryFields<F>(out F? f) ? "refused" : {{shown}}));
                }
            }
            """ }.Print();
        printed.Split('|').ShouldBe(cases.Select(one => one.Printed));
    }

    internal static string TextOf(string yaml) => "---\n" + yaml + "---\nHarbour opens\n\nThe harbour opened on Monday.\n";

    private static string Unmarked(string yaml, out string marked)
    {
        int start = yaml.IndexOf("[|", StringComparison.Ordinal), end = yaml.IndexOf("|]", StringComparison.Ordinal);
        marked = yaml[(start + 2)..end];
        return yaml[..start] + marked + yaml[(end + 2)..];
    }
}
