using Corpus.Generators.Fields;
using Corpus.Generators.Generation.Pipeline;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Fields;

/// <summary>A user's record is filled from front matter.</summary>
public class FieldRecordTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using Corpus.Generators; using Newsroom.Corpus;\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TheFields_AreWhatTheTextsState(bool packed)
    {
        Print(Opinions.Record, """
            var ferry = Articles.Find("opinion/ferry").Fields<Newsroom.OpinionFields>();
            var answer = Articles.Find("opinion/answer").Fields<Newsroom.OpinionFields>();
            return string.Join("|", ferry.Section, ferry.Rank, ferry.Embargo?.ToString("yyyy-MM-dd"), ferry.Stance, string.Join("+", ferry.Tags), ferry.Answers == null,
                ferry.Author?.Speaker?.Name, answer.Section, answer.Rank == null, answer.Stance, answer.Tags.Count, answer.Answers?.Article.Headline,
                string.Join("+", Articles.With<Newsroom.OpinionFields>().Select(a => a.Id)),
                Articles.Find("bakery").TryFields<Newsroom.OpinionFields>(out _),
                ferry with { Rank = 4 } == new Newsroom.OpinionFields { Section = "x" });
            """, packed: packed)
            .ShouldBe("Harbour|3|2024-05-01|InFavour|ferries+ice, sea|True|Mara Quist|Harbour|True|Against|0|Let the ferries sail|opinion/answer+opinion/ferry|False|False");
    }

    [Fact]
    public void AnArticleThatTheRecordIsNotMeantFor_AndAFieldThatIsWrong_AreSaid()
    {
        string record = Opinions.Record;
        Print(record, """return Caught(() => Articles.Find("bakery").Fields<Newsroom.OpinionFields>());""")
            .ShouldBe("InvalidOperationException: The article \"bakery\" has no OpinionFields: its path bakery.txt is none that [ArticleFields] names there");
        Print(record, """
            var a = Articles.Find("opinion/ferry");
            return Caught(() => a.Fields<Newsroom.OpinionFields>()) + a.TryFields<Newsroom.OpinionFields>(out _) + Articles.With<Newsroom.OpinionFields>().Count;
            """, texts: [("opinion/ferry.txt", Opinions.Ferry.Replace("rank: 3", "rank: third"))])
            .ShouldBe("FormatException: The front matter of opinion/ferry.txt holds \"third\" where \"rank\" has another type; the build names what belongs thereFalse0");
        Print(record, """return Caught(() => Articles.Find("opinion/ferry").Fields<Newsroom.OpinionFields>());""",
            texts: [("opinion/ferry.txt", Opinions.Ferry.Replace("section: Harbour", "section: ~"))])
            .ShouldBe("FormatException: The front matter of opinion/ferry.txt has no value of \"section\"; add it");
    }

    [Theory]
    [InlineData("section-name")]
    [InlineData("section_name")]
    [InlineData("sectionName")]
    [InlineData("SectionName")]
    public void AKey_IsSpelledInFourWays(string key) =>
        Print(Usings + "[ArticleFields] partial record F { public required string SectionName { get; init; } }",
            "return Articles.All[0].Fields<F>().SectionName;", [("a.txt", $"---\n{key}: Sea\n---\nHarbour opens\n")]).ShouldBe("Sea");

    [Fact]
    public void AStatedKey_IsMeantToTheLetter() =>
        Print(Usings + """[ArticleFields] partial record F { [FieldName("x-rank")] public int? Rank { get; init; } [FieldName("ü \"q\"")] public string? Odd { get; init; } }""",
            "var f = Articles.All[0].Fields<F>(); return f.Rank + f.Odd;",
            [("a.txt", "---\nxRank: 1\nrank: 2\nx-rank: 3\n'ü \"q\"': odd\n---\nHarbour opens\n")])
            .ShouldBe("3odd");

    [Theory]
    [InlineData("partial record F(string Section, int Rank = 7, Pair? Twin = null) { public string? Note { get; init; } } public enum Pair { A, B }", "f.Section + f.Rank + f.Note + f.Twin",
        "Sea7note")]
    [InlineData("sealed partial class F { public string Section { get; set; } = \"\"; public F() { Section = \"set\"; } internal string Note { get; set; } = \"\"; }", "f.Section + f.Note",
        "Seanote")]
    [InlineData("partial record F : Base { public string? Note { get; init; } } public record Base { public required string Section { get; init; } }", "f.Section + f.Note", "Seanote")]
    [InlineData("partial record F { public required string? Section { get; init; } public string Shout => Section + \"!\"; public string Own { get; private set; } = \"own\"; }",
        "f.Shout + f.Own", "Sea!own")]
    [InlineData("partial record F { public string @class { get; init; } = \"c\"; public string[] List { get; init; } = [\"d\"]; }", "f.@class + f.List[0]", "cd")]
    public void AnyShapeOfType_IsFilled(string type, string shown, string expected) =>
        Print(Usings + "[ArticleFields(\"**/*.txt\")] " + type, $"var f = Articles.All[0].Fields<F>(); return \"\" + {shown};",
            [("a.txt", "---\nsection: Sea\nnote: note\n---\nHarbour opens\n")]).ShouldBe(expected);

    [Fact]
    public void ANestedRecord_AndOneWithoutNamespace_AreFilled() =>
        Print(Usings + "static partial class Outer<T1> { } partial class Outer { internal partial struct Inner { [ArticleFields] internal partial record F { public int Rank { get; init; } } } }",
            "return Articles.All[0].Fields<Outer.Inner.F>().Rank.ToString();", [("a.txt", "---\nrank: 5\n---\nHarbour opens\n")]).ShouldBe("5");

    [Fact]
    public void TheOldestLanguage_HasFieldsToo()
    {
        string record = "using Corpus.Generators; using Newsroom.Corpus; [ArticleFields(\"opinion/*\")] public partial class F { public string Section { get; set; } public int? Rank { get; set; } public ArticleRef Answers { get; set; } public string[] Tags { get; set; } }";
        var desk = Desk.With(Opinions.Texts) with { Language = LanguageVersion.CSharp7_3, Program = record };
        new ConsumerProgram { Run = desk.Run(), NetStandard = true, Nullable = false, Source = record + """
             internal static class Probe { internal static string Run() {
                 F f; if (!Articles.Find("opinion/answer").TryFields<F>(out f)) return "none";
                 return f.Section + f.Answers.Article.Headline + (f.Rank == null) + (f.Tags == null) + Articles.With<F>().Count; } }
             """ }.Print().ShouldBe("HarbourLet the ferries sailTrueTrue2");
    }

    [Fact]
    public void WithoutARecord_NothingOfItIsGenerated_ButTheAttributes()
    {
        var run = Desk.With(Opinions.Texts).Run();
        run.Hints.ShouldContain(FieldAttributes.HintName);
        run.Hints.ShouldNotContain(hint => hint.Contains("fields", StringComparison.Ordinal) || hint.Contains("field-", StringComparison.Ordinal));
        run.All.ShouldNotContain("IArticleFields");
    }

    [Fact]
    public void TheGeneratedCode_CompilesWithoutAWord()
    {
        var run = With(Opinions.Record, Opinions.Texts).Run();
        var program = new ConsumerProgram { Run = run, Source = Opinions.Record };
        // That a constructor sets less than all is of nobody's concern where null is not followed through generated code.
        program.Diagnostics().Where(d => d.Id != "CS8618").Select(d => d.ToString()).Where(d => !d.Contains("Program.cs", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void EditingCSharpElsewhere_ParsesAndEmitsNothing_AndEditingTheRecordEmitsItsPart()
    {
        var run = With(Opinions.Record, [.. Opinions.Texts, .. Stories.Of(100)]).Run();
        string[] steps = [StepNames.Parse, StepNames.Emit, StepNames.EmitIndex, StepNames.EmitRuntime, StepNames.WantedRuntime, StepNames.EmitFieldRecords,
            StepNames.EmitFields];

        var typed = run.Type("// typed above\n" + Opinions.Record + "class Other { int x = 1; }");
        typed.Parses.ShouldBe(0);
        foreach (string step in steps.Append(StepNames.FieldRecords)) typed.Changed(step).ShouldBeEmpty(step);

        var edited = run.Type(Opinions.Record.Replace("int? Rank", "long? Rank", StringComparison.Ordinal));
        edited.Parses.ShouldBe(0);
        edited.Changed(StepNames.EmitFieldRecords).Count.ShouldBe(1);
        foreach (string step in steps.Except([StepNames.EmitFieldRecords, StepNames.EmitFields])) edited.Changed(step).ShouldBeEmpty(step);
        // Its part, and the list of all records with their schema.
        edited.Hints.Where(hint => edited.File(hint) != run.File(hint)).Select(hint => hint.Split('-')[0]).ShouldBe(["corpus.field", "fields"]);
    }

    [Fact]
    public void EditingAText_LeavesTheRecordsAlone()
    {
        var run = With(Opinions.Record, Opinions.Texts).Run();
        var edited = run.Edit("opinion/ferry.txt", text => text.Replace("rank: 3", "rank: 4"));
        edited.Changed(StepNames.FieldRecords).ShouldBeEmpty();
        edited.Changed(StepNames.EmitFieldRecords).ShouldBeEmpty();
        edited.Changed(StepNames.EmitFields).ShouldBeEmpty();
    }

    private static Desk With(string record, (string, string)[] texts) => Desk.With(texts) with { Program = record };

    private static string Print(string record, string body, (string, string)[]? texts = null, bool packed = true)
    {
        var desk = With(record, texts ?? Opinions.Texts);
        if (!packed) desk = desk.Unset("CorpusTextStorage").Set("CorpusPath", desk.Root + "seeds/");
        return new ConsumerProgram { Run = desk.Run(), ImplicitUsings = true, Source = record + $$"""

            internal static class Probe
            {
                internal static string Run()
                {
                    {{body}}
                }

                private static string Caught(Action act)
                {
                    try { act(); return "nothing thrown"; }
                    catch (Exception e) { return e.GetType().Name + ": " + e.Message; }
                }
            }
            """ }.Print();
    }
}
