using Corpus.Text.Attribution.Model;

namespace Corpus.Text.Storage;

/// <summary>The strings that a bucket's articles share: outlets, agencies, reasons; each is written once.</summary>
internal sealed class SharedStrings
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> features = [];
    private readonly List<string> strings = [];

    /// <summary>The number of <paramref name="value"/>, from 1; 0 for null.</summary>
    public int NumberOf(string? value)
    {
        if (value is null) return 0;
        if (numbers.TryGetValue(value, out int number)) return number;
        strings.Add(value);
        numbers.Add(value, strings.Count);
        return strings.Count;
    }

    /// <summary>The number of the name of <paramref name="feature"/>: few features decide most quotations, so each is named once.</summary>
    public int NumberOfFeature(int feature)
    {
        if (features.TryGetValue(feature, out int number)) return number;
        number = NumberOf(SpeakerFeatures.Space.NameOf(feature));
        features.Add(feature, number);
        return number;
    }

    /// <summary>Appends the strings in the order of their numbers.</summary>
    public void WriteTo(RecordBuffer to)
    {
        to.Number(strings.Count);
        foreach (string value in strings) to.String(value);
    }
}
