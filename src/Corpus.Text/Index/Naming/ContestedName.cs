namespace Corpus.Text.Index.Naming;

/// <summary>A wish that could not be granted as it was, because another wants the same or the name is taken by the class itself.</summary>
/// <param name="Key">Who wished.</param>
/// <param name="Wanted">The name that was wanted.</param>
/// <param name="Given">The name that it got.</param>
/// <param name="Rival">The key of the first other, in ordinal order, that wanted the same; null when the class itself has a member of that name.</param>
internal sealed record ContestedName(string Key, string Wanted, string Given, string? Rival);
