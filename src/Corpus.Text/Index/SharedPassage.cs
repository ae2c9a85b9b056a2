using Corpus.Text.Source;

namespace Corpus.Text.Index;

/// <summary>A run of words, not all of them quoted, that stands in two texts; as long as it can be.</summary>
/// <param name="Here">Where it stands here.</param>
/// <param name="Other">The other text.</param>
/// <param name="There">Where it stands there.</param>
/// <param name="Words">The number of words.</param>
public sealed record SharedPassage(TextRange Here, IndexedText Other, TextRange There, int Words);
