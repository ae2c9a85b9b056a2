using Corpus.Text.Rules;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Source.Unwrapping;

/// <summary>However the lines of an article are broken, it states the same facts.</summary>
public class UnwrappedFactsTests
{
    [Fact]
    public void AnyWidth_ChangesNoFact()
    {
        foreach (string article in InventedArticles.All)
            for (int width = 55; width <= 110; width++)
                ShouldStateTheSame(article, new Layout { Width = width });
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void AnIndentedFirstLine_ChangesNoFact(string language) => ShouldStateTheSame(language, width => new Layout { Width = width, First = "   " });

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void AnIndentedFirstLineWithoutEmptyLines_ChangesNoFact(string language) =>
        ShouldStateTheSame(language, width => new Layout { Width = width, First = "    ", Between = "" });

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void HangingLines_ChangeNoFact(string language) =>
        ShouldStateTheSame(language, width => new Layout { Width = Math.Min(width, 80), Others = "    ", Between = "" });

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void AnIndentedText_ChangesNoFact(string language) =>
        ShouldStateTheSame(language, width => new Layout { Width = width, First = "     ", Others = "     " });

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void LinesFilledWithSpaces_ChangeNoFact(string language) => ShouldStateTheSame(language, width => new Layout { Width = width, Justified = true });

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void LineEndsOfWindows_ChangeNoFact(string language) => ShouldStateTheSame(language, width => new Layout { Width = width, LineEnd = "\r\n" });

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void PartedWords_ChangeNoFact(string language) => ShouldStateTheSame(language, width => new Layout { Width = width, Hyphens = true });

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void AQuotedMail_ChangesNoFact(string language) =>
        ShouldStateTheSame(language, width => new Layout { Width = width, First = "> ", Others = "> ", Between = ">\n" });

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void WithoutEmptyLines_NoSentenceIsBroken_AndNoParagraphGoesOnBehindAShortLine(string language)
    {
        foreach (string article in InventedArticles.Of(language))
            foreach (int width in new[] { 60, 65, 72, 80, 100 })
            {
                string dressed = new Layout { Width = width, Between = "" }.Of(article);
                string read = ArticleReading.Read(dressed).Text;
                foreach (string line in read.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(3)) ".!?\"”“".ShouldContain(line[^1], customMessage: line);
                foreach (string paragraph in article.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(3))
                {
                    string last = dressed.Split('\n')
                        .Single(l => l.Length > 0 && paragraph.EndsWith(l, StringComparison.Ordinal)
                        && (article + "\n").Contains(l + "\n", StringComparison.Ordinal));
                    if (last.Length < width - 12) (read + "\n").ShouldContain(last + "\n", customMessage: last);
                }
            }
    }

    private static void ShouldStateTheSame(string language, Func<int, Layout> layout)
    {
        foreach (string article in InventedArticles.Of(language))
            foreach (int width in new[] { 60, 65, 72, 80, 100 })
                ShouldStateTheSame(article, layout(width));
    }

    private static void ShouldStateTheSame(string article, Layout layout)
    {
        string dressed = layout.Of(article);
        var expected = Facts(article);
        var found = Facts(dressed);
        // Whether a hyphen at a line's end is the word's own, nobody knows of every word.
        string Seen(string fact) => layout.Hyphens ? fact.Replace("-", "", StringComparison.Ordinal) : fact;
        for (int i = 0; i < Math.Min(expected.Count, found.Count); i++) Seen(found[i]).ShouldBe(Seen(expected[i]), customMessage: $"{layout}\n{dressed}");
        found.Count.ShouldBe(expected.Count);
    }

    // Everything that is read, by its words; and the words at its place in the file are the same but for white space, hyphens and quoting.
    private static List<string> Facts(string file)
    {
        var article = ArticleReading.Read(file);
        var filed = CorpusArticle.File("a.txt", SourceEncoding.Utf8, article);
        var facts = new List<string>
        {
            "headline " + article.Parts.Headline?.Value,
            "authors " + string.Join(", ", article.Parts.Authors.Select(a => a.Value)),
            "place " + article.Parts.Place?.Value,
            "agency " + article.Parts.Agency?.Value,
            "published " + article.Parts.Published?.Value,
        };
        foreach (var block in article.Parts.Blocks) facts.Add(block.Kind + " " + Words(article, block.Content));
        foreach (var quote in article.Quotes)
            facts.Add($"{quote.Kind} {Words(article, quote.Quotation.Range)} | {quote.Attribution?.Name} | {(quote.Attribution?.Mention is { } m ? Words(article, m) : "")}");
        foreach (var finding in TextFindings.Of(filed)) facts.Add(finding.Rule.Id + " " + finding.Message);
        return facts;
    }

    private static string Words(ArticleReading article, TextRange range)
    {
        string words = range.TextOf(article.Text);
        words.ShouldNotContain("\n");
        words.ShouldNotContain("  ");
        Letters(article.Source.InFile(range).TextOf(article.File)).ShouldBe(Letters(words));
        return words;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
