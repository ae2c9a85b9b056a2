using System.Text;
using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Text.Storage;
using Corpus.Text.Storage.Digests;

namespace Corpus.Generators.Tests.Harness;

/// <summary>What the build task hands to the compiler.</summary>
internal static class TaskWork
{
    /// <summary>The global key that says so to the compiler.</summary>
    public const string Key = "corpus_digests";

    /// <summary>Where it stands below the project.</summary>
    public const string Path = "obj/corpus/0.digest";

    /// <summary>Where the packed ids stand below the project.</summary>
    public const string IdsPath = "obj/corpus/" + PackedIds.FileName;

    /// <summary>The articles below the repository's seeds/, by their paths there.</summary>
    public static IReadOnlyList<(string Path, string Text)> Seeds { get; } = SeedsBelow(Repository.PathOf("seeds"));

    /// <summary>The digest of <paramref name="texts"/>, which are known by their paths below the corpus folder.</summary>
    public static string DigestOf(IEnumerable<(string Path, string Text)> texts) => Encoding.UTF8.GetString([.. HandedTexts.Write(
        [.. texts.Select(text => CorpusArticle.File(text.Path, SourceEncoding.Utf8, ArticleReading.Read(text.Text)))
            .Select(filed => HandedText.Of(filed, TextFindings.Of(filed))).OfType<HandedText>()])]);

    /// <summary>The file of packed ids that holds <paramref name="packed"/>: ids by the paths below the corpus folder.</summary>
    public static string IdsOf(IEnumerable<KeyValuePair<string, string>> packed) =>
        Encoding.UTF8.GetString([.. PackedIds.Write([.. packed.Select(text => new IndexEntry(text.Value, text.Key, null, 0, []))])]);

    private static (string, string)[] SeedsBelow(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))];
}
