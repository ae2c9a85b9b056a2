using Corpus.Generators.Fields;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.NewestCompiler.Tests;

/// <summary>Two projects with the package, of which one sees the other's internals: a program and its tests.</summary>
public class VisibleInternalsTests
{
    private const string Program = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Reader\")]\n"
        + "[Corpus.Generators.ArticleFields(\"opinion/**\")] sealed class OpinionFields { [Corpus.Generators.Unique] public string Section => \"\"; }";

    private static readonly string Attributes = Desk.With(("harbour.txt", Stories.Harbour)).Run().File(FieldAttributes.HintName);

    [Fact]
    public void EachHasItsOwnAttributes_AndTheCompilerWarnsOfNone() => WarningsOfBoth(Attributes).ShouldBeEmpty();

    [Fact]
    public void WithoutTheMark_TheCompilerWouldWarn() =>
        WarningsOfBoth(Attributes.Replace("[global::Microsoft.CodeAnalysis.Embedded]", "", StringComparison.Ordinal)).ShouldContain("CS0436");

    [Fact]
    public void TheDefinitionThatTheCompilerAddsForAnotherGenerator_StandsBesideOurs()
    {
        var driver = CSharpGeneratorDriver.Create(new Another()).RunGenerators(CSharpCompilation.Create("Any"));
        string another = driver.GetRunResult().Results.Single().GeneratedSources.Single().SourceText.ToString();

        WarningsOfBoth(Attributes + another).ShouldBeEmpty();
    }

    private static string[] WarningsOfBoth(string attributes)
    {
        var library = Compile("Library", attributes);
        using var image = new MemoryStream();
        library.Emit(image).Success.ShouldBeTrue();
        var reader = Compile("Reader", attributes, MetadataReference.CreateFromImage(image.ToArray()));
        return [.. library.GetDiagnostics().Concat(reader.GetDiagnostics()).Where(d => d.Severity > DiagnosticSeverity.Hidden).Select(d => d.Id)];
    }

    private static CSharpCompilation Compile(string name, string attributes, params MetadataReference[] more) => CSharpCompilation.Create(name,
        [CSharpSyntaxTree.ParseText(attributes, path: "attributes.g.cs"), CSharpSyntaxTree.ParseText(Program, path: "Program.cs")],
        [.. References.Net, .. more], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999));

    private sealed class Another : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterPostInitializationOutput(output => output.AddEmbeddedAttributeDefinition());
    }
}
