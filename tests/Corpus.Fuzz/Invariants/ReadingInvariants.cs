using Corpus.Text;
using Corpus.Text.Structure;

namespace Corpus.Fuzz.Invariants;

/// <summary>Blocks tile the text, and whatever the reader points at lies in it.</summary>
internal static class ReadingInvariants
{
    public static void Check(CorpusArticle filed)
    {
        var (text, parts) = (filed.Article.Text, filed.Article.Parts);
        int at = 0;
        foreach (var block in parts.Blocks)
        {
            Always.Holds(block.Range.Start == at && block.Range.End >= at, $"blocks tile the text: one begins at {block.Range.Start} and not at {at}");
            Always.Holds(Within(block.Content, block.Range), "a block's content lies in the block");
            Always.Holds(block.Content.IsEmpty || !char.IsWhiteSpace(text[block.Content.Start]) && !char.IsWhiteSpace(text[block.Content.End - 1]),
                "a block's content has no white space at its ends");
            at = block.Range.End;
        }
        Always.Holds(at == text.Length || parts.Blocks.Count == 0 && string.IsNullOrWhiteSpace(text),
            $"blocks tile the text: they end at {at} of {text.Length}");
        CheckFacts(text, parts);
        CheckQuotes(filed.Article);
    }

    private static void CheckFacts(string text, ArticleParts parts)
    {
        TextRange?[] stated = [parts.Headline?.Range, parts.Outlet?.Range, parts.Agency?.Range, parts.Published?.Range, parts.Updated?.Range,
            parts.Place?.Range, .. parts.Authors.Select(a => (TextRange?)a.Range)];
        foreach (var range in stated)
            if (range is { } place) Always.Holds(Within(place, new TextRange(0, text.Length)), "what the text states lies in the text");
    }

    private static void CheckQuotes(ArticleReading article)
    {
        int at = 0;
        for (int i = 0; i < article.Quotes.Count; i++)
        {
            var (quote, quotation) = (article.Quotes[i], article.Quotes[i].Quotation);
            Always.Holds(quotation.Block >= 0 && quotation.Block < article.Parts.Blocks.Count, "a quotation lies in a block");
            Always.Holds(Within(quotation.Marked, article.Parts.Blocks[quotation.Block].Range), "a quotation never crosses a block");
            Always.Holds(Within(quotation.Range, quotation.Marked), "a quotation's words lie between its marks");
            Always.Holds(quotation.Marked.Start >= at, "quotations stand in order and apart");
            Always.Holds(quotation.Utterance >= 0 && quotation.Utterance <= i, "an utterance begins with itself or with an earlier quotation");
            foreach (var nested in quotation.Nested) Always.Holds(Within(nested, quotation.Range), "a nested quotation lies in its quotation");
            foreach (var range in (TextRange?[])[quote.Attribution?.Cue, quote.Attribution?.Mention])
                if (range is { } place) Always.Holds(Within(place, new TextRange(0, article.Text.Length)), "a cue and a mention lie in the text");
            at = quotation.Marked.End;
        }
    }

    private static bool Within(TextRange inner, TextRange outer) => inner.Start >= outer.Start && inner.End <= outer.End && inner.Start <= inner.End;
}
