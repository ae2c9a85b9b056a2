using Corpus.Text;

namespace Corpus.Evaluation.Quotes;

/// <summary>A quotation as the reader found it, trimmed as the scorer trims.</summary>
internal sealed record FoundQuote(GoldRange Span, bool IsSpeech, GoldRange? Mention, string? Name, string Reason)
{
    /// <summary>The reader's quotations in the scorer's order, each span once.</summary>
    public static List<FoundQuote> Of(ArticleReading article)
    {
        var found = new List<FoundQuote>();
        foreach (var quote in article.Quotes)
        {
            var range = quote.Quotation.Range;
            var speaker = quote.Attribution;
            for (int from = range.Start; from < range.End;)
            {
                int to = article.Text.IndexOf('\n', from, range.End - from);
                if (to < 0) to = range.End;
                var span = Spans.Trim(article.Text, from, to);
                if (span.Start < span.End && article.Text.AsSpan(span.Start, span.End - span.Start).ContainsAnyLetterOrDigit())
                    found.Add(new FoundQuote(span, quote.Kind == QuoteKind.Speech, speaker?.Mention is { } m ? new GoldRange(m.Start, m.End)
                        : null, speaker?.Mention is null ? null : speaker.Name, speaker?.Reason ?? quote.Kind.ToString()));
                from = to + 1;
            }
        }
        return found.OrderBy(f => f.Span.Start).ThenBy(f => f.Span.End).DistinctBy(f => f.Span).ToList();
    }
}
