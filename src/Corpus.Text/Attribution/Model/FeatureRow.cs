using System.Runtime.CompilerServices;

namespace Corpus.Text.Attribution.Model;

/// <summary>Keeps the features' numbers, as learning and reasons need them, in room that was taken for them from <paramref name="start"/> on.</summary>
internal struct FeatureRow(Feature[] features, int start) : IFeatureTaker
{
    private readonly Feature[] features = features;

    /// <summary>The place behind the last feature.</summary>
    public int End { get; private set; } = start;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(int feature) => features[End++] = feature;
}
