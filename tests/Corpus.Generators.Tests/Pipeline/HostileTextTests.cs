using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>No text can break what is generated, nor put anything of its own into it.</summary>
public class HostileTextTests
{
    private const string Payload = "class Injected";

    public static TheoryData<string> Payloads() =>
    [
        "\"; } } " + Payload + " { } //",
        "\"\"\"\n} } " + Payload + " { }",
        "*/ " + Payload + " { } /*",
        "\u2028" + Payload + " { }",
        "\u2029" + Payload + " { }",
        "\u0085" + Payload + " { }",
        "\r" + Payload + " { }",
        "</summary>\n" + Payload + " { } <summary>",
        "]]> & < > &#x0A; &amp; <see cref=\"Nothing\"/> <![CDATA[",
        "{0} {Payload} {{x}} $\"{1}\" \\u0022 \\\" \\",
        "\uD800 lone \uDC00 halves \uD83D",
        "nul \0 and \u0001 and \uFFFE and \uFFFF",
        "\u202E" + Payload + " { }\u202C and \u2066x\u2069",
        "#endif\n#if false\n#error no\n#pragma warning disable\n#line 1 \"x\"",
        "emoji \U0001F600 and 𝒲𝑜𝓇𝒹𝓈 in mathematical letters",
        "@class void null true",
        "a̐éö̲ Ω مرحبا 你好 नमस्ते ελληνικά",
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void AHostileText_NeitherBreaksNorInjects(string payload)
    {
        string text = $"{payload}\nMarch 3, 2021\n\nIt began with {payload} on a Monday.\n\n“{payload} is what we heard,” said {payload} Quist, {payload}.\n";
        var desk = Desk.With(("harbour.txt", Stories.Harbour), ("002_93e3ed03.txt", text), ("x/" + payload.Replace('/', '-') + ".txt", text),
            ("headline.txt", text))
            .Mark("headline.txt", payload)
            .Set("CorpusQuoteMembers", "all");

        foreach (var run in (DeskRun[])[desk.Run(), desk.Set("CorpusNaming", "headline").Set("CorpusAccessibility", "public").Run()])
        {
            var trees = run.Result.GeneratedSources.Where(s => !s.HintName.StartsWith("corpus.", StringComparison.Ordinal)).Select(s => s.SyntaxTree.GetRoot());
            trees.SelectMany(t => t.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()).Select(t => t.Identifier.Text)
                .ShouldAllBe(n => n == "Articles" || n == "Speakers" || n == "Outlets" || n == "ByArticle" || n.EndsWith("Quotes", StringComparison.Ordinal));
            trees.SelectMany(t => t.DescendantTrivia(descendIntoTrivia: true)).ShouldAllBe(t => !t.IsDirective || t.IsKind(SyntaxKind.NullableDirectiveTrivia));
            new ConsumerProgram { Run = run }.Diagnostics().ShouldBeEmpty();
        }
    }

    [Fact]
    public void ALineOfAMegabyte_IsOneArticle_AndItsDocumentationStaysShort()
    {
        string words = string.Concat(Enumerable.Repeat("the harbour opened again and ", 35_000));

        var run = Desk.With(("long.txt", "Harbour\n\n“" + words + "” said Mara Quist. " + words), ("solid.txt", new string('x', 1_000_000))).Run();

        run.Hints.Where(h => h.StartsWith("article", StringComparison.Ordinal)).ShouldAllBe(h => run.File(h).Length < 4_000);
        new ConsumerProgram { Run = run }.Diagnostics().ShouldBeEmpty();
    }

    [Fact]
    public void TheDocumentationOfAPublicCorpus_ShowsNoMoreThan120CharactersInARow()
    {
        string said = "We " + string.Concat(Enumerable.Range(0, 60).Select(i => Stories.Word(i) + " "));
        string text = $"“{said}” was all that anybody heard\n\n“{said},” said Mara Quist.\n\nNobody said more.\n";

        var run = Desk.With(("harbour.txt", text)).Set("CorpusAccessibility", "public").Run();

        foreach (string line in run.File("article.harbour.g.cs").Split('\n').Where(l => l.Contains("///", StringComparison.Ordinal)))
        {
            int shown = line.Split(' ').Count(w => said.Contains(w.Trim('“', '”', '.', '…', ','), StringComparison.Ordinal) && w.Trim('“', '”').Length > 2);
            (shown * 8).ShouldBeLessThanOrEqualTo(120, line);
        }
        run.File("article.harbour.g.cs").ShouldContain("“We " + Stories.Word(0));
    }
}
