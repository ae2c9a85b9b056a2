using Corpus.Tool.Checking;

namespace Corpus.Tool.Reporting.Html;

/// <summary>Where articles stand: in outlets where at least half of them state one, else in folders.</summary>
internal sealed class ArticleGroups
{
    private readonly Dictionary<string, string> groups = new(StringComparer.Ordinal);

    public ArticleGroups(IReadOnlyList<CheckedText> texts)
    {
        bool outlets = texts.Count(t => t.Filed.Article.Parts.Outlet is not null) * 2 >= texts.Count;
        Noun = outlets ? "outlet" : "folder";
        foreach (var text in texts) groups.TryAdd(text.Filed.Id, outlets ? text.Filed.Article.Parts.Outlet?.Value ?? "no outlet" : FolderOf(text.Filed.Path));
    }

    /// <summary>What they are: outlet or folder.</summary>
    public string Noun { get; }

    /// <summary>What they are, as the head of a table has it: Outlet or Folder.</summary>
    public string Title => Noun == "outlet" ? "Outlet" : "Folder";

    /// <summary>Whether there is more than one.</summary>
    public bool Several => groups.Values.Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>The one of an article.</summary>
    public string Of(string id) => groups[id];

    /// <summary>The first folder of a path below the corpus folder.</summary>
    public static string FolderOf(string path) => path.IndexOf('/') is > 0 and var end ? path[..end] + "/" : "no folder";
}
