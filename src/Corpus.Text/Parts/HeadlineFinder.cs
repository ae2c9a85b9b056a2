namespace Corpus.Text.Parts;

/// <summary>Finds the line that is the article's title.</summary>
internal static class HeadlineFinder
{
    /// <summary>The index of the headline's line; -1 when no line is more of one than none.</summary>
    public static int Find(HeadlineFeatures features, int lines, float[] weights)
    {
        var values = new float[weights.Length];
        int best = -1;
        float bestScore = Score(features, -1, weights, values);
        for (int i = Math.Max(0, features.Start - HeadlineFeatures.Reach); i <= features.Start + 3 && i < lines; i++)
        {
            if (!features.IsCandidate(i)) continue;
            float score = Score(features, i, weights, values);
            if (score > bestScore) { best = i; bestScore = score; }
        }
        return best;
    }

    private static float Score(HeadlineFeatures features, int i, float[] weights, float[] values)
    {
        features.Fill(i, values);
        float sum = 0;
        for (int k = 0; k < values.Length; k++) sum += values[k] * weights[k];
        return sum;
    }
}
