namespace Corpus.Evaluation.Training;

/// <summary>Learns a linear model by conditional maximum likelihood: the right answers together shall weigh more than the wrong ones.</summary>
internal static class Learner
{
    /// <summary>One order of the examples moves a figure by up to four points; the mean of some is steadier.</summary>
    private const int Orders = 6;

    private const double Rate = 0.05;

    /// <summary>The weights in thousandths. The examples are taken in orders that depend on nothing but their number, so the same examples give the same
    /// weights.</summary>
    public static int[] Learn(IReadOnlyList<Example> examples, int size, int rounds, double decay)
    {
        var runs = new double[Orders][];
        Parallel.For(0, Orders, order => runs[order] = Run(examples, size, rounds, decay, (ulong)(42 + order)));
        var weights = new int[size];
        for (int f = 0; f < size; f++) weights[f] = (int)Math.Round(1000 * runs.Average(run => run[f]), MidpointRounding.AwayFromZero);
        return weights;
    }

    /// <summary>The mean of the weights after each round of the second half.</summary>
    private static double[] Run(IReadOnlyList<Example> examples, int size, int rounds, double decay, ulong state)
    {
        var weights = new double[size];
        var squares = new double[size];
        var average = new double[size];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (int round = 0; round < rounds; round++)
        {
            for (int i = order.Length - 1; i > 0; i--)
            {
                state = state * 6364136223846793005 + 1442695040888963407;
                int j = (int)((state >> 33) % (ulong)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }
            foreach (int i in order) Step(examples[i], weights, squares, decay);
            if (round < rounds / 2) continue;
            for (int f = 0; f < size; f++) average[f] += weights[f] / (rounds - rounds / 2);
        }
        return average;
    }

    private static void Step(Example example, double[] weights, double[] squares, double decay)
    {
        var scores = example.Answers.Select(a => a.Sum(f => weights[f])).ToArray();
        double top = scores.Max(), all = 0, right = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - top);
            all += scores[i];
            if (example.Right[i]) right += scores[i];
        }
        var gradient = new Dictionary<int, double>();
        for (int i = 0; i < scores.Length; i++)
        {
            double g = scores[i] / all - (example.Right[i] ? scores[i] / Math.Max(right, 1e-12) : 0);
            if (Math.Abs(g) < 1e-6) continue;
            g *= example.Weight;
            foreach (int f in example.Answers[i]) gradient[f] = gradient.GetValueOrDefault(f) + g;
        }
        foreach (var (f, g) in gradient)
        {
            double whole = g + decay * weights[f];
            squares[f] += whole * whole;
            weights[f] -= Rate * whole / Math.Sqrt(squares[f] + 1e-8);
        }
    }
}
