using Corpus.Text.Source;


namespace Corpus.Text.Attribution.Model;

/// <summary>Takes a candidate's features one by one. A struct: the runtime compiles the visit for each taker, with nothing called in between.</summary>
internal interface IFeatureTaker
{
    /// <summary>Takes the feature of <paramref name="template"/> with these values.</summary>
    void Take(in FeatureTemplate template, int a, int b = 0, int c = 0, int d = 0);
}

/// <summary>Lists the features.</summary>
internal readonly struct FeatureList(Buffer<Feature> features) : IFeatureTaker
{
    private readonly Buffer<Feature> features = features;

    /// <inheritdoc/>
    public void Take(in FeatureTemplate template, int a, int b = 0, int c = 0, int d = 0) => features.Add(template.Of(a, b, c, d));
}

/// <summary>Sums the features' weights.</summary>
internal struct WeightSum(WeightTable weights) : IFeatureTaker
{
    private readonly WeightTable weights = weights;

    /// <summary>The sum so far, in thousandths.</summary>
    public int Sum { get; private set; }

    /// <inheritdoc/>
    public void Take(in FeatureTemplate template, int a, int b = 0, int c = 0, int d = 0) => Sum += weights[template.Of(a, b, c, d)];
}

/// <summary>Sums the most that the features can weigh where some of their values are <see cref="FeatureTemplate.Any"/>.</summary>
internal struct WeightMost(WeightTable weights) : IFeatureTaker
{
    private readonly WeightTable weights = weights;

    /// <summary>The sum so far, in thousandths.</summary>
    public int Sum { get; private set; }

    /// <inheritdoc/>
    public void Take(in FeatureTemplate template, int a, int b = 0, int c = 0, int d = 0) => Sum += template.Most(weights, a, b, c, d);
}
