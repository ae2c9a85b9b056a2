namespace Corpus.Text.Structure;

/// <summary>Tells the lines of the article's body from everything around and between them.</summary>
internal static class BodyFinder
{
    /// <summary>What a change from body to furniture, or back, costs: single lines follow their neighbours when they themselves say little.</summary>
    internal const float Change = 1.2f;

    // Above twice the cost of a change, so that a single line can stand alone.
    private const float Margin = 2 * Change + 0.1f;

    /// <summary>Whether each line is body.</summary>
    public static bool[] Find(LineShape[] shapes, LineScene scene, float[] weights)
    {
        var scores = Scores(new LineFeatures(shapes, scene), shapes.Length, weights);
        if (scene.HasBlankLines) WrappedLines.Join(shapes, scene, scores);
        var body = Smooth(scores, Change);
        if (BodyLines.First(body) < 0) body = Smooth(Raise(scores), Change);
        return body;
    }

    /// <summary>What speaks for each line's being body, less what speaks against it.</summary>
    internal static float[] Scores(LineFeatures features, int lines, float[] weights)
    {
        // A sum waits for each of its terms: four lines at a time wait together. Every line's terms are added in the order of the features, whatever its
        // neighbours.
        var scores = new float[lines];
        int count = LineFeatures.FirstForm;
        Span<float> first = stackalloc float[count], second = stackalloc float[count], third = stackalloc float[count], fourth = stackalloc float[count];
        int i = 0;
        for (; i + 4 <= lines; i += 4)
        {
            int firstForm = features.FillPlain(i, first), secondForm = features.FillPlain(i + 1, second), thirdForm = features.FillPlain(i + 2, third),
                fourthForm = features.FillPlain(i + 3, fourth);
            float one = 0, two = 0, three = 0, four = 0;
            for (int k = 0; k < count; k++)
            {
                float weight = weights[k];
                one += first[k] * weight;
                two += second[k] * weight;
                three += third[k] * weight;
                four += fourth[k] * weight;
            }
            scores[i] = one + weights[firstForm];
            scores[i + 1] = two + weights[secondForm];
            scores[i + 2] = three + weights[thirdForm];
            scores[i + 3] = four + weights[fourthForm];
        }
        for (; i < lines; i++)
        {
            int form = features.FillPlain(i, first);
            float sum = 0;
            for (int k = 0; k < count; k++) sum += first[k] * weights[k];
            scores[i] = sum + weights[form];
        }
        return scores;
    }

    // Two lines are an article too: when all speaks against every line, the likeliest are the body.
    private static float[] Raise(float[] scores)
    {
        float most = float.MinValue;
        foreach (float score in scores) most = Math.Max(most, score);
        var raised = new float[scores.Length];
        for (int i = 0; i < raised.Length; i++) raised[i] = scores[i] - most + Margin;
        return raised;
    }

    /// <summary>The sequence of states with the greatest sum of scores (for body, against it for the rest) less the cost of every change.</summary>
    internal static bool[] Smooth(float[] scores, float change)
    {
        var body = new bool[scores.Length];
        if (scores.Length == 0) return body;
        var fromOther = new byte[scores.Length];
        float inside = scores[0] / 2, outside = -scores[0] / 2;
        for (int i = 1; i < scores.Length; i++)
        {
            float half = scores[i] / 2;
            bool enters = outside - change > inside, leaves = inside - change > outside;
            float nextInside = (enters ? outside - change : inside) + half;
            float nextOutside = (leaves ? inside - change : outside) - half;
            fromOther[i] = (byte)((enters ? 1 : 0) | (leaves ? 2 : 0));
            inside = nextInside;
            outside = nextOutside;
        }
        bool state = inside >= outside;
        for (int i = scores.Length - 1; i >= 0; i--)
        {
            body[i] = state;
            if ((fromOther[i] & (state ? 1 : 2)) != 0) state = !state;
        }
        return body;
    }
}
