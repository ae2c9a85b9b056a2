using Corpus.Text.Storage;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Storage;

/// <summary>What records ask of every character is asked of eight at a time; the answers are those of one at a time.</summary>
public class EightAtATimeTests
{
    private static readonly string[] Pieces =
        ["a", "word", "  ", " ", "\t", "\u00A0", "\u2028", "\u001C", "\u0085", "é", "“", "”", "🚢", "12,5", "x\u200By", "longerthaneight", "\u007F"];

    [Fact]
    public void Words_AreStretchesWithoutWhiteSpace()
    {
        var random = new Random(5);
        for (int round = 0; round < 2_000; round++)
        {
            string text = "Fact " + string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Pieces[random.Next(Pieces.Length)])) + " end.";
            var article = ArticleReading.Read(text);
            article = article with { Parts =
                article.Parts with { Blocks = [new TextBlock(BlockKind.Paragraph, new(0, text.Length), new(random.Next(5), text.Length))] } };
            int words = article.Parts.Blocks[0].Content.Of(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

            ArticleCounts.Of(article).Words.ShouldBe(words, text);
        }
    }

    [Fact]
    public void HalvesOfSurrogatePairs_AreSeenWhereverTheyStand()
    {
        for (int length = 0; length < 40; length++)
        {
            string text = new('a', length);
            SurrogatePairs.AreWhole(text).ShouldBeTrue();
            SurrogatePairs.AreWhole(text + "é").ShouldBeTrue();
            for (int at = 0; at <= length; at++)
            {
                SurrogatePairs.AreWhole(text.Insert(at, "🚢")).ShouldBeTrue();
                SurrogatePairs.AreWhole(text.Insert(at, "\ud83c")).ShouldBeFalse();
                SurrogatePairs.AreWhole(text.Insert(at, "\udf09")).ShouldBeFalse();
                SurrogatePairs.AreWhole(text.Insert(at, "🚢\udf09")).ShouldBeFalse();
                SurrogatePairs.AreWhole(text.Insert(at, "\ud83c🚢")).ShouldBeFalse();
            }
        }
    }
}
