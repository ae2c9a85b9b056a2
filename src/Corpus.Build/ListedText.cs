using Corpus.Text;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>A file that the project lists as a text.</summary>
/// <param name="Path">The path in the corpus, which no other text has: that below the corpus folder, as the generator says it, or that of its mark.</param>
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
        var byFile = new Dictionary<string,
            List<ITaskItem>>(TextPath.IsOfWindows(corpusPath ?? "") ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var item in items)
        {
            string file = item.GetMetadata("FullPath");
            if (!byFile.TryGetValue(file, out var listed)) byFile.Add(file, listed = []);
            listed.Add(item);
        }
        var paths = Paths(byFile.Keys, corpusPath, projectPath);
        return byFile.Select(file => new ListedText(paths[file.Key], file.Key, NameOf(file.Value), file.Value))
            .OrderBy(text => text.Path, StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>The mark by which the compiler knows the text; null where the corpus folder <paramref name="corpusPath"/> says it all.</summary>
    public TextMark? MarkIn(string? corpusPath) =>
        Name is null && TextPath.IsText(FullPath) && TextPath.Below(corpusPath, FullPath) is not null ? null : new TextMark(FullPath, Path, Name);

    // Files in the corpus folder have their paths below it. Of the others, those that ask for one path all go on to their next choice.
    private static Dictionary<string, string> Paths(IEnumerable<string> files, string? corpusPath, string? projectPath)
    {
        var settled = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new List<(string File, IEnumerator<string> Choices)>();
        foreach (string file in files)
        {
            if (TextPath.Below(corpusPath, file) is { } below) settled.Add(file, below);
            else open.Add((file, TextPath.Choices(corpusPath, projectPath, file).GetEnumerator()));
        }
        var taken = new HashSet<string>(settled.Values, StringComparer.Ordinal);
        while (open.Count > 0)
        {
            foreach (var (_, choices) in open) choices.MoveNext();
            var wanted = open.ToLookup(one => one.Choices.Current, StringComparer.Ordinal);
            open = [];
            foreach (var conflicts in wanted)
            {
                if (!taken.Add(conflicts.Key) || conflicts.Count() > 1) open.AddRange(conflicts);
                else settled.Add(conflicts.First().File, conflicts.Key);
            }
        }
        return settled;
    }

    private static string? NameOf(IEnumerable<ITaskItem> items) =>
        items.Select(item => item.GetMetadata("CorpusName").Trim()).FirstOrDefault(name => name.Length > 0);
}

/// <summary>A text with the id that it is filed under.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The text.</param>
/// <param name="Hash">The hash of its bytes.</param>
/// <param name="Bytes">The bytes of its file; null when they are to be read again.</param>
internal sealed record SettledText(string Id, ListedText Text, ulong Hash, byte[]? Bytes);
