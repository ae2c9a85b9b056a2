using Corpus.Text.Quotations;
using Corpus.Text.Rules.Parts;
using Corpus.Text.Rules.Quotations;
using Corpus.Text.Rules.Text;
using Corpus.Text.Source;

namespace Corpus.Text.Rules;

/// <summary>The front door of the rules that look at one text alone: CORP1xxx, CORP2xxx and CORP3xxx.</summary>
internal static class TextFindings
{
    /// <summary>The number of characters above which a text is no article and is not checked.</summary>
    public const int LargestText = 10_000_000;

    /// <summary>The findings of <paramref name="filed"/>, in the text's order and then by rule; empty when all is well. Never throws.</summary>
    public static IReadOnlyList<RuleFinding> Of(CorpusArticle filed)
    {
        var found = new List<RuleFinding>();
        if (filed.Article.File.Length > LargestText)
        {
            found.Add(RuleFinding.About(RuleTable.TextTooLarge, Number(LargestText), "characters"));
            return found;
        }
        if (filed.Article.Quotes.Count > QuotationReader.MostQuotations)
        {
            found.Add(RuleFinding.About(RuleTable.TextTooLarge, Number(QuotationReader.MostQuotations), "quotations"));
            return found;
        }
        if (filed.Encoding == SourceEncoding.Unreadable)
        {
            EncodingChecker.Check(filed.Article.File, found);
            return found;
        }
        CharacterChecker.Check(filed.Article.File, found);
        // Markdown may hold tags, and they are not read.
        if (filed.Article.Source.Splices.Count > 0)
            found.RemoveAll(finding => finding.Rule == RuleTable.HtmlLeftOver && filed.Article.Source.IsLeftOut(finding.Range));
        int inFile = found.Count;
        if (EndingChecker.IsEmpty(filed.Article, found))
        {
            found.Sort(Places.InOrder);
            return found;
        }
        EndingChecker.Check(filed.Article, found);
        PartsChecker.Check(filed.Article, found);
        SecondArticleChecker.Check(filed.Article, found);
        DatesChecker.Check(filed.Article, found);
        FrontMatterChecker.Check(filed.Article, found);
        MarksChecker.Check(filed.Article, found);
        SpeakerChecker.Check(filed.Article, found);
        for (int i = inFile; i < found.Count; i++) found[i] = found[i].InFile(filed.Article.Source);
        found.Sort(Places.InOrder);
        return found;
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
