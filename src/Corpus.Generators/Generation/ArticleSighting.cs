namespace Corpus.Generators.Generation;

/// <summary>Whom an article quotes, and who published it.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Id">The article's id.</param>
/// <param name="Outlet">The outlet; null when the text does not say.</param>
/// <param name="Speakers">The speakers as the article names them, each with the number of quotations, in order of first appearance.</param>
internal sealed record ArticleSighting(string Path, string Id, string? Outlet, EquatableArray<KeyValuePair<string, int>> Speakers);
