using System.Collections.Immutable;
using Corpus.Generators.Generation;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>What a change costs in the driver where no clock is asked: bytes allocated, beside a generator that looks at each file's extension and does nothing
/// else.</summary>
public class DriverCostTests
{
    private const int Count = 1_900;

    private static readonly (string Path, string Text)[] Texts = Stories.Of(Count);

    [Fact]
    public void AKeystroke_AllocatesLittleMoreThanLookingAtExtensionsDoes()
    {
        var (ours, filter) = Allocated(driver => driver);

        ours.ShouldBeLessThan(filter * 3 / 2 + 50_000);
    }

    // One file of some 120 articles is written anew, about 20 KB for each; all of them would be sixteen times as much.
    [Fact]
    public void AnEditOfOneText_AllocatesForOneFile()
    {
        string edited = Stories.TextOf(41).Replace("the old bridge", "the new tunnel", StringComparison.Ordinal);
        var (ours, filter) = Allocated((driver, texts) => driver.ReplaceAdditionalText(texts[41], new InMemoryText(texts[41].Path, edited)));

        ours.ShouldBeLessThan(filter + 6_000_000);
    }

    // The same, and a file of speakers.
    [Fact]
    public void AnAddedText_AllocatesForOneFileOfArticlesAndOneOfSpeakers()
    {
        var (ours, filter) = Allocated((driver, _) => driver.AddAdditionalTexts([new InMemoryText(Desk.DefaultRoot + "seeds/harbour.txt", Stories.Harbour)]));

        ours.ShouldBeLessThan(filter + 10_000_000);
    }

    private static (long Ours, long Filter) Allocated(Func<GeneratorDriver, GeneratorDriver> change) => Allocated((driver, _) => change(driver));

    private static (long Ours, long Filter) Allocated(Func<GeneratorDriver, ImmutableArray<AdditionalText>, GeneratorDriver> change) =>
        (AllocatedBy(new CorpusGenerator(), change), AllocatedBy(new ExtensionFilter(), change));

    private static long AllocatedBy(IIncrementalGenerator generator, Func<GeneratorDriver, ImmutableArray<AdditionalText>, GeneratorDriver> change)
    {
        var desk = Desk.With(Texts);
        var texts = Texts.Select(t => (AdditionalText)new InMemoryText(desk.FullPath(t.Path), t.Text)).ToImmutableArray();
        var compilation = CSharpCompilation.Create("Newsroom", [CSharpSyntaxTree.ParseText("class Program { }")]);
        var driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], texts, new CSharpParseOptions(desk.Language), desk.Options())
            .RunGenerators(compilation);
        long allocated = long.MaxValue;
        // The least of some: the first ones also compile code, and the garbage collector may count a buffer of its own.
        for (int time = 0; time < 4; time++)
        {
            var changed = change(driver, texts);
            var typed = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class Program { } // " + time));
            long before = GC.GetAllocatedBytesForCurrentThread();
            changed.RunGenerators(typed);
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return allocated;
    }

    private sealed class ExtensionFilter : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.AdditionalTextsProvider.Where(t => t.Path.EndsWith(".txt", StringComparison.Ordinal)), static (_, _) => { });
    }
}
