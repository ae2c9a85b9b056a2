using Corpus.Text;
using Corpus.Text.Storage.Digests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Adapter;

/// <summary>Knows which additional files are texts of the corpus.</summary>
/// <param name="Path">The corpus folder as a full path; null without the package's targets: then every .txt counts that no other analyzer reads.</param>
/// <param name="ProjectPath">The project's folder as a full path; null when the compiler is not told.</param>
/// <param name="IsNone">Whether the project has no corpus: the package reached it only through another project.</param>
/// <param name="HasDigests">Whether the build task hands over what it read: in builds, never in an editor.</param>
internal sealed record CorpusFolder(string? Path, string? ProjectPath, bool IsNone, bool HasDigests)
{
    private const string NameKey = "build_metadata.AdditionalFiles.CorpusName";
    private const string DigestsKey = "corpus_digests";
    private const string TextKey = "build_metadata.AdditionalFiles.CorpusText";

    /// <summary>The folders that the build names.</summary>
    public static CorpusFolder From(AnalyzerConfigOptions global)
    {
        string? storage = Stated(global, "build_property.CorpusTextStorage");
        // Literals carry the texts themselves, so then the compiler reads them.
        bool digests = "resource".Equals(storage, StringComparison.OrdinalIgnoreCase) && Stated(global, DigestsKey) is not null;
        return new CorpusFolder(Stated(global, "build_property.CorpusPath"), Stated(global, "build_property.ProjectDir"), storage == "none", digests);
    }

    /// <summary>The text that <paramref name="file"/> is: below the folder, or marked by its item's <c>CorpusName</c> or <c>CorpusText</c>; null when it is
    /// none.</summary>
    public CorpusFile? FileOf(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        if (IsNone) return null;
        var metadata = options.GetOptions(file);
        string? name = Stated(metadata, NameKey);
        bool counts = name is not null
            || (TextPath.IsText(file.Path) && (Path is null || TextPath.Below(Path, file.Path) is not null))
            || Stated(metadata, TextKey) is not null;
        return counts ? new CorpusFile(file, TextPath.Of(Path, ProjectPath, file.Path), name, HasDigests ? FileRole.HandedText : FileRole.Text) : null;
    }

    /// <summary>Whether <paramref name="file"/> holds what the build task hands over.</summary>
    public bool IsDigest(AdditionalText file) => HasDigests && file.Path.EndsWith(HandedTexts.Extension, StringComparison.Ordinal);

    private static string? Stated(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) && value.Trim().Length > 0
        ? value.Trim() : null;
}
