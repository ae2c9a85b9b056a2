using System.Text.Json;
using Corpus.Evaluation.Quotes;
using Corpus.Text;

namespace Corpus.Evaluation;

/// <summary>Prints the reader's findings in the prediction format of score_quotes.py, so that the two scorers can be compared.</summary>
internal static class Predictions
{
    public static int Run(Options options, TextWriter output)
    {
        foreach (var gold in GoldArticle.ReadSplit(options.Data, options.Split) ?? [])
        {
            var article = ArticleReading.Read(gold.Text);
            output.WriteLine(JsonSerializer.Serialize(new
            {
                id = gold.Id,
                headline = article.Parts.Headline?.Value,
                dateline = article.Parts.Place?.Value,
                quotes = article.Quotes.Select(q => new
                {
                    start = q.Quotation.Range.Start,
                    end = q.Quotation.Range.End,
                    kind = q.Kind == QuoteKind.Speech ? "speech" : "scare",
                    speaker = q.Attribution?.Mention is { } m ? new { start = m.Start, end = m.End, name = q.Attribution.Name } : null,
                }),
            }));
        }
        return 0;
    }
}
