using System.Runtime.CompilerServices;

namespace Corpus.Text.Attribution.Model;

/// <summary>Sums the weights of features without keeping them.</summary>
internal struct WeightSum(int[] weights) : IFeatureTaker
{
    private readonly int[] weights = weights;

    /// <summary>The sum so far, in thousandths.</summary>
    public int Sum { get; private set; }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(int feature) => Sum += weights[feature];
}
