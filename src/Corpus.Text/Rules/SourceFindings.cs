using Corpus.Text.Index.Sources;
using Corpus.Text.Rules.Corpus;

namespace Corpus.Text.Rules;

/// <summary>The front door of the rules that compare an article with the sources that it names: CORP4010 to CORP4013.</summary>
internal static class SourceFindings
{
    /// <summary>The findings of <paramref name="filed"/>, in the text's order; empty when all is well, and where it names no sources.</summary>
    public static IReadOnlyList<RuleFinding> Of(CorpusArticle filed, SourcedQuotations sources)
    {
        if (sources.Check(filed) is not { } sourced) return [];
        var found = new List<RuleFinding>();
        SourcesChecker.Check(filed, sourced, sources.Catalog, found);
        for (int i = 0; i < found.Count; i++) found[i] = found[i].InFile(filed.Article.Source);
        found.Sort(Places.InOrder);
        return found;
    }

    /// <summary>The finding that <paramref name="verdict"/> is; null where all is well.</summary>
    /// <param name="filed">The article.</param>
    /// <param name="verdict">What was found out about one of its quotations.</param>
    /// <param name="sources">The sources as the message names them.</param>
    public static RuleFinding? Of(CorpusArticle filed, QuotationVerdict verdict, string sources) =>
        SourcesChecker.Of(filed.Article.Text, verdict, sources)?.InFile(filed.Article.Source);
}
