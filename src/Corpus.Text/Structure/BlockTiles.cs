using Corpus.Text.Source;

namespace Corpus.Text.Structure;

/// <summary>Lays blocks so that they tile the text: each line's pieces in order, the last up to the next line.</summary>
internal sealed class BlockTiles
{
    private readonly Sequence<TextBlock> blocks;

    public BlockTiles(int lines) => blocks = new Sequence<TextBlock>(lines + 8);

    /// <summary>The blocks so far.</summary>
    public Sequence<TextBlock> Blocks => blocks;

    /// <summary>Adds a line that is one block.</summary>
    public void Add(in Line line, BlockKind kind) => blocks.Add(new TextBlock(kind, line.Range, line.Content));

    /// <summary>Adds a block that is no line's.</summary>
    public void Add(TextBlock block) => blocks.Add(block);

    /// <summary>Adds a line that is cut before <paramref name="cut"/> into two.</summary>
    public void Add(string text, in Line line, BlockKind first, int cut, BlockKind second)
    {
        var head = new TextRange(line.Content.Start, cut).Trim(text);
        var tail = new TextRange(cut, line.Content.End).Trim(text);
        if (head.IsEmpty || tail.IsEmpty) { Add(line, tail.IsEmpty ? first : second); return; }
        blocks.Add(new TextBlock(first, new TextRange(line.Range.Start, tail.Start), head));
        blocks.Add(new TextBlock(second, new TextRange(tail.Start, line.Range.End), tail));
    }

    /// <summary>The same of a line cut twice.</summary>
    public void Add(string text, in Line line, BlockKind first, int cut, BlockKind second, int laterCut, BlockKind third)
    {
        var tail = new TextRange(cut, line.Content.End).Trim(text);
        blocks.Add(new TextBlock(first, new TextRange(line.Range.Start, tail.Start), new TextRange(line.Content.Start, cut).Trim(text)));
        Add(text, new Line(new TextRange(tail.Start, line.Range.End), tail, false), second, laterCut, third);
    }
}
