using Corpus.Text.Findings.Characters;
using Corpus.Text.Findings.Parts;
using Corpus.Text.Findings.Quotations;
using Corpus.Text.Reading;
using Corpus.Text.Source;

namespace Corpus.Text.Findings;

/// <summary>The front door of the rules that look at one text alone: CORP1xxx, CORP2xxx and CORP3xxx.</summary>
public static class TextFindings
{
    /// <summary>What the keeper of <paramref name="filed"/> should know, in the text's order and then by rule; empty when all is well. Never throws.</summary>
    public static IReadOnlyList<Finding> Of(FiledArticle filed)
    {
        var found = new List<Finding>();
        if (filed.Encoding == SourceEncoding.Unreadable)
        {
            EncodingChecker.Check(filed.Article.Text, found);
            return found;
        }
        CharacterChecker.Check(filed.Article.Text, found);
        if (EndingChecker.IsEmpty(filed.Article, found)) return found;
        EndingChecker.Check(filed.Article, found);
        PartsChecker.Check(filed.Article, found);
        FrontMatterChecker.Check(filed.Article, found);
        MarksChecker.Check(filed.Article, found);
        SpeakerChecker.Check(filed.Article, found);
        found.Sort(ByPlace);
        return found;
    }

    private static int ByPlace(Finding a, Finding b)
    {
        int order = a.Range.Start.CompareTo(b.Range.Start);
        if (order == 0) order = string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
        return order == 0 ? a.Range.End.CompareTo(b.Range.End) : order;
    }
}
