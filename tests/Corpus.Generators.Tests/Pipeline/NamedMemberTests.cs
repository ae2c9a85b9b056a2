using Corpus.Generators.Generation;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>A build compiles the members that the project's files name; an editor offers all of them.</summary>
public class NamedMemberTests
{
    private static readonly Desk Editor = Desk.With(("harbour.txt", Stories.Harbour), ("bakery.txt", Stories.Bakery));

    private static readonly Desk Build = Editor with { NamedOnly = true, Documentation = DocumentationMode.None };

    [Fact]
    public void OnlyTheMembersThatTheProgramNames_AreGenerated()
    {
        string all = Naming("class Program { object A => Corpus.Articles.Harbour; }").All;

        all.ShouldContain("> Harbour => Get<");
        all.ShouldContain("class HarbourQuotes");
        all.ShouldNotContain("bakery");
        all.ShouldNotContain("static partial class Speakers\n    {\n        public static Speaker Mara");
    }

    [Fact]
    public void ASpeaker_IsAMemberWhereItIsNamed()
    {
        Naming("class Program { object A => Corpus.Speakers.MaraQuist; }").All.ShouldContain("Speaker MaraQuist => Get(");
        Naming("class Program { }").All.ShouldNotContain("MaraQuist");
    }

    [Fact]
    public void AProgramThatNamesNothing_HasTheTypesAndTheirIndexes()
    {
        var run = Naming("class Program { object A => Corpus.Articles.All; }");

        run.Hints.ShouldAllBe(hint => hint.StartsWith("corpus.", StringComparison.Ordinal));
        new ConsumerProgram { Run = run,
            Source = """static class Probe { public static string Run() => Newsroom.Corpus.Articles.All.Count + " " + Newsroom.Corpus.Articles.Find("harbour").Quotes.Count; }""" }
            .Print().ShouldStartWith("2 ");
    }

    [Theory]
    [InlineData("class Program { object A => Corpus.Articles.@Harbour; }")]
    [InlineData(@"class Program { object A => Corpus.Articles.\u0048arbour; }")]
    [InlineData(@"class Program { object A => Corpus.Articles.H\U00000061rbour; }")]
    [InlineData("class Program { object A => Corpus.Articles.Har\u200Dbour; }")]
    [InlineData("/// <see cref=\"Corpus.Articles.Harbour\"/>\nclass Program { }")]
    [InlineData("class Program { Corpus.ByArticle.HarbourQuotes A; }")]
    [InlineData("class Program { string A => nameof(Corpus.Articles.Harbour); }")]
    [InlineData("#if NEVER\nclass Program { object A => Corpus.Articles.Harbour; }\n#endif")]
    public void HoweverItIsWritten_ANameCounts(string program) => Naming(program).All.ShouldContain("> Harbour => Get<");

    [Theory]
    [InlineData("class Program { int HarbourMaster, aHarbour, harbour, Harbour2; }")]
    [InlineData("class Program { int \u00E9Harbour; }")]
    [InlineData(@"class Program { string A => ""\u0061Harbour""; }")]
    public void AnotherWord_IsNotTheName(string program) => Naming(program).All.ShouldNotContain("Harbour => Get<");

    [Fact]
    public void MarkupOfAnotherGenerator_NamesMembersToo()
    {
        var page = Build with { Neighbours = [("Pages/Index.razor", "<h1>@Articles.Harbour.Headline</h1>\n")] };

        page.Run().All.ShouldContain("> Harbour => Get<");
        page.Run().All.ShouldNotContain("> Bakery => Get<");
        // It is nobody's article.
        page.Run().Parses.ShouldBe(2);
        (page with { Handed = page.Texts }).Run().All.ShouldBe(page.Run().All);
        // Whatever an editor is told of other tools' files, they are no texts.
        (Editor with { Neighbours = page.Neighbours }).Run().All.ShouldBe(Editor.Run().All);
    }

    [Fact]
    public void WhoeverElseCouldNameAMember_HasAllOfThem()
    {
        string all = Editor.Run().All;

        (Build with { Documentation = DocumentationMode.Parse }).Run().All.ShouldBe(all);
        Build.Set("CorpusAccessibility", "public").Run().All.ShouldContain("> Bakery => Get<");
        Naming("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]").All.ShouldContain("> Bakery => Get<");
        Naming("[assembly: System.Runtime.CompilerServices.InternalsVisibleToAttribute(\"Tests\")]").All.ShouldContain("> Bakery => Get<");
        (Editor with { Documentation = DocumentationMode.None }).Run().All.ShouldContain("> Bakery => Get<");
    }

    [Fact]
    public void AnEditor_LooksForNoWords()
    {
        var run = Editor.Run();

        run.Changed(StepNames.Words).Single().ShouldBeSameAs(SourceWords.Every);
        run.Keystroke().Changed(StepNames.Words).ShouldBeEmpty();
    }

    [Fact]
    public void AMemberThatIsNamedLater_ComesBack_AndNothingIsParsed()
    {
        var run = Naming("class Program { }").Type("class Program { object A => Corpus.Articles.Harbour; }");

        run.All.ShouldContain("> Harbour => Get<");
        run.Parses.ShouldBe(0);
    }

    [Fact]
    public void RecordsInLiterals_HoldEveryText()
    {
        var run = (Build.Unset("CorpusTextStorage").Set("CorpusPath", Desk.DefaultRoot + "seeds/") with { Program = "class Program { }" }).Run();

        new ConsumerProgram { Run = run, Source = """static class Probe { public static string Run() => Newsroom.Corpus.Articles.Find("bakery").Headline; }""" }
            .Print().ShouldNotBeEmpty();
        run.All.ShouldNotContain("> Bakery => Get<");
    }

    [Fact]
    public void ManyWords_AreAllHeld()
    {
        string[] words = [.. Enumerable.Range(0, 5_000).Select(n => "Word" + n)];
        var run = (Build with { Program = "/* " + string.Join(' ', words) + " Harbour */" }).Run();

        run.All.ShouldContain("> Harbour => Get<");
        var held = (SourceWords)run.Changed(StepNames.Words).Single();
        words.ShouldAllBe(word => held.Hold(word));
        words.ShouldAllBe(word => !held.Hold(word + "x"));
    }

    private static DeskRun Naming(string program) => (Build with { Program = program }).Run();
}
