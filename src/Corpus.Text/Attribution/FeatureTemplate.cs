namespace Corpus.Text.Attribution;

/// <summary>Where a template's features begin, and how its values are laid out.</summary>
internal readonly struct FeatureTemplate(int offset, int second, int third, int fourth)
{
    /// <summary>The number of the template's first feature.</summary>
    public readonly int Offset = offset;
    private readonly int second = second, third = third, fourth = fourth;

    /// <summary>The feature of these values.</summary>
    public int Of(int a = 0, int b = 0, int c = 0, int d = 0) => Offset + ((a * second + b) * third + c) * fourth + d;
}
