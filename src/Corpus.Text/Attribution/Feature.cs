namespace Corpus.Text.Attribution;

/// <summary>A feature's number. A type of its own because the package brings no machine code along for a <see cref="Buffer{T}"/> of the runtime's own
/// types.</summary>
internal readonly struct Feature(int number)
{
    private readonly int number = number;

    /// <summary>The feature with that number.</summary>
    public static implicit operator Feature(int number) => new(number);

    /// <summary>The number.</summary>
    public static implicit operator int(Feature feature) => feature.number;

    /// <summary>The numbers of <paramref name="features"/>.</summary>
    public static int[] Numbers(ReadOnlySpan<Feature> features)
    {
        var numbers = new int[features.Length];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = features[i];
        return numbers;
    }
}
