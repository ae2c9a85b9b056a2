using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text;

/// <summary>A part of an article: its headline, a paragraph, a caption. One line of a text may hold several, and one block several lines.</summary>
public sealed class Block
{
    private readonly LogicalText source;
    private readonly TextRange words;

    internal Block(LogicalText source, TextBlock block)
    {
        this.source = source;
        words = block.Content;
        Kind = block.Kind;
        Range = source.InFile(block.Content);
    }

    /// <summary>What the block is.</summary>
    public BlockKind Kind { get; }

    /// <summary>Its place in <see cref="Article.Text"/>, without white space at either end.</summary>
    public TextRange Range { get; }

    /// <summary>Its words: a single space in place of each line break inside a paragraph, and without the markup of Markdown.</summary>
    public string Text => words.TextOf(source.Text);

    /// <summary><see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
