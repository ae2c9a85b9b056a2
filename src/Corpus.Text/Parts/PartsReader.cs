using Corpus.Text.Blocks;

namespace Corpus.Text.Parts;

/// <summary>Tells headline, dateline, byline, dates, captions, furniture and paragraphs apart.</summary>
public static class PartsReader
{
    /// <summary>The parts of <paramref name="text"/>, of which <paramref name="lines"/> are the lines.</summary>
    public static ArticleParts Read(string text, IReadOnlyList<Line> lines)
    {
        var blocks = new Block[lines.Count];
        bool titled = lines.Count > 1 && lines[0].Content.Length <= 160 && lines[0].Content.Of(text).IndexOf(". ".AsSpan(), StringComparison.Ordinal) < 0;
        for (int i = 0; i < blocks.Length; i++)
            blocks[i] = new Block(titled && i == 0 ? BlockKind.Headline : BlockKind.Paragraph, lines[i].Range, lines[i].Content);
        return new ArticleParts { Blocks = blocks, Headline = titled ? new Stated<string>(lines[0].Content.TextOf(text), lines[0].Content) : null };
    }
}
