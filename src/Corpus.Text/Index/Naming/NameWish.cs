namespace Corpus.Text.Index.Naming;

/// <summary>What one article, quotation, speaker or outlet asks for.</summary>
/// <param name="Key">What tells it from all others: the path, the words and who said them, the name as spelled. The hash is made of it.</param>
/// <param name="Name">The name that it wants; an identifier.</param>
/// <param name="Second">What it takes when another wants the same; empty when it has no second choice but the hash.</param>
public readonly record struct NameWish(string Key, string Name, string Second = "");
