using Corpus.Text.Source;
using Corpus.Text.Structure;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Rules.Parts;

/// <summary>The rules about what an article has and should not have (CORP2001, 2002, 2006, 2007, 2009).</summary>
internal static class PartsChecker
{
    private const int ShortestRepeated = 25;
    private const int ShortestParagraph = 60;
    private const int LongestByNeighbours = 120;
    private const int Reach = 6;
    private const int FewestOfSentence = 5;

    public static void Check(ArticleReading article, List<RuleFinding> found)
    {
        var parts = article.Parts;
        if (parts.Headline is null) found.Add(Whole(RuleTable.NoHeadline));
        if (parts.Published is null) found.Add(Whole(RuleTable.NoDate));
        if (parts.Outlet is null && parts.Agency is null) found.Add(Whole(RuleTable.NoOutlet));
        CheckBlocks(article, found);
    }

    private static RuleFinding Whole(Rule rule) => new() { Rule = rule, Range = default };

    private static void CheckBlocks(ArticleReading article, List<RuleFinding> found)
    {
        string text = article.Text;
        var seen = new Dictionary<int, int>();
        LineMap? lines = null;
        for (int b = 0; b < article.Parts.Blocks.Count; b++)
        {
            var block = article.Parts.Blocks[b];
            if (block.Kind == BlockKind.Boilerplate)
            {
                if (IsBoilerplate(article, b)) found.Add(new RuleFinding { Rule = RuleTable.Boilerplate, Range = block.Content,
                    Arguments = [Excerpt.Of(text, block.Content)], Edit = Deletion(text, block) });
                continue;
            }
            if (!CanRepeat(text, block)) continue;
            int hash = Hash(text, block.Content);
            if (!seen.TryGetValue(hash, out int first)) seen.Add(hash, b);
            else if (Same(text, article.Parts.Blocks[first].Content, block.Content))
            {
                lines ??= new LineMap(article.File);
                int line = lines.PositionOf(article.Source.InFile(article.Parts.Blocks[first].Content).Start).Line + 1;
                found.Add(new RuleFinding
                {
                    Rule = RuleTable.RepeatedBlock,
                    Range = block.Content,
                    Arguments = [Excerpt.Of(text, block.Content), line.ToString(System.Globalization.CultureInfo.InvariantCulture)],
                    Edit = Deletion(text, block),
                });
            }
        }
    }

    // A photographer has many pictures and a series of interviews the same questions: only what is long enough is no coincidence.
    private static bool CanRepeat(string text, TextBlock block) => block.Kind switch
    {
        BlockKind.Headline or BlockKind.Caption => block.Content.Length >= ShortestRepeated,
        BlockKind.Paragraph or BlockKind.Subheading => block.Content.Length >= ShortestParagraph && text[block.Content.End - 1] is not ('?' or ':'),
        _ => false,
    };

    // A list in the story can look like a menu: "Cut the tax / Build the bridge". A line is called boilerplate where its words say so,
    // or where it is short and lines close by, above and below, say so: "Newsletters / Play live radio / Sign up".
    private static bool IsBoilerplate(ArticleReading article, int block)
    {
        var blocks = article.Parts.Blocks;
        if (blocks[block].SaysSo) return true;
        var content = blocks[block].Content;
        if (content.Length > LongestByNeighbours || IsSentence(article.Text, content)) return false;
        return SaysSo(blocks, block, -1) && SaysSo(blocks, block, 1);
    }

    // The nearest lines above or below, as far as nothing of the story stands between.
    private static bool SaysSo(IReadOnlyList<TextBlock> blocks, int block, int step)
    {
        int b = block + step;
        for (; b >= 0 && b < blocks.Count && Math.Abs(b - block) <= Reach; b += step)
        {
            if (blocks[b].Kind != BlockKind.Boilerplate) return step > 0 && blocks[b].Kind == BlockKind.Headline;
            if (blocks[b].SaysSo) return true;
        }
        // Menus stand where the text begins and above the headline, and what belongs to the site where the text ends.
        return b < 0 || b >= blocks.Count;
    }

    // "Nobody asked us," he said: a sentence beside a form is more likely the story's than the site's.
    private static bool IsSentence(string text, TextRange content)
    {
        int end = content.End;
        while (end > content.Start && (text[end - 1] == ')' || QuotationSigns.IsAny(text[end - 1]))) end--;
        if (end == content.Start || text[end - 1] is not ('.' or '!' or '…' or ',')) return false;
        int words = 1;
        foreach (char c in content.Of(text)) if (c == ' ') words++;
        return words >= FewestOfSentence;
    }

    // Only a block that has its lines for itself can go with its line ends.
    private static TextEdit Deletion(string text, TextBlock block)
    {
        bool wholeLines = block.Range.Start == 0 || text[block.Range.Start - 1] is '\n' or '\r';
        return new TextEdit(wholeLines ? block.Range : block.Content, "");
    }

    private static int Hash(string text, TextRange range)
    {
        ulong hash = StableHash.Start;
        int at = range.Start;
        // Four at a time: each step has to wait for the one before.
        for (; at + 4 <= range.End; at += 4)
            hash = StableHash.Add(hash, text[at] | (ulong)text[at + 1] << 16 | (ulong)text[at + 2] << 32 | (ulong)text[at + 3] << 48);
        for (; at < range.End; at++) hash = StableHash.Add(hash, text[at]);
        return (int)(hash ^ (hash >> 32));
    }

    private static bool Same(string text, TextRange a, TextRange b) => a.Length == b.Length && a.Of(text).SequenceEqual(b.Of(text));
}
