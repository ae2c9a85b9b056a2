using Corpus.Benchmarks.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.Driver;

/// <summary>A compilation with texts and a generator that has run once; each change is what a person does next.</summary>
internal sealed class DriverRig
{
    private const string Folder = "/corpus/";

    private readonly List<AdditionalText> texts;
    private readonly Func<IIncrementalGenerator> generator;
    private CSharpCompilation compilation;
    private GeneratorDriver driver;
    private int changes;

    /// <param name="corpus">The texts.</param>
    /// <param name="generator">Makes the generator.</param>
    /// <param name="code">A second C# file of the project, which nobody edits; null for none.</param>
    public DriverRig(IReadOnlyList<string> corpus, Func<IIncrementalGenerator> generator, string? code = null)
    {
        this.generator = generator;
        texts = [.. corpus.Select((t, i) => (AdditionalText)new MemoryText($"{Folder}{i / 1000:D3}/{i:D6}-article.txt", t))];
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal));
        compilation = CSharpCompilation.Create("Bench", [CSharpSyntaxTree.ParseText("class Program { static void Main() { } }")],
            references.Select(p => MetadataReference.CreateFromFile(p)));
        if (code is not null) compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code));
        driver = Cold();
    }

    /// <summary>A driver that has seen all texts for the first time.</summary>
    public GeneratorDriver Cold() =>
        CSharpGeneratorDriver.Create([generator().AsSourceGenerator()], texts, (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
        new ProjectOptions(Folder))
        .RunGenerators(compilation);

    /// <summary>A letter is typed in the C# file.</summary>
    public void Keystroke()
    {
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0],
            CSharpSyntaxTree.ParseText($"class Program {{ static void Main() {{ }} }} // {++changes}"));
        driver = driver.RunGenerators(compilation);
    }

    /// <summary>A sentence is added to the text in the middle.</summary>
    public void EditText()
    {
        int at = texts.Count / 2;
        var edited = new MemoryText(texts[at].Path, texts[at].GetText() + $"The vote was put off for the {++changes}th time.\n");
        driver = driver.ReplaceAdditionalText(texts[at], edited).RunGenerators(compilation);
        texts[at] = edited;
    }

    /// <summary>The text in the middle is taken out.</summary>
    public void RemoveText()
    {
        int at = texts.Count / 2;
        driver = driver.RemoveAdditionalTexts([texts[at]]).RunGenerators(compilation);
        texts.RemoveAt(at);
    }

    /// <summary>A text is added that was never there; after <see cref="RemoveText"/> there are as many as before.</summary>
    public void AddText()
    {
        texts.Add(new MemoryText($"{Folder}new/{++changes}-added.txt", new TextMaker().Make(1_000_000 + changes)));
        driver = driver.AddAdditionalTexts([texts[^1]]).RunGenerators(compilation);
    }
}
