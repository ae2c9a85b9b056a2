using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.House.Tests;

/// <summary>The arrows of the house: each room knows the rooms before it and no others.</summary>
public class DirectionOfTravelTests
{
    /// <summary>The root of the reader: an article, and the method that calls the rooms in order.</summary>
    private const string FrontDoor = "the front door";

    private static readonly string[] Rooms =
        ["Source", "Language", "Structure", "Quotations", "Attribution", FrontDoor, "Index", "Rules", "Storage", "Export", "Library"];

    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["Corpus.YamlDotNet"] = [],
        ["Corpus.Text"] = ["Corpus.YamlDotNet"],
        ["Corpus.Generators"] = ["Corpus.Text"],
        ["Corpus.CodeFixes"] = ["Corpus.Generators"],
        ["Corpus.Build"] = ["Corpus.Text"],
        ["Corpus.Tool"] = ["Corpus.Text"],
        ["Corpus.Templates"] = [],
        ["Corpus.Generators.Package"] = ["Corpus.Text", "Corpus.Generators", "Corpus.CodeFixes", "Corpus.Build"],
    };

    [Fact]
    public void EveryFolderOfTheReader_IsARoom() =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src/Corpus.Text")).Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj")).ShouldBeSubsetOf(Rooms);

    [Fact]
    public void ARoom_UsesOnlyTheRoomsBeforeIt()
    {
        var sources = ReaderSources();
        Violations(sources, sources).ShouldBeEmpty();
    }

    [Fact]
    public void ARoomThatLooksAhead_IsFound()
    {
        var ahead = CSharpSyntaxTree.ParseText(
            "namespace Corpus.Text.Source; internal static class Ahead { internal static object Look() => new Corpus.Text.Attribution.QuoteAttribution { Reason = \"\" }; }",
            path: "src/Corpus.Text/Source/Ahead.cs");

        Violations([.. ReaderSources(), ahead], [ahead])
            .ShouldContain(v => v.StartsWith("Source uses Attribution: src/Corpus.Text/Source/Ahead.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void AProject_ReferencesOnlyTheProjectsBeforeIt()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            // A template is another solution's project, and packing it leaves a copy below obj.
            if (new[] { "/bin/", "/obj/", "/templates/" }.Any(part => file.Contains(part, StringComparison.Ordinal))) continue;
            string name = Path.GetFileNameWithoutExtension(file);
            Projects.ShouldContainKey(name);
            var references = XDocument.Load(file).Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
            references.ShouldBeSubsetOf(Projects[name], name);
        }
    }

    [Fact]
    public void TheReader_KnowsNeitherRoslynNorTheBuildNorFiles()
    {
        foreach (string file in Repository.SourcesBelow("src/Corpus.Text"))
        {
            string text = File.ReadAllText(file);
            foreach (string banned in (string[])["Microsoft.CodeAnalysis", "Microsoft.Build", "File.Read", "File.Open", "Directory.", "DateTime.Now",
                "DateTime.UtcNow", "CultureInfo.CurrentCulture"])
                text.ShouldNotContain(banned, Case.Sensitive, file);
        }
    }

    [Fact]
    public void OnlyTheCodeFixes_SeeWorkspaces() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(f => File.ReadAllText(f).Contains("Workspaces", StringComparison.Ordinal)
                && !File.ReadAllText(f).Contains("IncludeBuildOutput", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension).ShouldBe(["Corpus.CodeFixes"]);

    private static List<SyntaxTree> ReaderSources()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview,
            preprocessorSymbols: ["NET", "NET6_0_OR_GREATER", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER", "NETCOREAPP3_0_OR_GREATER"]);
        var trees = Repository.SourcesBelow("src/Corpus.Text").Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), options, f)).ToList();
        trees.Add(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;", options));
        return trees;
    }

    // What the names in "asked", some of "trees", refer to.
    private static List<string> Violations(IReadOnlyList<SyntaxTree> trees, IReadOnlyList<SyntaxTree> asked)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) != "Corpus.Text.dll")
            .Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create("Reader", trees.Select(t => t.WithRootAndOptions(t.GetRoot(), trees[0].Options)), references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees.Where(t => asked.Any(a => a.FilePath == t.FilePath)))
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name).Symbol is not { } symbol || RoomOf(symbol) is not { } used) continue;
                string? own = RoomOf(model.GetEnclosingSymbol(name.SpanStart)) ?? RoomOfPath(tree.FilePath);
                if (own is not null && Array.IndexOf(Rooms, used) > Array.IndexOf(Rooms, own))
                    found.Add($"{own} uses {used}: {tree.FilePath} names {name.Identifier.Text}");
            }
        }
        return [.. found];
    }

    // By the file and not by the namespace: what a program sees is in one namespace, from whatever room it comes.
    private static string? RoomOf(ISymbol? symbol) =>
        symbol is not (null or INamespaceSymbol) && symbol.Locations.FirstOrDefault(place => place.IsInSource)?.SourceTree is { } tree
            ? RoomOfPath(tree.FilePath) : null;

    private static string? RoomOfPath(string path)
    {
        string[] parts = path.Replace('\\', '/').Split('/');
        int at = Array.LastIndexOf(parts, "Corpus.Text");
        return at < 0 ? null : at + 2 < parts.Length ? parts[at + 1] : FrontDoor;
    }
}
