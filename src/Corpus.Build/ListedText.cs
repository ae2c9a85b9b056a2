using Corpus.Text;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>A file that the project lists as a text.</summary>
/// <param name="Path">The path below the corpus folder, as the generator says it.</param>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Name">The item's <c>CorpusName</c>; null when it has none.</param>
/// <param name="Items">The items that list it; more than one when the project lists it twice.</param>
internal sealed record ListedText(string Path, string FullPath, string? Name, IReadOnlyList<ITaskItem> Items)
{
    /// <summary>The first item that lists it.</summary>
    public ITaskItem Item => Items[0];

    /// <summary>The files of <paramref name="items"/>, each once, in ordinal order of their paths.</summary>
    public static IReadOnlyList<ListedText> From(IEnumerable<ITaskItem> items, string? corpusPath, string? projectPath)
    {
        var byFile = new Dictionary<string, List<ITaskItem>>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            string file = item.GetMetadata("FullPath");
            if (!byFile.TryGetValue(file, out var listed)) byFile.Add(file, listed = []);
            listed.Add(item);
        }
        return byFile
            .Select(file => new ListedText(TextPath.Of(corpusPath, projectPath, file.Key), file.Key, NameOf(file.Value), file.Value))
            // Far outside the project two files may have one path; the generator takes the first as well.
            .GroupBy(text => text.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(text => text.Path, StringComparer.Ordinal)
            .ToArray();
    }

    private static string? NameOf(IEnumerable<ITaskItem> items) =>
        items.Select(item => item.GetMetadata("CorpusName").Trim()).FirstOrDefault(name => name.Length > 0);
}
