using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.House.Tests;

/// <summary>The arrows of the house: each room knows the rooms before it and no others.</summary>
public class DirectionOfTravelTests
{
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
            .Where(name => name is not ("bin" or "obj")).ShouldBeSubsetOf(Rooms.InOrder);

    [Fact]
    public void ARoom_UsesOnlyTheRoomsBeforeIt()
    {
        var sources = SourceCode.Reader.AsParallel().AsOrdered().Select(s => s.Tree).ToList();
        Rooms.LookAheads(sources, sources).ShouldBeEmpty();
    }

    private const string Later = """
        namespace Corpus.Text.Attribution;
        public class Later { public class Inner { } public static int Count() => 1; }
        [System.AttributeUsage(System.AttributeTargets.All)] public sealed class LateAttribute : System.Attribute { }
        public static class LateWords { public static int Late(this string text) => text.Length; }
        """;

    // Each way to name something of a later room, and what is named.
    [Theory]
    [InlineData("using Corpus.Text.Attribution; namespace Corpus.Text.Source; class Ahead { object Look() => new Later(); }", "Later")]
    [InlineData("namespace Corpus.Text.Source; class Ahead { object Look() => new Corpus.Text.Attribution.Later(); }", "Later")]
    [InlineData("namespace Corpus.Text.Source; class Ahead { object Look() => new Attribution.Later(); }", "Later")]
    [InlineData("using Corpus.Text.Attribution; namespace Corpus.Text.Source; class Ahead { int Look() => \"\".Late(); }", "Late")]
    [InlineData("using static Corpus.Text.Attribution.Later; namespace Corpus.Text.Source; class Ahead { int Look() => Count(); }", "Later")]
    [InlineData("using Corpus.Text.Attribution; namespace Corpus.Text.Source; class Ahead { object Look() => new Later.Inner(); }", "Inner")]
    [InlineData("using static Corpus.Text.Attribution.Later; namespace Corpus.Text.Source; class Ahead { Inner? look; }", "Inner")]
    [InlineData("using Corpus.Text.Attribution; namespace Corpus.Text.Source; [Late] class Ahead { }", "Late")]
    [InlineData("using Corpus.Text.Attribution; namespace Corpus.Text.Source; [LateAttribute] class Ahead { }", "LateAttribute")]
    [InlineData("using Corpus.Text.Attribution; namespace Corpus.Text.Source; class Ahead : Later { }", "Later")]
    [InlineData("using Corpus.Text.Attribution; namespace Corpus.Text.Source; class Ahead<T> where T : Later { }", "Later")]
    [InlineData("using Corpus.Text.Attribution; namespace Corpus.Text.Source; class Ahead { string Look() => nameof(Later); }", "Later")]
    [InlineData("using L = Corpus.Text.Attribution.Later; namespace Corpus.Text.Source; class Ahead { L? look; }", "Later")]
    [InlineData("global using L = Corpus.Text.Attribution.Later; namespace Corpus.Text.Source;", "Later")]
    [InlineData("using Corpus.Text.Attribution; namespace Corpus.Text.Source; class Ahead { @Later? look; }", "@Later")]
    public void ARoomThatLooksAhead_IsFound(string source, string named) =>
        Of(("Source/Ahead.cs", source), ("Attribution/Later.cs", Later))
            .ShouldContain($"Source uses Attribution: src/Corpus.Text/Source/Ahead.cs names {named}");

    [Fact]
    public void AnAliasForAllFiles_IsTheTypeThatItIsFor() =>
        Of(("Source/Ahead.cs", "namespace Corpus.Text.Source; class Ahead { L? look; }"), ("Attribution/Later.cs", Later),
            ("Attribution/Aliases.cs", "global using L = Corpus.Text.Attribution.Later;"))
            .ShouldBe(["Source uses Attribution: src/Corpus.Text/Source/Ahead.cs names L"]);

    [Fact]
    public void ATypeInPartsOfTwoRooms_IsFound() =>
        Of(("Source/Word.cs", "namespace Corpus.Text; public partial class Word { }"), ("Index/Word.cs", "namespace Corpus.Text; partial class Word { }"))
            .ShouldBe(["Source uses Index: src/Corpus.Text/Index/Word.cs holds a part of Word"]);

    [Fact]
    public void ANameThatALaterRoomHasToo_IsNoLookAhead() =>
        Of(("Source/Ahead.cs", "namespace Corpus.Text.Source; class Ahead { int Later; int Look() => Later; }"), ("Attribution/Later.cs", Later),
            ("Index/Behind.cs", "using Corpus.Text.Attribution; namespace Corpus.Text.Index; class Behind : Later { }")).ShouldBeEmpty();

    private static IReadOnlyCollection<string> Of(params (string Path, string Source)[] files)
    {
        var trees = files.Select(f => CSharpSyntaxTree.ParseText(f.Source, SourceCode.Options, "src/Corpus.Text/" + f.Path)).ToList();
        return Rooms.LookAheads(trees, trees);
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
        string[] banned = ["Microsoft.CodeAnalysis", "Microsoft.Build", "File.Read", "File.Open", "Directory.", "DateTime.Now", "DateTime.UtcNow",
            "CultureInfo.CurrentCulture"];
        SourceCode.Reader.SelectMany(s => banned.Where(word => s.Text.Contains(word, StringComparison.Ordinal)).Select(word => $"{s.Path}: {word}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void OnlyTheCodeFixes_SeeWorkspaces() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(f => File.ReadAllText(f).Contains("Workspaces", StringComparison.Ordinal)
                && !File.ReadAllText(f).Contains("IncludeBuildOutput", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension).ShouldBe(["Corpus.CodeFixes"]);
}
