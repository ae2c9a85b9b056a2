namespace Corpus.Evaluation.Pages;

/// <summary>Learns weights by Newton's method; the same rows give the same weights everywhere.</summary>
internal static class LogisticRegression
{
    private const int Rounds = 12;

    /// <summary>The weights that make <paramref name="rows"/> likeliest, less <paramref name="ridge"/> times half their squares; the first feature is constant
    /// and free.</summary>
    public static float[] Learn(IReadOnlyList<(float[] Features, bool Positive, double Weight)> rows, double ridge)
    {
        int n = rows[0].Features.Length;
        var weights = new double[n];
        for (int round = 0; round < Rounds; round++)
        {
            var gradient = new double[n];
            var curvature = new double[n, n];
            var used = new int[n];
            foreach (var (features, positive, weight) in rows)
            {
                double sum = 0;
                int count = 0;
                for (int k = 0; k < n; k++)
                    if (features[k] != 0) { sum += features[k] * weights[k]; used[count++] = k; }
                double p = 1 / (1 + Math.Exp(-sum)), error = weight * ((positive ? 1 : 0) - p), spread = weight * Math.Max(p * (1 - p), 1e-6);
                for (int a = 0; a < count; a++)
                {
                    int i = used[a];
                    gradient[i] += error * features[i];
                    for (int b = 0; b <= a; b++) curvature[i, used[b]] += spread * features[i] * features[used[b]];
                }
            }
            for (int i = 0; i < n; i++)
            {
                double pull = i == 0 ? 1e-6 : ridge;
                gradient[i] -= pull * weights[i];
                curvature[i, i] += pull;
            }
            var step = Solve(curvature, gradient);
            for (int i = 0; i < n; i++) weights[i] += step[i];
        }
        return weights.Select(w => (float)Math.Round(w, 3)).ToArray();
    }

    /// <summary>Solves by Cholesky's method, over the lower triangle.</summary>
    public static double[] Solve(double[,] a, double[] b)
    {
        int n = b.Length;
        for (int i = 0; i < n; i++)
            for (int j = 0; j <= i; j++)
            {
                double sum = a[i, j];
                for (int k = 0; k < j; k++) sum -= a[i, k] * a[j, k];
                a[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / a[j, j];
            }
        var x = new double[n];
        for (int i = 0; i < n; i++)
        {
            double sum = b[i];
            for (int k = 0; k < i; k++) sum -= a[i, k] * x[k];
            x[i] = sum / a[i, i];
        }
        for (int i = n - 1; i >= 0; i--)
        {
            double sum = x[i];
            for (int k = i + 1; k < n; k++) sum -= a[k, i] * x[k];
            x[i] = sum / a[i, i];
        }
        return x;
    }
}
