
namespace Corpus.Text.Index.Reuse;

/// <summary>The words of an article's paragraphs in a row, whatever stands between the paragraphs.</summary>
internal sealed class BodyWords
{
    private readonly string text;
    private readonly int[] starts;
    private readonly uint[] hashes;

    private BodyWords(string text, int[] starts, uint[] hashes)
    {
        this.text = text;
        this.starts = starts;
        this.hashes = hashes;
    }

    /// <summary>The number of words.</summary>
    public int Count => starts.Length;

    /// <summary>The word's hash.</summary>
    public uint this[int word] => hashes[word];

    public static BodyWords Of(ArticleReading article)
    {
        var starts = new List<int>(article.Text.Length / 6);
        var hashes = new List<uint>(article.Text.Length / 6);
        foreach (var block in article.Parts.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph) continue;
            var cursor = new WordCursor(article.Text.AsSpan(), block.Content.Start, block.Content.End);
            while (cursor.MoveNext())
            {
                starts.Add(cursor.Start);
                hashes.Add(cursor.Hash);
            }
        }
        return new BodyWords(article.Text, starts.ToArray(), hashes.ToArray());
    }

    /// <summary>Where a word begins.</summary>
    public int StartOf(int word) => starts[word];

    /// <summary>From the first of these words to the end of the last, which lies before <paramref name="end"/>.</summary>
    public TextRange RangeOf(int first, int end)
    {
        var last = new WordCursor(text.AsSpan(), starts[end - 1], text.Length);
        last.MoveNext();
        return new TextRange(starts[first], last.End);
    }
}
