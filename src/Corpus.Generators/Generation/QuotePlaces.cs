using System.Globalization;
using Corpus.Text.Reading;
using Corpus.Text.Source;

namespace Corpus.Generators.Generation;

/// <summary>
/// Where an article's quotations stand, for those who go to a definition. A comment behind the field and no documentation:
/// it moves with every line that is added above, and neither the reference assembly nor the .xml file may.
/// </summary>
internal sealed class QuotePlaces
{
    private readonly Article? article;
    private readonly LineMap? lines;
    private readonly string file;

    private QuotePlaces(Article? article, string file)
    {
        this.article = article;
        this.file = file;
        lines = article is null ? null : new LineMap(article.Text);
    }

    /// <summary>The places in <paramref name="parsed"/>, whose path is shown below <paramref name="folder"/>.</summary>
    public static QuotePlaces Of(ParsedText parsed, string folder) =>
        new(parsed.Filed?.Article, parsed.Filed is { } filed ? SafeText.Comment(folder + filed.Path) : "");

    /// <summary><c> // seeds/npr.txt(14,1)</c> for the quotation with that number; empty when nobody knows.</summary>
    public string Comment(int ordinal)
    {
        if (article is null || lines is null || ordinal >= article.Quotes.Count) return "";
        var (line, column) = lines.PositionOf(article.Quotes[ordinal].Quotation.Marked.Start);
        return " // " + file + "(" + (line + 1).ToString(CultureInfo.InvariantCulture) + "," + (column + 1).ToString(CultureInfo.InvariantCulture) + ")";
    }
}
