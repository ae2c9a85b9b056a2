using Corpus.Text.Parts;
using Corpus.Text.Reading;
using Corpus.Text.Source;

namespace Corpus.Text.Findings.Parts;

/// <summary>The rules about what an article has and should not have (CORP2001, 2002, 2006, 2007, 2009).</summary>
internal static class PartsChecker
{
    private const int ShortestRepeated = 25;

    public static void Check(Article article, List<Finding> found)
    {
        var parts = article.Parts;
        if (parts.Headline is null) found.Add(Whole(RuleTable.NoHeadline));
        if (parts.Published is null) found.Add(Whole(RuleTable.NoDate));
        if (parts.Outlet is null && parts.Agency is null) found.Add(Whole(RuleTable.NoOutlet));
        CheckBlocks(article, found);
    }

    private static Finding Whole(Rule rule) => new() { Rule = rule, Range = default };

    private static void CheckBlocks(Article article, List<Finding> found)
    {
        string text = article.Text;
        var seen = new Dictionary<int, int>();
        LineMap? lines = null;
        for (int b = 0; b < article.Parts.Blocks.Count; b++)
        {
            var block = article.Parts.Blocks[b];
            if (block.Kind == BlockKind.Furniture)
            {
                found.Add(new Finding { Rule = RuleTable.Furniture, Range = block.Content, Arguments = [Excerpt.Of(text, block.Content)], Edit = Deletion(text, block) });
                continue;
            }
            if (block.Content.Length < ShortestRepeated || block.Kind == BlockKind.FrontMatter) continue;
            int hash = Hash(text, block.Content);
            if (!seen.TryGetValue(hash, out int first)) seen.Add(hash, b);
            else if (Same(text, article.Parts.Blocks[first].Content, block.Content))
            {
                lines ??= new LineMap(text);
                int line = lines.PositionOf(article.Parts.Blocks[first].Content.Start).Line + 1;
                found.Add(new Finding
                {
                    Rule = RuleTable.RepeatedBlock,
                    Range = block.Content,
                    Arguments = [Excerpt.Of(text, block.Content), line.ToString(System.Globalization.CultureInfo.InvariantCulture)],
                    Edit = Deletion(text, block),
                });
            }
        }
    }

    // Only a block that has its lines for itself can go with its line ends.
    private static TextEdit Deletion(string text, Block block)
    {
        bool wholeLines = block.Range.Start == 0 || text[block.Range.Start - 1] is '\n' or '\r';
        return new TextEdit(wholeLines ? block.Range : block.Content, "");
    }

    private static int Hash(string text, TextRange range)
    {
        uint hash = 2166136261;
        for (int i = range.Start; i < range.End; i++) hash = (hash ^ text[i]) * 16777619;
        return (int)hash;
    }

    private static bool Same(string text, TextRange a, TextRange b) => a.Length == b.Length && a.Of(text).SequenceEqual(b.Of(text));
}
