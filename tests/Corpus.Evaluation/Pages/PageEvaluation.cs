using System.Globalization;
using Corpus.Evaluation.Quotes;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Evaluation.Pages;

/// <summary>Reads the annotated pages and prints the figures of <c>score_body.py</c>; learns the weights of lines and prints what they give on sites that they
/// have not seen.</summary>
internal static class PageEvaluation
{
    private const int Folds = 10;

    /// <summary>Reads the pages with the weights that the reader has.</summary>
    public static int Run(string dataFolder, string? missesPath, TextWriter output)
    {
        if (GoldPage.ReadAll(dataFolder) is not { } pages) return Missing(dataFolder, output);
        var total = new PageTally();
        using var misses = missesPath is null ? null : new StreamWriter(missesPath);
        foreach (var page in pages)
        {
            var found = FoundPage.Of(page.Text, PartsReader.Read(page.Text, LineSplitter.Lines(page.Text)));
            total.Add(PageScorer.Score(page, found));
            if (misses is not null) PageMisses.Write(page, found, misses);
        }
        Print(total, output);
        return 0;
    }

    /// <summary>Learns the weights from all pages and writes them under Language/models/; before that, from nine tenths of the sites for each tenth, and prints
    /// the figures of the tenths.</summary>
    public static int Train(string dataFolder, string repository, string? missesPath, TextWriter output)
    {
        if (GoldPage.ReadToLearn(dataFolder) is not { } pages
            || GoldArticle.ReadSplit(dataFolder, "train") is not { } articles) return Missing(dataFolder, output);
        var rows = pages.ToDictionary(p => p.Id, LineWeightTrainer.RowsOf);
        var sites = pages.Select(p => p.Site).Distinct().Order(StringComparer.Ordinal).ToList();
        var held = pages.Select(p => p.Set).Distinct().ToDictionary(s => s, _ => new PageTally(), StringComparer.Ordinal);
        using var misses = missesPath is null ? null : new StreamWriter(missesPath);
        for (int fold = 0; fold < Folds; fold++)
        {
            var away = sites.Where((_, i) => i % Folds == fold).ToHashSet(StringComparer.Ordinal);
            var weights = Learn(pages.Where(p => !away.Contains(p.Site)).ToList(), rows, articles);
            foreach (var page in pages.Where(p => away.Contains(p.Site)))
            {
                var found = FoundPage.Of(page.Text, PartsReader.Read(page.Text, LineSplitter.Lines(page.Text), weights));
                held[page.Set].Add(PageScorer.Score(page, found));
                if (misses is not null) PageMisses.Write(page, found, misses);
            }
        }
        output.WriteLine($"Sites held out, {Folds} folds over {sites.Count} sites:");
        foreach (var (set, figures) in held)
        {
            output.WriteLine(set);
            Print(figures, output);
        }
        var all = Learn(pages, rows, articles);
        string folder = Path.Combine(repository, "src", "Corpus.Text", "Language", "models");
        WeightTable.Write(Path.Combine(folder, "line-weights.txt"),
            "Weights of the reasons for a line's being running text: above 0 in sum, with its neighbours', it is body.", BodyFeatures.Names, all.Lines);
        WeightTable.Write(Path.Combine(folder, "headline-weights.txt"),
            "Weights of the reasons for a line's being the headline: the line with the greatest sum is it, unless 'none' has more.", HeadlineFeatures.Names,
            all.Headlines);
        output.WriteLine("Wrote the weights under src/Corpus.Text/Language/models; build again to read with them.");
        return 0;
    }

    private static ReaderWeights Learn(IReadOnlyList<GoldPage> pages, IReadOnlyDictionary<string, List<(float[], bool, double)>> rows,
        IReadOnlyList<GoldArticle> articles)
    {
        var ofPages = pages.SelectMany(p => rows[p.Id]).ToList();
        var lines = LineWeightTrainer.Learn(ofPages.Concat(LineWeightTrainer.ArticleRows(articles, pages, ofPages.Sum(r => r.Item3))).ToList());
        var choices = pages.Select(p => HeadlineWeightTrainer.ChoiceOf(p, lines)).OfType<HeadlineWeightTrainer.Choice>();
        return new ReaderWeights(lines,
            HeadlineWeightTrainer.Learn(choices.Concat(articles.SelectMany(a => HeadlineWeightTrainer.ChoicesOf(a, lines))).ToList()));
    }

    private static void Print(PageTally total, TextWriter output)
    {
        foreach (var (name, value) in total.Figures())
            output.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0,-32} {1,6:F1}", name, 100 * value));
    }

    private static int Missing(string dataFolder, TextWriter output)
    {
        output.WriteLine($"There is no pages/pages.jsonl, or no quotes/train.jsonl, in {dataFolder}.");
        return 1;
    }
}
