using Corpus.Text.Index.Naming;

namespace Corpus.Generators.Generation.Members;

/// <summary>What an article asks to be called, whatever the project names articles from.</summary>
/// <param name="FullPath">The file as the compiler knows it; tells one that is listed twice.</param>
/// <param name="Path">The path below the corpus folder.</param>
/// <param name="Id">The id.</param>
/// <param name="Names">The names that it can have.</param>
internal sealed record ArticleNameRequest(string FullPath, string Path, string Id, ArticleNames Names)
{
    /// <summary>The member's name; its key is the path.</summary>
    public NameRequest Member(NamingChoice naming) => Names.RequestOf(Path, naming);
}
