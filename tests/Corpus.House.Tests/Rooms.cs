using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.House.Tests;

/// <summary>The rooms of the reader in their order, and what a room uses of those behind it.</summary>
/// <remarks>
/// Whoever uses a later room names something of it: a type, an extension method, or an alias of one. A member is reached through a value, and a value of a
/// later room's type comes from a declaration that names this type, in the same room or in one before it. So only names that something in a later room has are
/// looked up; all others cannot lead there. A partial type in two rooms would be the exception, and is a violation itself. Comments do not count.
/// </remarks>
internal static class Rooms
{
    /// <summary>The root of the reader: an article, and the method that calls the rooms in order.</summary>
    private const string FrontDoor = "the front door";

    private const string Attribute = "Attribute";

    // What the SDK's implicit usings import.
    private static readonly SyntaxTree GlobalUsings = CSharpSyntaxTree.ParseText(string.Concat(new[] { "", ".Collections.Generic", ".IO", ".Linq", ".Threading",
        ".Threading.Tasks" }.Select(n => $"global using System{n};")), SourceCode.Options);

    /// <summary>Their names: folders of <c>src/Corpus.Text</c>.</summary>
    public static string[] InOrder { get; } =
        ["Source", "Language", "Structure", "Quotations", "Attribution", FrontDoor, "Index", "Rules", "Storage", "Export", "Library"];

    /// <summary>What the files <paramref name="asked"/>, some of <paramref name="trees"/>, use of later rooms.</summary>
    public static IReadOnlyCollection<string> LookAheads(IReadOnlyList<SyntaxTree> trees, IEnumerable<SyntaxTree> asked)
    {
        var latest = new Dictionary<string, int>();
        var parts = new Dictionary<string, int>();
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            int room = RoomOf(tree);
            foreach (var node in tree.GetRoot().DescendantNodes(n => n is not (BlockSyntax or ExpressionSyntax)))
            {
                if (NameOf(node) is not { } name) continue;
                string[] written = name.EndsWith(Attribute, StringComparison.Ordinal) ? [name, name[..^Attribute.Length]] : [name];
                foreach (string way in written) latest[way] = Math.Max(latest.GetValueOrDefault(way), room);
                if (node is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword) && !parts.TryAdd(name, room) && parts[name] != room)
                    found.Add($"{InOrder[Math.Min(room, parts[name])]} uses {InOrder[Math.Max(room, parts[name])]}: {tree.FilePath} holds a part of {name}");
            }
        }
        var compilation = new Lazy<CSharpCompilation>(() => Compile(trees));
        foreach (var tree in asked)
        {
            int own = RoomOf(tree);
            SemanticModel? model = null;
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (latest.GetValueOrDefault(name.Identifier.ValueText) <= own) continue;
                model ??= compilation.Value.GetSemanticModel(tree);
                if (model.GetSymbolInfo(name).Symbol is { } symbol && RoomOf(symbol) is { } used && used > own)
                    found.Add($"{InOrder[own]} uses {InOrder[used]}: {tree.FilePath} names {name.Identifier.Text}");
            }
        }
        return found;
    }

    // A type, an extension method or an alias for all files.
    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method when IsExtension(method) => method.Identifier.ValueText,
        PropertyDeclarationSyntax property when property.Parent is ExtensionDeclarationSyntax => property.Identifier.ValueText,
        UsingDirectiveSyntax { Alias: { } alias } directive when directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) => alias.Name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsExtension(MethodDeclarationSyntax method) => method.Parent is ExtensionDeclarationSyntax
        || method.ParameterList.Parameters is [var first, ..] && first.Modifiers.Any(SyntaxKind.ThisKeyword);

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create("Reader", [.. trees, GlobalUsings],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal)).Select(p => MetadataReference.CreateFromFile(p)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    // By the file and not by the namespace: what a program sees is in one namespace, from whatever room it comes.
    private static int? RoomOf(ISymbol symbol) =>
        symbol is not INamespaceSymbol && symbol.Locations.FirstOrDefault(place => place.IsInSource)?.SourceTree is { } tree ? RoomOf(tree) : null;

    private static int RoomOf(SyntaxTree tree)
    {
        string[] parts = tree.FilePath.Split('/');
        int at = Array.LastIndexOf(parts, "Corpus.Text");
        return at < 0 ? -1 : Array.IndexOf(InOrder, at + 2 < parts.Length ? parts[at + 1] : FrontDoor);
    }
}
