
namespace Corpus.Text.Structure;

/// <summary>A block of the article. Blocks tile the text; one line may hold several (a dateline and a paragraph).</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Range">All its characters; line ends and blank lines belong to the block before them, leading ones to the first.</param>
/// <param name="Content">The block's own characters, without white space at either end.</param>
internal readonly record struct TextBlock(BlockKind Kind, TextRange Range, TextRange Content)
{
    /// <summary>Whether the block's own words say that it is boilerplate, and not only its form and its neighbours; false for every other kind.</summary>
    public bool SaysSo { get; init; }
}
