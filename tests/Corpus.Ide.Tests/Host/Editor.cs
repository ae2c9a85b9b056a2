using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Ide.Tests.Host;

/// <summary>
/// An editor with a consumer's project open: Roslyn's own services over a workspace, the generator, the analyzers and
/// the code fixes loaded from their DLLs as an analyzer reference. The caret is the <c>$$</c> in the C# file.
/// </summary>
internal sealed class Editor : IDisposable
{
    /// <summary>Where the consumer's project pretends to lie.</summary>
    public const string Folder = "/newsroom/";

    // To find all of the editor's services takes a second, and they serve every workspace.
    private static readonly Lazy<MefHostServices> Balanced =
        new(() => MefHostServices.Create(MefHostServices.DefaultAssemblies.Add(typeof(BalancedGeneration).Assembly)));

    private readonly EditorWorkspace workspace;
    private readonly ProjectId project = ProjectId.CreateNewId();
    private readonly DocumentId program;
    private readonly DocumentId configuration;
    private int caret;

    /// <summary>Opens a project with one C# file to type in, another with <paramref name="library"/>, and the <paramref name="texts"/> by their path below
    /// <c>seeds/</c>.</summary>
    public Editor(string code, IEnumerable<(string Path, SourceText Text)> texts, GeneratorRuns runs = GeneratorRuns.Automatic,
        IEnumerable<AnalyzerReference>? analyzers = null, string properties = "", string library = "")
    {
        workspace = new EditorWorkspace(runs == GeneratorRuns.Balanced ? Balanced.Value : MefHostServices.DefaultHost);
        program = DocumentId.CreateNewId(project);
        configuration = DocumentId.CreateNewId(project);
        (string opened, caret) = WithoutCaret(code);
        var newsroom = ProjectInfo.Create(
            project, VersionStamp.Create(), "Newsroom", "Newsroom", LanguageNames.CSharp, Folder + "Newsroom.csproj",
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols: Symbols),
            documents: [Opened(program, "Program.cs", SourceText.From(opened)),
                Opened(DocumentId.CreateNewId(project), "Library.cs", SourceText.From(library))],
            metadataReferences: Platform,
            analyzerReferences: analyzers ?? [Package("Corpus.Generators"), Package("Corpus.CodeFixes")],
            additionalDocuments: texts.Select(text => Opened(DocumentId.CreateNewId(project), "seeds/" + text.Path, text.Text)))
            .WithAnalyzerConfigDocuments([Opened(configuration, ".globalconfig", SourceText.From(
                $"is_global = true\nbuild_property.RootNamespace = Newsroom\nbuild_property.CorpusPath = {Folder}seeds/\nbuild_property.ProjectDir = {Folder}\n{(properties.Contains("CorpusTextStorage", StringComparison.Ordinal) ? "" : "build_property.CorpusTextStorage = resource\n")}{properties}"))]);
        workspace.Open(SolutionInfo.Create(SolutionId.CreateNewId(), VersionStamp.Create(), projects: [newsroom], analyzerReferences: [new CompilerErrors()]));
    }

    /// <summary>The C# file as it stands, unsaved edits included.</summary>
    public string Code => Read(Program).ToString();

    private Solution Solution => workspace.CurrentSolution;

    private Document Program => Solution.GetDocument(program)!;

    /// <summary>A text as it stands, unsaved edits included.</summary>
    public string TextOf(string path) => Read(Text(path)).ToString();

    /// <summary>The texts of the project, by their path below <c>seeds/</c>.</summary>
    public IEnumerable<string> Texts => Solution.GetProject(project)!.AdditionalDocuments.Select(text => text.FilePath!.Substring((Folder + "seeds/").Length));

    /// <summary>Replaces the C# file; the caret is its <c>$$</c>.</summary>
    public void Retype(string code)
    {
        (string text, caret) = WithoutCaret(code);
        workspace.Type(program, SourceText.From(text));
    }

    /// <summary>Types <paramref name="keys"/> at the caret.</summary>
    public void Type(string keys)
    {
        var text = Read(Program);
        workspace.Type(program, text.WithChanges(new TextChange(new TextSpan(caret, 0), keys)));
        caret += keys.Length;
    }

    /// <summary>Edits a text without saving it: the first <paramref name="old"/> becomes <paramref name="new"/>.</summary>
    public void Edit(string path, string old, string @new)
    {
        var document = Text(path);
        var text = Read(document);
        int at = text.ToString().IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
            throw new ArgumentException($"{path} has no '{old}'.", nameof(old));
        workspace.TypeInText(document.Id, text.WithChanges(new TextChange(new TextSpan(at, old.Length), @new)));
    }

    /// <summary>Saves everything: in <see cref="GeneratorRuns.Balanced"/> the moment when generators run.</summary>
    public Task Save() => EditorServices.Save(workspace);

    /// <summary>What completion lists at the caret.</summary>
    public async Task<IReadOnlyList<CompletionItem>> Complete()
    {
        var list = await CompletionService.GetService(Program)!.GetCompletionsAsync(Program, caret);
        return list.ItemsList;
    }

    /// <summary>What the list shows beside <paramref name="item"/>.</summary>
    public async Task<string> DescriptionOf(CompletionItem item) =>
        (await CompletionService.GetService(Program)!.GetDescriptionAsync(Program, item))!.Text;

    /// <summary>What hovering over the caret's word shows.</summary>
    public async Task<string> Hover()
    {
        var shown = await QuickInfoService.GetService(Program)!.GetQuickInfoAsync(Program, caret)
            ?? throw new InvalidOperationException("Nothing is shown at the caret.");
        return string.Join("\n", shown.Sections.Select(section => section.Text));
    }

    /// <summary>Where "go to definition" on the caret's word lands: the file's name, and its text from there on.</summary>
    public async Task<(string File, string Text)> Definition()
    {
        var symbol = await SymbolFinder.FindSymbolAtPositionAsync(Program, caret)
            ?? throw new InvalidOperationException("No symbol is at the caret.");
        var place = symbol.Locations.Single();
        var document = Solution.GetDocument(place.SourceTree) ?? await Generated(place.SourceTree!);
        string text = (await document.GetTextAsync()).ToString();
        return (document.Name, text.Substring(text.LastIndexOf("/// <summary>", place.SourceSpan.Start, StringComparison.Ordinal)));
    }

    /// <summary>What is underlined in the C# file.</summary>
    public Task<ImmutableArray<Diagnostic>> Diagnostics() => EditorServices.DiagnosticsOf(Program);

    /// <summary>What is underlined in a text.</summary>
    public Task<ImmutableArray<Diagnostic>> DiagnosticsOf(string path) => EditorServices.DiagnosticsOf(Text(path));

    /// <summary>What the light bulb offers on the first <paramref name="words"/> of a text.</summary>
    public Task<ImmutableArray<CodeAction>> FixesOf(string path, string words)
    {
        int at = TextOf(path).IndexOf(words, StringComparison.Ordinal);
        return EditorServices.FixesAt(Text(path), new TextSpan(at, words.Length));
    }

    /// <summary>What the light bulb offers at the caret.</summary>
    public Task<ImmutableArray<CodeAction>> Fixes() => EditorServices.FixesAt(Program, new TextSpan(caret, 0));

    /// <summary>Takes an offer of the light bulb.</summary>
    public async Task Apply(CodeAction action)
    {
        foreach (var operation in await action.GetOperationsAsync(CancellationToken.None))
            if (operation is ApplyChangesOperation changes)
                Apply(changes.ChangedSolution);
    }

    /// <summary>Every error of the whole project: nothing may be red while texts and generated code are out of step.</summary>
    public async Task<IEnumerable<Diagnostic>> Errors()
    {
        var compilation = await Solution.GetProject(project)!.GetCompilationAsync();
        return compilation!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    /// <inheritdoc />
    public void Dispose() => workspace.Dispose();

    /// <summary>A DLL of the package as an analyzer reference.</summary>
    public static AnalyzerReference Package(string assembly) =>
        new AnalyzerFileReference(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"), Loaded.Here);

    private static DocumentInfo Opened(DocumentId id, string path, SourceText text) => DocumentInfo.Create(
        id, Path.GetFileName(path), loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Create(), Folder + path)), filePath: Folder + path);

    private static (string Code, int Caret) WithoutCaret(string code)
    {
        int at = code.IndexOf("$$", StringComparison.Ordinal);
        return at < 0 ? (code, 0) : (code.Remove(at, 2), at);
    }

    private static string[] Symbols { get; } =
        ["NETCOREAPP3_0_OR_GREATER", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER",
        "NET10_0_OR_GREATER"];

    private static ImmutableArray<MetadataReference> Platform { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                && Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private TextDocument Text(string path) =>
        Solution.GetProject(project)!.AdditionalDocuments.First(text => text.FilePath == Folder + "seeds/" + path);

    private static SourceText Read(TextDocument document) =>
        document.TryGetText(out var text) ? text : document.GetTextAsync().GetAwaiter().GetResult();

    private async Task<Document> Generated(SyntaxTree tree) =>
        await Solution.GetProject(project)!.GetSourceGeneratedDocumentAsync(Solution.GetDocumentId(tree)!)
            ?? throw new InvalidOperationException(tree.FilePath);

    private void Apply(Solution changed)
    {
        if (!workspace.TryApplyChanges(changed))
            throw new InvalidOperationException("The workspace refused the change.");
    }

    /// <summary>Hands out the assemblies that the test itself runs with.</summary>
    private sealed class Loaded : IAnalyzerAssemblyLoader
    {
        public static readonly Loaded Here = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.Load(Path.GetFileNameWithoutExtension(fullPath));
    }
}
