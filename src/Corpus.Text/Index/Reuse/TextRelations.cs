namespace Corpus.Text.Index.Reuse;

/// <summary>What one text has in common with the others.</summary>
/// <param name="Likeness">The text that is the same or nearly the same as a whole; null when there is none.</param>
/// <param name="Passages">The passages shared with texts that are not alike as a whole, in this text's order.</param>
/// <param name="Echoes">The quotations that others carry too, in this text's order; for words that many texts quote, the first few of them.</param>
internal sealed record TextRelations(Likeness? Likeness, IReadOnlyList<SharedPassage> Passages, IReadOnlyList<QuoteEcho> Echoes)
{
    /// <summary>Nothing in common with anyone.</summary>
    public static TextRelations None { get; } = new(null, [], []);
}
