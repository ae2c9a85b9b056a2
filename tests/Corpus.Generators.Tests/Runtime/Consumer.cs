using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Corpus.Generators.Generation.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Runtime;

/// <summary>A project that has the generated run time, compiled in memory.</summary>
internal sealed class Consumer
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> Net = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll")
            .Select(p => MetadataReference.CreateFromFile(p))]);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> NetStandard = new(() =>
        [MetadataReference.CreateFromFile(typeof(Consumer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "NetStandardReference").Value!)]);

    // Parsing is most of the work, and most tests share one run time.
    private static readonly ConcurrentDictionary<(RuntimeOptions, LanguageVersion, bool), IReadOnlyList<SyntaxTree>> RunTimes = new();

    public string Namespace { get; init; } = "Newsroom.Corpus";

    public bool IsPublic { get; init; }

    public bool Literals { get; init; }

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public bool Nullable { get; init; } = true;

    public bool CheckOverflow { get; init; }

    public bool IsNetStandard { get; init; }

    public PackedCorpus Corpus { get; init; } = PackedCorpus.Of();

    /// <summary>The consumer's own files.</summary>
    public string Source { get; init; } = "";

    public RuntimeOptions Options => new(Namespace, IsPublic, Language >= LanguageVersion.CSharp8, Documented: true, Literals);

    /// <summary>Everything that the compiler has to say, warnings of every level among it.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics() => [.. Compilation().GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden)];

    /// <summary>Compiles, loads and calls <c>Probe.Run()</c>.</summary>
    public string Run()
    {
        using var image = Emit();
        var context = new AssemblyLoadContext("consumer", isCollectible: true);
        try
        {
            var run = context.LoadFromStream(image)
                .GetType("Probe", throwOnError: true)!.GetMethod("Run", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
            return (string)run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    public MemoryStream Emit()
    {
        var image = new MemoryStream();
        var resources = Literals ? [] : Corpus.Resources.Select(r => new ResourceDescription(r.Key, () => new MemoryStream(r.Value), isPublic: true));
        var result = Compilation().Emit(image, manifestResources: resources);
        result.Success.ShouldBeTrue(string.Join('\n', result.Diagnostics.Take(20)));
        image.Position = 0;
        return image;
    }

    private CSharpCompilation Compilation()
    {
        var symbols = IsNetStandard ? ["NETSTANDARD", "NETSTANDARD2_0"]
            : new[] { "NETCOREAPP", "NETCOREAPP3_0_OR_GREATER", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET10_0_OR_GREATER" };
        var parse = new CSharpParseOptions(Language, DocumentationMode.Diagnose, preprocessorSymbols: symbols);
        var trees = RunTimes.GetOrAdd((Options, Language, IsNetStandard), _ =>
            [.. RuntimeSource.Files(Options).Select(f => CSharpSyntaxTree.ParseText(Checked(f.Text), parse, f.HintName))]).ToList();
        var files = new List<RuntimeFile>();
        if (Literals)
        {
            files.Add(LiteralCarrier.Index(Options, Corpus.BucketCount, Corpus.IndexBytes));
            files.AddRange(Corpus.BucketBytes.Select(b => LiteralCarrier.Bucket(Options, b.Key, b.Value)));
        }
        trees.AddRange(files.Select(f => CSharpSyntaxTree.ParseText(Checked(f.Text), parse, f.HintName)));
        trees.Add(CSharpSyntaxTree.ParseText(Source, parse, "Program.cs"));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, checkOverflow: CheckOverflow, warningLevel: 9999, deterministic: true,
            nullableContextOptions: Nullable && Language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable);
        return CSharpCompilation.Create("consumer", trees, IsNetStandard ? NetStandard.Value : Net.Value, options);
    }

    // Users' compilers don't look for nulls in what is generated; the tests do.
    private static string Checked(string code) => code.Replace(RuntimeSource.Annotations, "#nullable enable", StringComparison.Ordinal);
}
