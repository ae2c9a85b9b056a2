namespace Corpus.Text.Speakers;

/// <summary>Keeps the features' numbers, as learning and reasons need them.</summary>
internal readonly struct FeatureRow(Buffer<Feature> features) : IFeatureTaker
{
    /// <inheritdoc/>
    public void Take(int feature) => features.Add(feature);
}
