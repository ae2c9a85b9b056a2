
namespace Corpus.Text.Index.Reuse;

/// <summary>Words, not all of them quoted, that stand in two texts in a row; as many as can be. A change of a few words in the middle doesn't end it.</summary>
/// <param name="Here">Where it stands here.</param>
/// <param name="Other">The other text.</param>
/// <param name="There">Where it stands there.</param>
/// <param name="Words">The number of words that both have; 14 at least.</param>
internal sealed record SharedPassage(TextRange Here, IndexedText Other, TextRange There, int Words);
