using Corpus.Text.Index.Naming;

namespace Corpus.Generators.Generation;

/// <summary>What an article asks to be called.</summary>
/// <param name="FullPath">The file as the compiler knows it; tells one that is listed twice.</param>
/// <param name="Id">The id.</param>
/// <param name="Name">The member's name; its key is the path.</param>
internal readonly record struct ArticleWish(string FullPath, string Id, NameWish Name);
