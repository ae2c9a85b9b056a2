using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure;

/// <summary>Takes the outlet off the end of a headline that comes from a page's title: <c>Ships sail | Harbour Times</c>, <c>Ships sail - The Harbour
/// Post</c>.</summary>
internal static class TitleTails
{
    private const int Longest = 40;
    private const int ShortestTitle = 12;
    private const int MostWords = 5;

    /// <summary>The title of the line, and the outlet behind it; null when there is none.</summary>
    public static (TextRange Title, Located<string>? Outlet) Of(TextAnalysis analysis, int line)
    {
        string text = analysis.Text;
        var content = analysis.Lines[line].Content;
        for (int i = content.End - 2; i > content.Start + ShortestTitle && content.End - i <= Longest; i--)
        {
            if (text[i] is not ('|' or '-' or '–' or '—') || text[i - 1] != ' ' || text[i + 1] != ' ') continue;
            var tail = new TextRange(i + 1, content.End).Trim(text);
            if (!IsOutlet(analysis, tail, text[i] == '|')) return (content, null);
            return (new TextRange(content.Start, i).Trim(text), new Located<string>(tail.TextOf(text), tail));
        }
        return (content, null);
    }

    // Words with capitals only, and behind a dash one that papers and stations are called by.
    private static bool IsOutlet(TextAnalysis analysis, TextRange tail, bool bar)
    {
        var outlets = analysis.Language[WordList.OutletWords];
        int words = 0;
        bool known = false;
        for (var word = new WordWalk(analysis.Text, tail.Start, tail.End); word.Next(); words++)
        {
            var span = analysis.Text.AsSpan(word.Start, word.End - word.Start);
            if (!char.IsUpper(analysis.Text[word.Start]) && !(words > 0 && analysis.Language[WordList.StopWords].Contains(span))) return false;
            known |= outlets.Contains(span);
        }
        return words is > 0 and <= MostWords && (bar || known);
    }
}
