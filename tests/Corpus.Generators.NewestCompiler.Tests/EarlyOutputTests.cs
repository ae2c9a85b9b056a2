using Corpus.Generators.Tests.Fields;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.NewestCompiler.Tests;

/// <summary>In this compiler the types are there before other generators run, and nothing else differs.</summary>
public class EarlyOutputTests
{
    private static readonly (string, string)[] Texts = [("harbour.txt", Stories.Harbour), ("local/bakery.txt", Stories.Bakery)];

    [Fact]
    public void TheCompilerOfTheseTests_HasEarlyOutput() =>
        typeof(IncrementalGeneratorInitializationContext).GetMethods().ShouldContain(method => method.Name == "RegisterPreCompilationSourceOutput");

    [Fact]
    public void WithAndWithoutIt_TheSameIsGenerated()
    {
        foreach (var desk in (Desk[])[Desk.With(Texts), Desk.WithoutTargets(Texts), Desk.With(Texts).Set("CorpusAccessibility", "public"),
            Desk.With(Texts) with { Language = LanguageVersion.CSharp7_3 }, Desk.With(Opinions.Texts) with { Program = Opinions.Record },
            Desk.WithoutTargets(Opinions.Texts) with { Program = Opinions.Record }])
        {
            var early = desk.Run();
            var ordinary = (desk with { Early = false }).Run();
            early.Hints.ShouldBe(ordinary.Hints);
            foreach (string hint in early.Hints) early.File(hint).ShouldBe(ordinary.File(hint), hint);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AnotherGenerator_SeesTheTypesOnlyThen(bool early)
    {
        var desk = Desk.With(Texts) with { Early = early };
        var looking = new LookingGenerator();
        CSharpGeneratorDriver.Create([desk.Generator().AsSourceGenerator(), looking.AsSourceGenerator()], desk.Files(), new CSharpParseOptions(desk.Language),
            desk.Options()).RunGenerators(CSharpCompilation.Create("Newsroom", [CSharpSyntaxTree.ParseText("class Own;")]));
        looking.Seen.ShouldBe(early);
    }

    private sealed class LookingGenerator : IIncrementalGenerator
    {
        public bool Seen { get; private set; }

        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.CompilationProvider,
            (_, compilation) => Seen = compilation.GetTypeByMetadataName("Newsroom.Corpus.Articles")?.GetMembers("Harbour").IsEmpty == false
                || compilation.GetTypeByMetadataName("Newsroom.Corpus.Article") is not null);
    }
}
