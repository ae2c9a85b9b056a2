using System.Collections.Immutable;
using System.Text;
using Corpus.Generators.Analysis;
using Corpus.Generators.Fields;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Analysis;

/// <summary>A project with texts below <c>/news/seeds/</c>, as the analyzers see it in a build or in an editor.</summary>
internal sealed class CheckedCorpus
{
    public const string Root = "/news/", Folder = "/news/seeds/";

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(p => Path.GetFileName(p) is "System.Private.CoreLib.dll" or "System.Private.Uri.dll" or "System.Runtime.dll" or "System.Diagnostics.Tools.dll")
        .Select(p => MetadataReference.CreateFromFile(p)).ToArray();

    private readonly List<AdditionalText> texts = [];
    private readonly List<(string Path, string Content)> configs = [];
    private readonly Dictionary<string, string> properties = new(StringComparer.Ordinal) { ["CorpusPath"] = Folder, ["ProjectDir"] = Root };
    private readonly List<string> sources = [];
    private readonly Dictionary<string, ReportDiagnostic> noWarn = [];

    public CheckedCorpus Text(string path, string text) => Text(new StoredText(Folder + path, text));

    public CheckedCorpus Text(AdditionalText text)
    {
        texts.Add(text);
        return this;
    }

    /// <summary>The build task hands over what it read in <paramref name="texts"/>, which may no longer be read.</summary>
    public CheckedCorpus Handed(IEnumerable<(string Path, string Text)> texts)
    {
        Text(new StoredText(Root + TaskWork.Path, TaskWork.DigestOf(texts)));
        foreach (var (path, _) in texts) Text(new ClosedText(Folder + path));
        return Property("CorpusTextStorage", "resource").Config("digests.globalconfig", "is_global = true\n" + TaskWork.Key + " = true\n");
    }

    public CheckedCorpus Code(string source)
    {
        sources.Add(source);
        return this;
    }

    public CheckedCorpus Property(string name, string value)
    {
        properties[name] = value;
        return this;
    }

    /// <summary>Adds a .editorconfig or .globalconfig; a relative path is below the project.</summary>
    public CheckedCorpus Config(string path, string content)
    {
        configs.Add((Root + path, content));
        return this;
    }

    public CheckedCorpus NoWarn(string id)
    {
        noWarn[id] = ReportDiagnostic.Suppress;
        return this;
    }

    /// <summary>What a build reports, in the order of paths and places.</summary>
    public Task<IReadOnlyList<Diagnostic>> Build() => Run(new TextAnalyzer(), (compilation, _) => compilation.GetAnalyzerDiagnosticsAsync(), building: true);

    /// <summary>What an editor shows in one text.</summary>
    public Task<IReadOnlyList<Diagnostic>> Open(string path) => Run(new TextAnalyzer(), async (compilation, options) =>
        (await compilation.GetAnalysisResultAsync(options.AdditionalFiles.First(f => f.Path == Folder + path), default)).GetAllDiagnostics());

    /// <summary>What the build says of the C# code, with the types generated.</summary>
    public Task<IReadOnlyList<Diagnostic>> Usage() => Run(new UsageAnalyzer(), (compilation, _) => compilation.GetAnalyzerDiagnosticsAsync());

    /// <summary>The diagnostics as a build prints them, without the messages.</summary>
    public static IEnumerable<string> Places(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(d =>
    {
        var place = d.Location.GetLineSpan();
        string path = place.Path is null or "" ? ""
            : place.Path.Replace(Folder, "", StringComparison.Ordinal) + $"({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): ";
        return $"{path}{d.Severity.ToString().ToLowerInvariant()} {d.Id}";
    });

    private async Task<IReadOnlyList<Diagnostic>> Run(DiagnosticAnalyzer analyzer, Func<CompilationWithAnalyzers, AnalyzerOptions,
        Task<ImmutableArray<Diagnostic>>> ask, bool building = false)
    {
        var global = new StringBuilder("is_global = true\n");
        foreach (var (name, value) in properties) global.Append("build_property.").Append(name).Append(" = ").Append(value).Append('\n');
        if (building) global.Append(Host.BuildKey).Append(" = true\n");
        var set = AnalyzerConfigSet.Create(configs.Append((Root + "build.globalconfig", global.ToString()))
            .Select(c => AnalyzerConfig.Parse(SourceText.From(c.Item2), c.Item1)).ToList());
        var options = new AnalyzerOptions([.. texts], new ConfigSetOptions(set));
        var compilation = CSharpCompilation.Create("News",
            sources.Append(FieldAttributes.Source).Select(s => CSharpSyntaxTree.ParseText(s, path: "Program.cs")),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: noWarn)
                .WithSyntaxTreeOptionsProvider(new GlobalDiagnosticOptions(set)));
        var failures = new List<Exception>();
        var analyzed = compilation.WithAnalyzers([analyzer],
            new CompilationWithAnalyzersOptions(options, (failure, _, _) => failures.Add(failure), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var found = await ask(analyzed, options);
        failures.ShouldBeEmpty();
        return found
            .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)
            .ThenBy(d => d.Id, StringComparer.Ordinal).ToList();
    }

    internal sealed class StoredText(string path, string? text) : AdditionalText
    {
        private readonly SourceText? source = text is null ? null : SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => source;
    }

    private sealed class ClosedText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("The text was read.");
    }

    private sealed class ConfigSetOptions(AnalyzerConfigSet set) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(set.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }

    private sealed class GlobalDiagnosticOptions(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
