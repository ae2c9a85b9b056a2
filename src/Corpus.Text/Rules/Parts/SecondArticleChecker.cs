
namespace Corpus.Text.Rules.Parts;

/// <summary>The rule about a text that holds a second article behind the first (CORP2014).</summary>
internal static class SecondArticleChecker
{
    private const int FewestParagraphs = 2;
    private const int ShortestText = 60;
    private const int FewestWords = 3;
    private const int LongestTitle = 120;

    // … its last paragraph. / Ferry put off / By Bo Diddley / March 13, 2023 / Northline has put off …
    public static void Check(ArticleReading article, List<RuleFinding> found)
    {
        var blocks = article.Parts.Blocks;
        int paragraphs = 0;
        for (int b = 0; b < blocks.Count; b++)
        {
            if (blocks[b].Kind == BlockKind.Paragraph) paragraphs++;
            if (paragraphs < FewestParagraphs || blocks[b].Kind is not (BlockKind.Byline or BlockKind.Date)) continue;
            int title = b - 1;
            bool signed = false;
            for (; b < blocks.Count && blocks[b].Kind is BlockKind.Byline or BlockKind.Date; b++) signed |= blocks[b].Kind == BlockKind.Byline;
            if (!signed || b == blocks.Count || blocks[b].Kind != BlockKind.Paragraph || blocks[b].Content.Length < ShortestText) continue;
            if (IsTitle(article, title)) found.Add(new RuleFinding { Rule = RuleTable.TwoArticles, Range = blocks[title].Content,
                Arguments = [Excerpt.Of(article.Text, blocks[title].Content)] });
        }
    }

    // Right below a paragraph: a list of other stories has a heading.
    private static bool IsTitle(ArticleReading article, int block)
    {
        var blocks = article.Parts.Blocks;
        if (blocks[block].Kind is not (BlockKind.Subheading or BlockKind.Boilerplate) || blocks[block].SaysSo || blocks[block - 1].Kind != BlockKind.Paragraph)
            return false;
        var content = blocks[block].Content;
        int words = 1;
        foreach (char c in content.Of(article.Text)) if (c == ' ') words++;
        return words >= FewestWords && content.Length <= LongestTitle && article.Text[content.End - 1] != '.';
    }
}
