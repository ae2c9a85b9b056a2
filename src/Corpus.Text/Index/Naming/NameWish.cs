namespace Corpus.Text.Index.Naming;

/// <summary>What one article, quotation, speaker or outlet asks for.</summary>
/// <param name="Key">What tells it from all others: the path, the words and who said them, the name as spelled. The hash is made of it.</param>
/// <param name="Name">The name that it wants; an identifier.</param>
/// <param name="Before">What it puts before the name when another wants the same; empty when there is nothing.</param>
/// <param name="Instead">What it takes instead when another wants the same; empty when it keeps the name behind <paramref name="Before"/>.</param>
internal sealed record NameWish(string Key, string Name, string Before = "", string Instead = "")
{
    /// <summary>The second choice; null when there is none but the hash.</summary>
    public string? Second => Instead.Length > 0 ? Instead : Before.Length > 0 ? Before + Name : null;
}
