namespace Corpus.Text.Structure;

/// <summary>Distinguishes the lines of the article's body from everything around and between them.</summary>
internal static class BodyModel
{
    /// <summary>What a change from body to boilerplate, or back, costs: single lines follow their neighbours when they themselves say little.</summary>
    internal const float Change = 1.0f;

    // Above twice the cost of a change, so that a single line can stand alone.
    private const float Margin = 2 * Change + 0.1f;

    /// <summary>Whether each line is body.</summary>
    public static bool[] Find(TextAnalysis analysis, float[] weights)
    {
        var scores = Scores(analysis, weights);
        var body = Smooth(scores, Change);
        if (BodyLines.First(body) < 0) body = Smooth(Raise(scores), Change);
        CertainBoilerplate.Clear(analysis.Lines, body);
        Insertions.Resume(analysis.Lines, analysis.Contexts, body);
        Openings.TakeUpFirstPart(analysis, body);
        return body;
    }

    /// <summary>What speaks for each line's being body, less what speaks against it.</summary>
    internal static float[] Scores(TextAnalysis analysis, float[] weights)
    {
        var features = new BodyFeatures(analysis);
        var scores = new float[analysis.Lines.Length];
        Span<float> values = stackalloc float[weights.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            int form = features.Fill(i, values);
            float sum = 0;
            for (int k = 0; k < values.Length - BodyFeatures.FormCount; k++) sum += values[k] * weights[k];
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

/// <summary>Where the body begins and ends among lines of which each is body or not.</summary>
internal static class BodyLines
{
    /// <summary>The first line that is body; -1 when none is.</summary>
    public static int First(bool[] body)
    {
        for (int i = 0; i < body.Length; i++) if (body[i]) return i;
        return -1;
    }

    /// <summary>The last line that is body; -1 when none is.</summary>
    public static int Last(bool[] body)
    {
        for (int i = body.Length - 1; i >= 0; i--) if (body[i]) return i;
        return -1;
    }
}
