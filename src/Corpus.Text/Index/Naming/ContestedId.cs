namespace Corpus.Text.Index.Naming;

/// <summary>An article whose id another has as well; it is filed under its path.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Wanted">The id that both have.</param>
/// <param name="Given">The id that it is filed under.</param>
/// <param name="Rival">The path of the first other, in ordinal order, that has the id.</param>
internal sealed record ContestedId(string Path, string Wanted, string Given, string Rival);
