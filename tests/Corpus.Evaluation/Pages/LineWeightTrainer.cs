using Corpus.Evaluation.Quotes;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Evaluation.Pages;

/// <summary>Learns the weights of <see cref="BodyFeatures"/> from pages, and from clean articles that are body all through.</summary>
internal static class LineWeightTrainer
{
    private const double Ridge = 6;
    private const double ArticleShare = 0.4;

    /// <summary>A page's lines as rows to learn from.</summary>
    public static List<(float[], bool, double)> RowsOf(GoldPage page)
    {
        var lines = LineSplitter.Lines(page.Text);
        var truth = LineTruth.Of(page, lines);
        var rows = new List<(float[], bool, double)>();
        var features = PartsReader.BodyFeaturesOf(page.Text, lines);
        for (int i = 0; i < lines.Count; i++)
            if (truth[i] is { } body)
                rows.Add((features[i], body, page.Kind == "full" ? 0.3 + Math.Min(lines[i].Content.Length, 400) / 100.0 : 2));
        // A page of many lines counts more than one of few, but not by so much.
        double total = rows.Sum(r => r.Item3), scale = 40 / Math.Sqrt(Math.Max(total, 1) * 100);
        return rows.Select(r => (r.Item1, r.Item2, r.Item3 * scale)).ToList();
    }

    /// <summary>The rows of clean articles, whose lines are all body but for the headline, and of the same articles with runs of the pages' boilerplate set
    /// above, between and below their paragraphs.</summary>
    public static List<(float[], bool, double)> ArticleRows(IReadOnlyList<GoldArticle> articles, IReadOnlyList<GoldPage> pages, double pageWeight)
    {
        var runs = pages.Where(p => p.Kind == "full").Select(BoilerplateOf).Where(f => f.Count > 12).ToList();
        var rows = new List<(float[], bool, double)>();
        for (int n = 0; n < articles.Count; n++)
        {
            Add(rows, articles[n].Text.Split('\n').Where(l => l.Trim().Length > 0).Take(n % 2 == 0 ? 3 + n % 5 : int.MaxValue)
                .Select((l, i) => (l, (bool?)(i == 0 ? null : true))).ToList(), blankLines: n % 3 > 0);
            if (runs.Count > 0) Add(rows, Mixed(articles[n], runs, new Random(n)), blankLines: n % 3 > 0);
        }
        double scale = rows.Count == 0 ? 0 : pageWeight * ArticleShare / rows.Count;
        return rows.Select(r => (r.Item1, r.Item2, r.Item3 * scale)).ToList();
    }

    private static List<(string Line, bool? Body)> Mixed(GoldArticle article, List<List<string>> runs, Random random)
    {
        var mixed = new List<(string, bool?)>();
        var site = runs[random.Next(runs.Count)];
        var paragraphs = article.Text.Split('\n').Where(l => l.Trim().Length > 0).ToList();
        // Every other one cut short: three paragraphs around a form are an article too.
        if (random.Next(2) == 0) paragraphs = paragraphs.GetRange(0, Math.Min(paragraphs.Count, random.Next(3, 9)));
        int middle = random.Next(2, Math.Max(3, paragraphs.Count));
        AddRun(mixed, site, random, random.Next(0, 3) * 4, fromStart: true);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (i == middle) AddRun(mixed, site, random, random.Next(0, 5), fromStart: false);
            mixed.Add((paragraphs[i], i == 0 ? null : true));
        }
        AddRun(mixed, site, random, random.Next(0, 4) * 3, fromStart: false);
        return mixed;
    }

    private static void AddRun(List<(string, bool?)> mixed, List<string> site, Random random, int count, bool fromStart)
    {
        int at = fromStart ? 0 : random.Next(Math.Max(1, site.Count - count));
        for (int i = at; i < Math.Min(site.Count, at + count); i++) mixed.Add((site[i], false));
    }

    private static List<string> BoilerplateOf(GoldPage page)
    {
        var lines = LineSplitter.Lines(page.Text);
        var truth = LineTruth.Of(page, lines);
        return lines.Where((l, i) => truth[i] == false && l.Content.Length < 160).Select(l => l.Content.TextOf(page.Text)).ToList();
    }

    private static void Add(List<(float[], bool, double)> rows, List<(string Line, bool? Body)> lines, bool blankLines)
    {
        string text = string.Join(blankLines ? "\n\n" : "\n", lines.Select(l => l.Line.Trim()));
        var features = PartsReader.BodyFeaturesOf(text, LineSplitter.Lines(text));
        for (int i = 0; i < features.Count; i++)
            if (lines[i].Body is { } body) rows.Add((features[i], body, body ? 1 : 0.5));
    }

    /// <summary>The weights that these rows teach.</summary>
    public static float[] Learn(IReadOnlyList<(float[], bool, double)> rows) => LogisticRegression.Learn(rows, Ridge);
}
