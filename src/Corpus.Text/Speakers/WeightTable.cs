using System.Globalization;
using Corpus.Text.Lexicon;

namespace Corpus.Text.Speakers;

/// <summary>The learned weights of a model: whole numbers, so that every machine adds them to the same sum.</summary>
internal sealed class WeightTable
{
    private readonly int[] weights;

    /// <summary>The weights of every feature of <paramref name="space"/> that <paramref name="table"/> names; 0 for the others.</summary>
    public WeightTable(FeatureSpace space, WordTable table)
    {
        weights = new int[space.Size];
        // The table has fewer rows than the space has names, and most names would be made to be thrown away.
        foreach (var row in table.Rows)
            if (row.Value.Length > 0 && space.Find(row.Key) is var feature and >= 0) weights[feature] = int.Parse(row.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    /// <summary>Weights given one by one.</summary>
    public WeightTable(int[] weights) => this.weights = weights;

    /// <summary>The weight of one feature, in thousandths.</summary>
    public int this[int feature] => weights[feature];

    /// <summary>The sum of the weights of <paramref name="features"/>.</summary>
    public int Sum(ReadOnlySpan<int> features)
    {
        int sum = 0;
        foreach (int feature in features) sum += weights[feature];
        return sum;
    }
}
