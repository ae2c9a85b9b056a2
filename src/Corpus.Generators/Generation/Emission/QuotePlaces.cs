using System.Globalization;
using Corpus.Generators.Generation.Pipeline;
using Corpus.Text;
using Corpus.Text.Source;
using Corpus.Text.Storage.Digests;

namespace Corpus.Generators.Generation.Emission;

/// <summary>
/// Where an article's quotations stand, for those who go to a definition. A comment behind the field and no documentation:
/// it moves with every line that is added above, and neither the reference assembly nor the .xml file may.
/// </summary>
internal sealed class QuotePlaces
{
    private readonly HandedText? handed;
    private readonly ArticleReading? article;
    private readonly LineMap? lines;
    private readonly string file;

    private QuotePlaces(ParsedText parsed, string file)
    {
        this.file = file;
        handed = parsed.Handed;
        article = parsed.Filed?.Article;
        lines = article is null ? null : new LineMap(article.File);
    }

    /// <summary>The places in <paramref name="parsed"/>, whose path is shown below <paramref name="folder"/>.</summary>
    public static QuotePlaces Of(ParsedText parsed, string folder) =>
        new(parsed, SafeText.Comment(folder + parsed.File.Path));

    /// <summary><c> // seeds/npr.txt(14,1)</c> for the quotation with that number; empty when nobody knows.</summary>
    public string Comment(int ordinal)
    {
        if (handed is not null) return At(handed.Places[2 * ordinal], handed.Places[2 * ordinal + 1]);
        if (article is null || lines is null || ordinal >= article.Quotes.Count) return "";
        var (line, column) = lines.PositionOf(article.Source.InFile(article.Quotes[ordinal].Quotation.Marked).Start);
        return At(line, column);
    }

    private string At(int line, int column) =>
        " // " + file + "(" + (line + 1).ToString(CultureInfo.InvariantCulture) + "," + (column + 1).ToString(CultureInfo.InvariantCulture) + ")";
}
