namespace Corpus.Text.Index.Reuse;

/// <summary>What one text has in common with the others.</summary>
/// <param name="Likeness">The text that is the same or nearly the same as a whole; null when there is none.</param>
/// <param name="Passages">The passages shared with texts that are not alike as a whole, in this text's order.</param>
/// <param name="Repetitions">The quotations that others carry too, in this text's order; for words that many texts quote, the first few of them.</param>
internal sealed record TextRelations(Likeness? Likeness, IReadOnlyList<SharedPassage> Passages, IReadOnlyList<QuoteRepetition> Repetitions)
{
    /// <summary>Nothing in common with anyone.</summary>
    public static TextRelations None { get; } = new(null, [], []);
}

/// <summary>Another text that says nearly the same as a whole.</summary>
/// <param name="Other">The other text.</param>
/// <param name="Percent">How many of the longer body's words are in passages that both have, 80 to 100.</param>
/// <param name="Identical">Whether the bodies are the same word for word.</param>
internal sealed record Likeness(IndexedText Other, int Percent, bool Identical);

/// <summary>Words, not all of them quoted, that follow each other in two texts; as many as can be. A change of a few words in the middle
/// doesn't end it.</summary>
/// <param name="Here">Where it stands here.</param>
/// <param name="Other">The other text.</param>
/// <param name="There">Where it stands there.</param>
/// <param name="Words">The number of words that both have; 14 at least.</param>
internal sealed record SharedPassage(TextRange Here, IndexedText Other, TextRange There, int Words);
