using Corpus.Text;

namespace Corpus.Evaluation.Quotes;

/// <summary>Reads a split of the annotated news, prints the figures and lists the misses.</summary>
internal static class QuoteEvaluation
{
    public static int Run(Options options, TextWriter output)
    {
        if (GoldArticle.ReadSplit(options.Data, options.Split) is not { } gold)
        {
            output.WriteLine($"There is no quotes/{options.Split}.jsonl in {options.Data}.");
            return 1;
        }
        var total = new Tally();
        var misses = new List<Miss>();
        foreach (var article in gold) total.Add(QuoteScorer.Score(article, ArticleReading.Explain(article.Text), misses));
        output.WriteLine($"documents {gold.Count}, gold speech {total["gold_speech"]}, other {total["other_matched"]}, predicted {total["pred_all"]}, as speech {total["pred_speech"]}");
        QuoteReport.Write(total, output);
        if (options.Misses is not null) MissList.Write(options.Misses, gold, misses);
        return 0;
    }
}
