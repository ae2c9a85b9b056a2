using Corpus.Text;
using Corpus.Text.Source;

namespace Corpus.Tool.Reporting.Html;

/// <summary>The places of a text, as links need them.</summary>
/// <param name="filed">The text.</param>
internal sealed class FlaggedWords(CorpusArticle filed)
{
    private const int Longest = 60;

    private readonly LineMap lines = new(filed.Article.File);

    /// <summary>A link to a range of the file, shown as <c>wire/one.txt:9</c>.</summary>
    public PlaceCell LinkTo(TextRange range)
    {
        var (line, column) = lines.PositionOf(range.Start);
        return new PlaceCell($"{filed.Path}:{line + 1}", filed.Path, line + 1, column + 1, Words(range));
    }

    // Whole words of one line: by others no browser finds the place.
    private string Words(TextRange range)
    {
        string file = filed.Article.File;
        if (range.IsEmpty) return "";
        int start = range.Start, end = range.Start;
        while (start > 0 && !char.IsWhiteSpace(file[start - 1])) start--;
        for (int at = start; at < file.Length && at - start <= Longest && !char.IsControl(file[at]); at++)
        {
            if (char.IsWhiteSpace(file[at]) && at >= range.End) break;
            if (at + 1 == file.Length || char.IsWhiteSpace(file[at + 1])) end = at + 1;
        }
        return end <= start ? "" : file[start..end].Trim();
    }
}
