namespace Corpus.Text.Structure;

/// <summary>Sees the lines above a title that hold the title: the path to a page, and the page's own title with the outlet behind it.</summary>
internal static class Breadcrumbs
{
    private const int Reach = 4;
    private const int HeadReach = 40;
    private const int Shortest = 12;
    private const int LongestRest = 60;

    // Home » Recipes » How to Bake, and at most four lines below: How to Bake
    /// <summary>Whether the line is the path to a page.</summary>
    public static bool Is(TextAnalysis analysis, int i)
    {
        if (IsPath(analysis, i)) return true;
        for (int k = i + 1; k <= i + Reach && k < analysis.Lines.Length; k++) if (IsTailOf(analysis, k, i)) return true;
        return false;
    }

    /// <summary>Whether the line is the end of such a path above it.</summary>
    public static bool IsTail(TextAnalysis analysis, int i)
    {
        for (int k = Math.Max(0, i - Reach); k < i; k++) if (IsTailOf(analysis, i, k)) return true;
        return false;
    }

    // Ships Sail | Harbour Times, and below it: Ships Sail
    /// <summary>Whether a line above begins with the whole line and goes on.</summary>
    public static bool IsHead(TextAnalysis analysis, int i)
    {
        string text = analysis.Text;
        var head = analysis.Lines[i].Content;
        if (head.Length < Shortest || analysis.Lines[i].Words < 2) return false;
        for (int k = Math.Max(0, i - HeadReach); k < i; k++)
        {
            var all = analysis.Lines[k].Content;
            if (all.Length <= head.Length + 2 || all.Length > head.Length + LongestRest || text[all.Start + head.Length] is not (' ' or '|')) continue;
            if (head.Of(text).SequenceEqual(text.AsSpan(all.Start, head.Length))) return true;
        }
        return false;
    }

    // Home > Kitchen > Bread
    /// <summary>Whether arrows part the line's words.</summary>
    public static bool IsPath(TextAnalysis analysis, int i) => Arrows(analysis, i) > 1;

    private static int Arrows(TextAnalysis analysis, int i)
    {
        int found = 0;
        string text = analysis.Text;
        var content = analysis.Lines[i].Content;
        for (int at = content.Start + 1; at < content.End - 1; at++)
            if (text[at] is '»' or '›' or '>' or '→' or '/' && text[at - 1] is ' ' or '>' && text[at + 1] == ' ') found++;
        return found;
    }

    private static bool IsTailOf(TextAnalysis analysis, int line, int whole)
    {
        string text = analysis.Text;
        var tail = analysis.Lines[line].Content;
        var all = analysis.Lines[whole].Content;
        return tail.Length >= Shortest && all.Length > tail.Length && analysis.Lines[line].Words > 1
            && tail.Of(text).SequenceEqual(text.AsSpan(all.End - tail.Length, tail.Length));
    }
}
