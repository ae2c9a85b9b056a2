using Corpus.Text.Parts;
using Corpus.Text.Reading;

namespace Corpus.Text.Records;

/// <summary>How much an article holds.</summary>
/// <param name="Words">The words of its paragraphs: stretches without white space.</param>
/// <param name="Paragraphs">The paragraphs; headlines, captions and furniture are none.</param>
/// <param name="Quotes">The quotations, of every kind.</param>
public readonly record struct ArticleCounts(int Words, int Paragraphs, int Quotes)
{
    /// <summary>The counts of <paramref name="article"/>.</summary>
    public static ArticleCounts Of(Article article)
    {
        int words = 0, paragraphs = 0;
        var blocks = article.Parts.Blocks;
        for (int b = 0; b < blocks.Count; b++)
        {
            if (blocks[b].Kind != BlockKind.Paragraph) continue;
            paragraphs++;
            bool inside = false;
            foreach (char c in blocks[b].Content.Of(article.Text))
            {
                // Between these two there is no white space.
                bool blank = c is <= ' ' or > '~' && char.IsWhiteSpace(c);
                if (!blank && !inside) words++;
                inside = !blank;
            }
        }
        return new ArticleCounts(words, paragraphs, article.Quotes.Count);
    }
}
