namespace Corpus.Text.Structure;

/// <summary>Finds the line that is the article's title.</summary>
internal static class HeadlineModel
{
    // Sums of some fifty numbers in another order differ by far less.
    private const float Rounding = 0.01f;

    /// <summary>The index of the headline's line; -1 when no line is more of one than none.</summary>
    public static int Find(TextAnalysis analysis, bool[] body, float[] weights)
    {
        if (CleanHeadline.Find(analysis) is var clean and >= 0) return clean;
        var features = new HeadlineFeatures(analysis, body);
        var values = new float[weights.Length];
        int first = Math.Max(0, features.Start - HeadlineFeatures.Reach), end = Math.Min(body.Length, features.Start + 4);
        if (Leader(features, first, end, weights, values) is { } leader) return leader;
        int best = -1;
        float bestScore = Score(features, -1, weights, values, true);
        for (int i = first; i < end; i++)
        {
            if (!features.IsCandidate(i)) continue;
            float score = Score(features, i, weights, values, true);
            if (score > bestScore) { best = i; bestScore = score; }
        }
        return best;
    }

    // Most titles lead so far that the text's words, which are dear to ask, could not change it: the line that has more without them than every other can have
    // with them.
    private static int? Leader(HeadlineFeatures features, int first, int end, float[] weights, float[] values)
    {
        float least = 0, most = 0;
        foreach (int value in features.OfWords)
        {
            least += Math.Min(0, weights[value]);
            most += Math.Max(0, weights[value]);
        }
        int best = -1;
        float bestScore = Score(features, -1, weights, values, false), atLeast = bestScore, second = float.MinValue;
        for (int i = first; i < end; i++)
        {
            if (!features.IsCandidate(i)) continue;
            float score = Score(features, i, weights, values, false);
            if (score + least > atLeast)
            {
                second = Math.Max(second, best < 0 ? bestScore : bestScore + most);
                (best, bestScore, atLeast) = (i, score, score + least);
            }
            else second = Math.Max(second, score + most);
        }
        return atLeast > second + Rounding ? best : null;
    }

    private static float Score(HeadlineFeatures features, int i, float[] weights, float[] values, bool withWords)
    {
        features.Fill(i, values, withWords);
        float sum = 0;
        for (int k = 0; k < values.Length; k++) sum += values[k] * weights[k];
        return sum;
    }
}
