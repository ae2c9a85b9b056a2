using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Storage;

/// <summary>How much an article holds.</summary>
/// <param name="Words">The words of its paragraphs: stretches without white space.</param>
/// <param name="Paragraphs">The paragraphs; headlines, captions and boilerplate are none.</param>
/// <param name="Quotes">The quotations, of every kind.</param>
internal readonly record struct ArticleCounts(int Words, int Paragraphs, int Quotes)
{
    /// <summary>The counts of <paramref name="article"/>.</summary>
    public static ArticleCounts Of(ArticleReading article)
    {
        int words = 0, paragraphs = 0;
        var blocks = article.Parts.Blocks;
        for (int b = 0; b < blocks.Count; b++)
        {
            if (blocks[b].Kind != BlockKind.Paragraph) continue;
            paragraphs++;
            words += WordsIn(article.Text, blocks[b].Content);
        }
        return new ArticleCounts(words, paragraphs, article.Quotes.Count);
    }

    // A word begins where what is no white space follows white space, or nothing.
    private static int WordsIn(string text, TextRange range)
    {
        int words = 0;
        bool inside = false;
        for (int at = range.Start; at < range.End;)
        {
            if (at + PackedCharacters.Count <= range.End && PackedCharacters.Of(text, at) is var packed && PackedCharacters.IsAscii(packed))
            {
                ulong blanks = PackedCharacters.Blanks(packed), before = (blanks << 8) | (inside ? 0UL : 0x80);
                words += Bits.Count(~blanks & before & PackedCharacters.Sign);
                inside = blanks >> 63 == 0;
                at += PackedCharacters.Count;
                continue;
            }
            for (int end = Math.Min(at + PackedCharacters.Count, range.End); at < end; at++)
            {
                bool blank = char.IsWhiteSpace(text[at]);
                if (!blank && !inside) words++;
                inside = !blank;
            }
        }
        return words;
    }
}
