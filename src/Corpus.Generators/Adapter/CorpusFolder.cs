using System.Runtime.CompilerServices;
using Corpus.Text;
using Corpus.Text.Storage.Digests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Adapter;

/// <summary>Knows which additional files are texts of the corpus.</summary>
/// <param name="Path">The corpus folder as a full path; null without the package's targets: then every .txt counts that no other analyzer reads.</param>
/// <param name="ProjectPath">The project's folder as a full path; null when the compiler does not know it.</param>
/// <param name="Marks">What the build says of single files.</param>
/// <param name="Sources">The texts that are no articles, for quotations to be checked against.</param>
/// <param name="IsNone">Whether the project has no corpus: the package reached it only through another project.</param>
/// <param name="HasDigests">Whether the build task hands over what it read: in builds, never in an editor.</param>
internal sealed record CorpusFolder(string? Path, string? ProjectPath, TextMarks Marks, TextMarks Sources, bool IsNone, bool HasDigests)
{
    private const string DigestsKey = "corpus_digests";

    // By the very string: as long as the build says the same, nobody reads it again. Weak, because statics survive in the compiler server.
    private static readonly ConditionalWeakTable<string, TextMarks> KnownMarks = new();

    /// <summary>The folders that the build names.</summary>
    public static CorpusFolder From(AnalyzerConfigOptions global)
    {
        string? storage = Stated(global, "build_property.CorpusTextStorage");
        // Literals carry the texts themselves, so then the compiler reads them.
        bool digests = "resource".Equals(storage, StringComparison.OrdinalIgnoreCase) && Stated(global, DigestsKey) is not null;
        return new CorpusFolder(
            Unescaped(global, "build_property.CorpusPath"), Unescaped(global, "build_property.CorpusProjectPath")
                ?? Stated(global, "build_property.ProjectDir"),
            MarksIn(global, "build_property.CorpusMarks"), MarksIn(global, "build_property.CorpusSourceMarks"),
            storage == "none", digests);
    }

    /// <summary>The text that <paramref name="file"/> is: in the folder, or marked by the build; null when it is none.</summary>
    public CorpusFile? FileOf(AdditionalText file)
    {
        if (IsNone) return null;
        var role = HasDigests ? FileRole.HandedText : FileRole.Text;
        if (Marks.Of(file.Path) is { } mark) return mark.Path is null ? null : new CorpusFile(file, mark.Path, mark.Name, role);
        if (!TextPath.IsText(file.Path)) return null;
        return (Path is null ? TextPath.Of(null, ProjectPath, file.Path) : TextPath.Below(Path, file.Path)) is { } path ? new CorpusFile(file, path, null, role)
            : null;
    }

    /// <summary>The path of the source that <paramref name="file"/> is and that is no article; null when it is none.</summary>
    public string? SourcePathOf(AdditionalText file) => Sources.Of(file.Path)?.Path;

    /// <summary>Whether <paramref name="file"/> holds what the build task hands over.</summary>
    public bool IsDigest(AdditionalText file) => HasDigests && file.Path.EndsWith(HandedTexts.Extension, StringComparison.Ordinal);

    private static TextMarks MarksIn(AnalyzerConfigOptions global, string key) =>
        global.TryGetValue(key, out var marks) && marks.Length > 0 ? KnownMarks.GetValue(marks, TextMarks.Read) : TextMarks.None;

    private static string? Stated(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) && value.Trim().Length > 0
        ? value.Trim() : null;

    private static string? Unescaped(AnalyzerConfigOptions options, string key) => Stated(options, key) is { } value ? ConfigValue.Unescape(value) : null;
}
