using Corpus.Generators.Analysis;
using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.Tests;

/// <summary>A workspace with projects of texts and C# files, for code fixes to be asked and applied.</summary>
internal sealed class Newsroom : IDisposable
{
    private readonly AdhocWorkspace workspace = new();

    /// <summary>The solution after the last applied fix.</summary>
    public Solution Solution => workspace.CurrentSolution;

    /// <summary>Adds a project whose texts lie below <c>/{name}/seeds/</c>.</summary>
    public ProjectId AddProject(string name, params (string Path, string Text)[] texts)
    {
        var id = ProjectId.CreateNewId();
        workspace.AddProject(ProjectInfo.Create(
            id, VersionStamp.Create(), name, name, LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            additionalDocuments: texts.Select(text => DocumentInfo.Create(
                DocumentId.CreateNewId(id), Path.GetFileName(text.Path), filePath: $"/{name}/seeds/{text.Path}",
                loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text.Text), VersionStamp.Create()))))
            ).WithAnalyzerConfigDocuments([DocumentInfo.Create(
                DocumentId.CreateNewId(id), ".globalconfig", filePath: $"/{name}/.globalconfig",
                loader: TextLoader.From(TextAndVersion.Create(SourceText.From($"is_global = true\nbuild_property.CorpusPath = /{name}/seeds/\n"),
                    VersionStamp.Create())))]));
        return id;
    }

    /// <summary>Adds a C# file to a project.</summary>
    public Document AddCode(ProjectId project, string name, string code) => workspace.AddDocument(project, name, SourceText.From(code));

    /// <summary>A text by its path below <c>seeds/</c>.</summary>
    public TextDocument TextAt(string path) =>
        Solution.Projects.SelectMany(project => project.AdditionalDocuments)
            .Single(document => document.FilePath!.EndsWith("/seeds/" + path, StringComparison.Ordinal));

    /// <summary>The characters of a text as they now are.</summary>
    public async Task<string> CharactersOf(string path) => (await TextAt(path).GetTextAsync()).ToString();

    /// <summary>The findings of a text as the analyzer reports them, each with its edit in the property bag.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindingsOf(TextDocument document)
    {
        var text = await document.GetTextAsync();
        var filed = CorpusArticle.File(document.Name, SourceEncoding.Utf8, ArticleReading.Read(text.ToString()));
        return TextFindings.Of(filed).Select(finding => Diagnostic.Create(
            new DiagnosticDescriptor(finding.Rule.Id, finding.Rule.Title, "{0}", finding.Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true),
            Location.Create(document.FilePath!, Span(finding.Range), text.Lines.GetLinePositionSpan(Span(finding.Range))),
            EditProperties.Of(finding.Edit), finding.Message)).ToList();
    }

    /// <summary>What <paramref name="provider"/> offers for a finding.</summary>
    public static async Task<IReadOnlyList<CodeAction>> OffersOf(CodeFixProvider provider, TextDocument document, Diagnostic finding)
    {
        var offers = new List<CodeAction>();
        var context = document is Document code
            ? new CodeFixContext(code, finding, (action, _) => offers.Add(action), default)
            : new CodeFixContext(document, finding.Location.SourceSpan, [finding], (action, _) => offers.Add(action), default);
        await provider.RegisterCodeFixesAsync(context);
        return offers;
    }

    /// <summary>Takes an offer.</summary>
    public async Task Apply(CodeAction action)
    {
        foreach (var operation in await action.GetOperationsAsync(default))
            workspace.TryApplyChanges(operation.ShouldBeOfType<ApplyChangesOperation>().ChangedSolution).ShouldBeTrue();
    }

    /// <inheritdoc />
    public void Dispose() => workspace.Dispose();

    private static TextSpan Span(TextRange range) => new(range.Start, range.Length);
}
