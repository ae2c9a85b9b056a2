namespace Corpus.Text.Structure;

/// <summary>How much of a line's telling words others have too, each 0 to 1.</summary>
/// <param name="InBody">The share that the long lines use.</param>
/// <param name="InOpening">The share that the first paragraphs of the body use.</param>
/// <param name="Menu">The share that menus are made of.</param>
internal readonly record struct WordShares(float InBody, float InOpening, float Menu);
