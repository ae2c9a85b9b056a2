using Corpus.Text;

namespace Corpus.Evaluation;

/// <summary>Prints what the reader finds in one text.</summary>
internal static class Reading
{
    public static int Run(string path, TextWriter output)
    {
        var article = ArticleReading.Explain(path == "-" ? Console.In.ReadToEnd() : File.ReadAllText(path));
        foreach (var block in article.Parts.Blocks) output.WriteLine($"{block.Kind,-11} {block.Content.TextOf(article.Text)[..Math.Min(90, block.Content.Length)]}");
        foreach (var quote in article.Quotes)
            output.WriteLine($"{quote.Kind,-6} [{quote.Quotation.Range.TextOf(article.Text)}] {quote.Attribution?.Name ?? "?"} <- {quote.Attribution?.Mention?.TextOf(article.Text)} / {quote.Attribution?.Cue?.TextOf(article.Text)} ({quote.Attribution?.Reason})");
        return 0;
    }
}
