using Corpus.Generators.Fields;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>What nobody would see, the compiler need not read: documentation in a build without an XML file, and nulls in generated methods.</summary>
public class DocumentationTests
{
    private static readonly Desk Newsroom = Desk.With(("harbour.txt", Stories.Harbour), ("local/bakery.txt", Stories.Bakery), ("third.txt", Stories.TextOf(3)));

    [Theory]
    [InlineData("speech", "internal")]
    [InlineData("all", "public")]
    [InlineData("none", "internal")]
    public void ACompilerThatKeepsNoDocumentation_GetsTheSameMembersWithoutIt(string quotes, string accessibility)
    {
        var editor = Newsroom.Set("CorpusQuoteMembers", quotes).Set("CorpusAccessibility", accessibility);
        var build = editor with { Documentation = DocumentationMode.None };

        var (documented, bare) = (editor.Run(), build.Run());

        documented.All.ShouldContain("/// <summary>");
        Chosen(bare).ShouldAllBe(source => !source.SourceText.ToString().Contains("///"));
        bare.Hints.ShouldBe(documented.Hints);
        new ConsumerProgram { Run = bare }.Members().ShouldBe(new ConsumerProgram { Run = documented }.Members());
    }

    [Fact]
    public void QuotationsWithoutDocumentation_AnswerFromTheTexts()
    {
        var build = Newsroom with { Documentation = DocumentationMode.None };

        new ConsumerProgram
        {
            Run = build.Run(),
            Source = """
                using Newsroom.Corpus;
                static class Probe
                {
                    internal static string Run() => Articles.Harbour.Quotes.NobodyHereRemembersALongerWait.Text + "\n" + Articles.Harbour.Quotes.WeWaitedTheWholeWinterForThisDay.Text;
                }
                """,
        }.Print().Split('\n').Select(words => string.Join(' ', words.Split(' ').Take(3))).ShouldBe(["Nobody here remembers", "We waited the"]);
    }

    [Fact]
    public void AProjectWithNullableEnabled_DoesNotFollowNullThroughWhatIsGenerated()
    {
        var trees = Chosen(Newsroom.Run()).Select(s =>
            CSharpSyntaxTree.ParseText(s.SourceText, new CSharpParseOptions(LanguageVersion.Latest), s.HintName)).ToList();
        var compilation = CSharpCompilation.Create("consumer", trees, References.Net,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        foreach (var tree in trees) compilation.GetSemanticModel(tree).GetNullableContext(tree.Length - 1)
            .ShouldBe(NullableContext.AnnotationsEnabled, tree.FilePath);
    }

    // The attributes are written before any option is known.
    private static IEnumerable<GeneratedSourceResult> Chosen(DeskRun run) => run.Result.GeneratedSources.Where(s => s.HintName != FieldAttributes.HintName);
}
