using Corpus.Evaluation.Quotes;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Evaluation.Pages;

/// <summary>Learns the weights of <see cref="HeadlineFeatures"/>: which of the lines of one text is its headline, or that none is.</summary>
internal static class HeadlineWeightTrainer
{
    private const double Ridge = 0.7;
    private const int Rounds = 15;
    private const double CleanWeight = 0.1;

    /// <summary>One text to learn from: its candidates, and which of them are right.</summary>
    public sealed record Choice(IReadOnlyList<float[]> Candidates, IReadOnlyList<bool> Right, double Weight);

    /// <summary>A page with a title in the gold, or one in its address; null for the others.</summary>
    public static Choice? ChoiceOf(GoldPage page, float[] lineWeights)
    {
        var lines = LineSplitter.Lines(page.Text);
        var candidates = PartsReader.HeadlineFeaturesOf(page.Text, lines, lineWeights);
        string? title = page.Title is null ? null : PageWords.Normal(page.Title);
        var slug = page.Title is null ? SlugOf(page.Url) : [];
        if (title is null && slug.Count < 4) return null;
        var right = candidates.Select(c => c.Line >= 0
            && (title is not null ? PageWords.Normal(lines[c.Line].Content.TextOf(page.Text)) == title
            : IsSlug(slug, PageWords.Normal(lines[c.Line].Content.TextOf(page.Text))))).ToList();
        return right.Contains(true) ? new Choice(candidates.Select(c => c.Values).ToList(), right, title is null ? 0.6 : 1) : null;
    }

    /// <summary>A clean article, with its headline in the first line, and without.</summary>
    public static IEnumerable<Choice> ChoicesOf(GoldArticle article, float[] lineWeights)
    {
        var candidates = PartsReader.HeadlineFeaturesOf(article.Text, LineSplitter.Lines(article.Text), lineWeights);
        yield return new Choice(candidates.Select(c => c.Values).ToList(), candidates.Select(c => c.Line == 0).ToList(), CleanWeight);
        string rest = article.Text[(article.Text.IndexOf('\n') + 1)..].TrimStart();
        if (article.Text.Split('\n') is [_, "", ..])
        {
            candidates = PartsReader.HeadlineFeaturesOf(rest, LineSplitter.Lines(rest), lineWeights);
            yield return new Choice(candidates.Select(c => c.Values).ToList(), candidates.Select(c => c.Line < 0).ToList(), CleanWeight);
        }
    }

    /// <summary>The weights that make the right lines likeliest.</summary>
    public static float[] Learn(IReadOnlyList<Choice> choices)
    {
        int n = HeadlineFeatures.Names.Count;
        var weights = new double[n];
        for (int round = 0; round < Rounds; round++)
        {
            var gradient = new double[n];
            var curvature = new double[n, n];
            foreach (var choice in choices.Where(c => c.Right.Contains(true)))
            {
                var all = Shares(choice.Candidates, weights, _ => true);
                var right = Shares(choice.Candidates, weights, i => choice.Right[i]);
                var mean = new double[n];
                for (int c = 0; c < all.Length; c++)
                    for (int k = 0; k < n; k++)
                    {
                        mean[k] += all[c] * choice.Candidates[c][k];
                        gradient[k] += choice.Weight * (right[c] - all[c]) * choice.Candidates[c][k];
                    }
                for (int c = 0; c < all.Length; c++)
                {
                    var values = choice.Candidates[c];
                    for (int i = 0; i < n; i++)
                        if (values[i] != 0)
                            for (int j = 0; j <= i; j++) curvature[i, j] += choice.Weight * all[c] * values[i] * values[j];
                }
                for (int i = 0; i < n; i++)
                    for (int j = 0; j <= i; j++) curvature[i, j] -= choice.Weight * mean[i] * mean[j];
            }
            for (int i = 0; i < n; i++)
            {
                gradient[i] -= Ridge * weights[i];
                curvature[i, i] += Ridge;
            }
            var step = LogisticRegression.Solve(curvature, gradient);
            for (int i = 0; i < n; i++) weights[i] += Math.Clamp(step[i], -2, 2);
        }
        return weights.Select(w => (float)Math.Round(w, 3)).ToArray();
    }

    private static double[] Shares(IReadOnlyList<float[]> candidates, double[] weights, Func<int, bool> allowed)
    {
        var scores = candidates.Select((values, i) => allowed(i) ? values.Zip(weights, (v, w) => v * w).Sum() : double.NegativeInfinity).ToArray();
        double top = scores.Max();
        var shares = scores.Select(s => Math.Exp(s - top)).ToArray();
        double sum = shares.Sum();
        return shares.Select(s => s / sum).ToArray();
    }

    // …/2019/11/18/wework-lays-off-thousands.html: the address often spells the headline.
    private static HashSet<string> SlugOf(string url) =>
        url.Split('?')[0].Split('#')[0].Split('/').Select(part => PageWords.Words(part.Replace('_', ' ').Replace(".html", "").ToLowerInvariant()))
            .MaxBy(words => words.Count)!
            .Where(w => w.Length > 1 && !w.All(char.IsDigit)).ToHashSet(StringComparer.Ordinal);

    private static bool IsSlug(HashSet<string> slug, string line)
    {
        var words = line.Split(' ').Where(w => w.Length > 1).ToHashSet(StringComparer.Ordinal);
        int shared = words.Count(slug.Contains);
        return shared >= slug.Count * 0.75 && shared >= words.Count * 0.6;
    }
}
