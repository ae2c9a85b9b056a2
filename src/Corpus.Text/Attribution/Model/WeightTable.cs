using Corpus.Text.Language;

namespace Corpus.Text.Attribution.Model;

/// <summary>The learned weights of a model: whole numbers, so that every machine adds them to the same sum.</summary>
internal sealed class WeightTable
{
    private readonly int[] weights;

    /// <summary>The weights of every feature of <paramref name="space"/> that <paramref name="rows"/> names; 0 for the others.</summary>
    public WeightTable(FeatureSpace space, LexiconRows rows)
    {
        weights = new int[space.Size];
        while (rows.Next())
            if (rows.ValueEnd > rows.Value && space.Find(rows.Text, rows.Key, rows.KeyEnd) is var feature and >= 0) weights[feature] =
                Number(rows.Text, rows.Value, rows.ValueEnd);
    }

    /// <summary>Weights given one by one.</summary>
    public WeightTable(int[] weights) => this.weights = weights;

    /// <summary>The weight of one feature, in thousandths.</summary>
    public int this[int feature] => weights[feature];

    /// <summary>The sum of the weights of <paramref name="features"/>.</summary>
    public int Sum(ReadOnlySpan<Feature> features)
    {
        int sum = 0;
        foreach (int feature in features) sum += weights[feature];
        return sum;
    }

    // -1280: ten thousand of them, none worth a string.
    private static int Number(string text, int start, int end)
    {
        bool negative = text[start] == '-';
        int number = 0;
        for (int i = negative ? start + 1 : start; i < end; i++) number = number * 10 + text[i] - '0';
        return negative ? -number : number;
    }
}
