using System.Collections.Immutable;
using Corpus.Generators.Generation;
using Corpus.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Harness;

/// <summary>A consumer's project in memory: its texts, build properties and language version. <see cref="Run"/> starts the generator over it.</summary>
internal sealed record Desk
{
    public const string DefaultRoot = "/home/desk/newsroom/";

    public string Root { get; init; } = DefaultRoot;

    public ImmutableList<(string Path, string Text)> Texts { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The names of the files that the build marks as texts, by their full paths; null for a file without a name of its own.</summary>
    public ImmutableDictionary<string, string?> Marks { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>The texts of which the build task hands something over; null in an editor.</summary>
    public ImmutableList<(string Path, string Text)>? Handed { get; init; }

    /// <summary>The ids under which the build packed the texts, by their paths; null where it says nothing of them.</summary>
    public ImmutableDictionary<string, string>? Packed { get; init; }

    /// <summary>The project's own C# file.</summary>
    public string Program { get; init; } = "class Program { }";

    /// <summary>The additional files of other tools, by their paths below the project. Whoever opens one fails.</summary>
    public ImmutableList<string> OtherFiles { get; init; } = [];

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    /// <summary>What the compiler does with documentation: an editor keeps it, a build keeps none unless it writes the XML file.</summary>
    public DocumentationMode Documentation { get; init; } = DocumentationMode.Parse;

    public Func<string, ArticleReading> Reader { get; init; } = ArticleReading.Read;

    /// <summary>Whether the driver keeps its steps. With them on, its Combine loses an item in the run after one was removed (Roslyn 4.14; not without them),
    /// so a test that removes a text turns them off.</summary>
    public bool Tracked { get; init; } = true;

    /// <summary>A project with the package's targets and these texts below seeds/.</summary>
    public static Desk With(params (string Path, string Text)[] texts) => new()
    {
        Texts = [.. texts],
        Properties = ImmutableDictionary<string, string>.Empty.Add("CorpusTextStorage", "resource").Add("RootNamespace", "Newsroom"),
    };

    /// <summary>A project that lists the texts as plain AdditionalFiles, without the package's targets.</summary>
    public static Desk WithoutTargets(params (string Path, string Text)[] texts) => With(texts).Unset("CorpusTextStorage");

    public Desk Set(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    public Desk Unset(string property) => this with { Properties = Properties.Remove(property) };

    /// <summary>Marks the text at <paramref name="path"/>, as the build does where an item has a <c>CorpusName</c> or lies outside the folder.</summary>
    public Desk Mark(string path, string? name = null) => this with { Marks = Marks.SetItem(FullPath(path), name) };

    /// <summary>Whether the types are there before other generators run, where the compiler can.</summary>
    public bool Early { get; init; } = true;

    /// <summary>The generator of this project.</summary>
    public CorpusGenerator Generator(Func<string, ArticleReading>? read = null) => new(read ?? Reader, Early);

    /// <summary>The texts as the compiler gets them.</summary>
    public ImmutableArray<AdditionalText> Files() => [.. Texts.Select(text => new InMemoryText(FullPath(text.Path), text.Text))];

    /// <summary>Runs the generator twice, and fails if the second run did anything.</summary>
    public DeskRun Run() => DeskRun.Start(this);

    /// <summary>Where a text lies: below seeds/, or where an absolute path or one that begins with ../ says.</summary>
    public string FullPath(string path) => path.StartsWith('/') ? path : path.StartsWith("../", StringComparison.Ordinal) ? Root + path[3..]
        : Root + "seeds/" + path;

    internal InMemoryOptions Options()
    {
        var properties = Properties;
        if (properties.ContainsKey("CorpusTextStorage") && !properties.ContainsKey("CorpusPath")) properties = properties.Add("CorpusPath", Root + "seeds/");
        if (!properties.ContainsKey("ProjectDir")) properties = properties.Add("ProjectDir", Root);
        if (!Marks.IsEmpty)
        {
            string? folder = properties.GetValueOrDefault("CorpusPath");
            properties = properties.Add("CorpusMarks",
                TextMarks.Write(Marks.Select(mark => new TextMark(mark.Key, TextPath.Of(folder, Root, mark.Key), mark.Value))));
        }
        return new InMemoryOptions(
            properties.Select(p => KeyValuePair.Create("build_property." + p.Key, p.Value))
                .Concat(Handed is null ? [] : [KeyValuePair.Create(TaskWork.Key, "true")]).ToDictionary());
    }

}
