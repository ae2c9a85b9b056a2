using Corpus.Generators.Generation.Emission;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>Every article, speaker and outlet has its member, whoever asks and whatever the project names.</summary>
public class EveryMemberTests
{
    private static readonly Desk Editor = Desk.With(("harbour.txt", Stories.Harbour), ("bakery.txt", Stories.Bakery));

    [Fact]
    public void ABuild_HasTheSameMembersAsAnEditor_WithoutTheirDocumentation()
    {
        string build = (Editor with { Documentation = DocumentationMode.None }).Run().All;

        foreach (string member in (string[])["> Harbour => Get<", "> Bakery => Get<", "class HarbourQuotes", "Speaker MaraQuist => Get("])
            build.ShouldContain(member);
        Members(Editor.Run().All).ShouldBe(Members(build));
    }

    [Fact]
    public void AFileThatIsNoText_IsNeverOpened()
    {
        Desk beside = Editor with { OtherFiles = ["assets/logo.png", "Pages/Index.razor", "seeds/notes.rst", "gone.bin"] };

        foreach (var desk in (Desk[])[beside, beside with { Handed = beside.Texts },
            beside.Unset("CorpusTextStorage").Set("CorpusPath", Desk.DefaultRoot + "seeds/")])
        {
            var run = desk.Run();
            run.Findings.ShouldBeEmpty();
            run.All.ShouldBe((desk with { OtherFiles = [] }).Run().All);
        }
    }

    [Fact]
    public void NoStep_LooksAtTheCompilation()
    {
        var typed = Editor.Run().Type("class Program { object A => Newsroom.Corpus.Articles.Harbour; }");

        typed.Result.TrackedSteps.Keys.ShouldNotContain(WellKnownGeneratorInputs.Compilation);
    }

    [Theory]
    [InlineData(EmitPlan.MostQuoted, true)]
    [InlineData(EmitPlan.MostQuoted + 1, false)]
    public void Quotations_HaveMembersUpToALimit(int articles, bool named)
    {
        var many = Desk.With(Stories.Of(articles));

        many.Run().All.Contains("Quotes : QuoteList", StringComparison.Ordinal).ShouldBe(named);
        many.Set("CorpusQuoteMembers", "speech").Run().All.ShouldContain("Quotes : QuoteList");
    }

    private static IEnumerable<string> Members(string source) =>
        source.Split('\n').Where(line => line.StartsWith("        public static ", StringComparison.Ordinal)
            || line.StartsWith("            public readonly Quote ", StringComparison.Ordinal)).Select(line => line.Split(';')[0]);
}
