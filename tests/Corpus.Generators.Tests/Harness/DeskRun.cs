using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Corpus.Generators.Adapter;
using Corpus.Generators.Generation;
using Corpus.Generators.Generation.Pipeline;
using Corpus.Text;
using Corpus.Text.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Harness;

/// <summary>One run of the generator, and the edits after it. Strict: each run is followed by one that must do nothing, and every output is looked
/// over.</summary>
internal sealed partial class DeskRun
{
    private readonly ImmutableDictionary<string, InMemoryText> texts;
    private readonly Counter counter;

    private DeskRun(Desk desk, ImmutableDictionary<string, InMemoryText> texts, Counter counter, GeneratorDriver driver, Compilation before, int parses)
    {
        Desk = desk;
        this.texts = texts;
        this.counter = counter;
        Driver = driver;
        Before = before;
        Parses = parses;
        Result = driver.GetRunResult().Results.Single();
        LookOver();
    }

    /// <summary>The project, as it was when it was started; edits are not in it.</summary>
    public Desk Desk { get; }

    /// <summary>The driver after the run.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>What the run gave.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>The number of texts that this run parsed.</summary>
    public int Parses { get; }

    /// <summary>The hint names in ordinal order.</summary>
    public IReadOnlyList<string> Hints => [.. Result.GeneratedSources.Select(s => s.HintName).Order(StringComparer.Ordinal)];

    /// <summary>The ids of the diagnostics, each with its file's name.</summary>
    public IReadOnlyList<string> Findings => [.. Result.Diagnostics.Select(d => d.Id + " " + Path.GetFileName(d.Location.GetLineSpan().Path ?? ""))];

    private Compilation Before { get; }

    /// <summary>Everything that was generated, in the order of the hint names.</summary>
    public string All => string.Join("\n", Hints.Select(File));

    public static DeskRun Start(Desk desk, params IEnumerable<InMemoryText> more)
    {
        var texts = desk.Texts.Select(t => new InMemoryText(desk.FullPath(t.Path), t.Text)).Concat(more).ToList();
        if (desk.Handed is { } handed) texts.Add(new InMemoryText(desk.Root + TaskWork.Path, TaskWork.DigestOf(handed)));
        if (desk.Packed is { } packed) texts.Add(new InMemoryText(desk.Root + TaskWork.IdsPath, TaskWork.IdsOf(packed)));
        var counter = new Counter();
        var generator = desk.Generator(text => { Interlocked.Increment(ref counter.Parses); return desk.Reader(text); });
        var parseOptions = new CSharpParseOptions(desk.Language, desk.Documentation);
        var compilation = CSharpCompilation.Create("Newsroom", [CSharpSyntaxTree.ParseText(desk.Program, parseOptions, "Program.cs")],
            desk.Program.Contains("ArticleFields", StringComparison.Ordinal) ? References.Net : []);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], [.. texts, .. desk.OtherFiles.Select(path => new UnopenedFile(desk.Root + path))], parseOptions, desk.Options(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, desk.Tracked));
        return Strict(desk, texts.GroupBy(t => t.Path).ToImmutableDictionary(g => g.Key, g => g.First()), counter, driver, compilation);
    }

    /// <summary>The generated text under <paramref name="hintName"/>.</summary>
    public string File(string hintName) => Result.GeneratedSources.Single(s => s.HintName == hintName).SourceText.ToString();

    /// <summary>The outputs of the step <paramref name="name"/> that the run computed anew.</summary>
    public IReadOnlyList<object> Changed(string name) =>
        [.. Outputs(name).Where(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified).Select(o => o.Value)];

    /// <summary>The text at <paramref name="path"/> becomes <paramref name="text"/>.</summary>
    public DeskRun Edit(string path, string text)
    {
        var edited = new InMemoryText(Desk.FullPath(path), text);
        return Strict(Desk, texts.SetItem(edited.Path, edited), counter, Driver.ReplaceAdditionalText(texts[edited.Path], edited), Before);
    }

    public DeskRun Edit(string path, Func<string, string> change) => Edit(path, change(texts[Desk.FullPath(path)].GetText()!.ToString()));

    public DeskRun Add(string path, string text)
    {
        var added = new InMemoryText(Desk.FullPath(path), text);
        return Strict(Desk, texts.SetItem(added.Path, added), counter, Driver.AddAdditionalTexts([added]), Before);
    }

    public DeskRun Remove(string path)
    {
        string full = Desk.FullPath(path);
        return Strict(Desk, texts.Remove(full), counter, Driver.RemoveAdditionalTexts([texts[full]]), Before);
    }

    /// <summary>A build property becomes <paramref name="value"/>.</summary>
    public DeskRun Set(string property, string value)
    {
        var changed = Desk.Set(property, value);
        return Strict(changed, texts, counter, Driver.WithUpdatedAnalyzerConfigOptions(changed.Options()), Before);
    }

    /// <summary>The resources that the build task would pack of the texts as they are; none where the records travel in literals.</summary>
    public IReadOnlyDictionary<string, byte[]> Resources()
    {
        if (!Desk.Properties.ContainsKey("CorpusTextStorage")) return ImmutableDictionary<string, byte[]>.Empty;
        var options = Desk.Options();
        var folder = CorpusFolder.From(options.GlobalOptions);
        var articles = texts.Values.Select(t => folder.FileOf(t)).OfType<CorpusFile>().Where(f => f.Source.GetText() is not null)
            .Select(f => f.File(f.Source.GetText()!, ArticleReading.Explain(f.Source.GetText()!.ToString()))).ToList();
        int count = Buckets.CountFor(articles.Count);
        return articles.GroupBy(a => Buckets.Of(a.Id, count)).Select(g => (RecordFormat.BucketResource(g.Key), BucketWriter.Write(g.Key, count, g)))
            .Append((RecordFormat.IndexResource, IndexWriter.Write([.. articles.Select(IndexEntry.Of)]))).ToDictionary(r => r.Item1, r => r.Item2);
    }

    /// <summary>A key is pressed in a C# file.</summary>
    public DeskRun Keystroke() => Strict(Desk, texts, counter, Driver, Typed(Before));

    /// <summary>The project's own C# file becomes <paramref name="program"/>.</summary>
    public DeskRun Type(string program) =>
        Strict(Desk, texts, counter, Driver,
            Before.ReplaceSyntaxTree(Before.SyntaxTrees.First(), CSharpSyntaxTree.ParseText(program, (CSharpParseOptions)Before.SyntaxTrees.First().Options, "Program.cs")));

    private static DeskRun Strict(Desk desk, ImmutableDictionary<string, InMemoryText> texts, Counter counter, GeneratorDriver driver, Compilation compilation)
    {
        int before = counter.Parses;
        driver = driver.RunGenerators(compilation);
        int parses = counter.Parses - before;
        var run = new DeskRun(desk, texts, counter, driver, compilation, parses);

        var again = driver.RunGenerators(Typed(compilation)).GetRunResult().Results.Single();
        (counter.Parses - before - parses).ShouldBe(0, "A second run with the same texts parsed again.");
        // The compilation is another one, so a step that looked at it would show here. The driver's own steps do, to find attributes.
        var own = typeof(StepNames).GetFields().Select(f => f.GetRawConstantValue()).ToHashSet();
        again.TrackedSteps.Where(s => own.Contains(s.Key)).SelectMany(s => s.Value).SelectMany(s => s.Outputs)
            .ShouldAllBe(o => o.Reason == IncrementalStepRunReason.Cached
                || o.Reason == IncrementalStepRunReason.Unchanged, "A second run with the same texts did something.");
        again.TrackedOutputSteps.Values.SelectMany(s => s).SelectMany(s => s.Outputs)
            .ShouldAllBe(o => o.Reason == IncrementalStepRunReason.Cached, "A second run with the same texts emitted something.");
        again.GeneratedSources.Select(s => s.SourceText)
            .ShouldBe(run.Result.GeneratedSources.Select(s => s.SourceText), "A second run with the same texts emitted something.");
        return run;
    }

    private static Compilation Typed(Compilation compilation) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.First(),
            CSharpSyntaxTree.ParseText(compilation.SyntaxTrees.First() + " ", (CSharpParseOptions)compilation.SyntaxTrees.First().Options));

    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string name)
    {
        typeof(StepNames).GetFields().Select(f => f.GetRawConstantValue()).ShouldContain(name);
        return Result.TrackedSteps.TryGetValue(name, out var steps) ? steps.SelectMany(s => s.Outputs) : [];
    }

    private void LookOver()
    {
        Result.Exception.ShouldBeNull();
        Result.GeneratedSources.Select(s => s.HintName).ShouldAllBe(h => HintName().IsMatch(h));
        Result.GeneratedSources.Select(s => s.HintName).ShouldBeUnique();
        foreach (var source in Result.GeneratedSources)
        {
            string text = source.SourceText.ToString();
            text.ShouldNotContain("\r");
            text.ShouldNotContain(Desk.Root);
            foreach (char lineEnd in "\u0085\u2028\u2029\0") text.ShouldNotContain(lineEnd);
            source.SyntaxTree.GetDiagnostics().ShouldBeEmpty(source.HintName);
        }
    }

    [GeneratedRegex("^[a-z0-9.-]+$")]
    private static partial Regex HintName();

    private sealed class Counter
    {
        public int Parses;
    }
}
