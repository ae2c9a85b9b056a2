using Corpus.Text.Source;
using System.Text;
using Corpus.Text.Language;

namespace Corpus.Text.Attribution.Model;

/// <summary>Numbers the named features of a model: a template is a name and what it looks at, a feature one combination of values:
/// <c>side-rank:left:first</c>.</summary>
internal sealed class FeatureSpace
{
    private readonly List<Row> templates = [];
    private readonly WordIndex names = new();
    private readonly Dictionary<Type, string[]> looked = [];

    /// <summary>The number of features.</summary>
    public int Size { get; private set; }

    /// <summary>Adds a template over the values of up to four enums.</summary>
    public FeatureTemplate Define(string name, params Type[] looks)
    {
        var values = new string[looks.Length][];
        for (int i = 0; i < looks.Length; i++) values[i] = ValuesOf(looks[i]);
        var template = new FeatureTemplate(Size, Width(0), Width(1), Width(2), Width(3));
        templates.Add(new Row(template, name, values));
        names.Add(name.AsSpan(), (ulong)templates.Count);
        Size += Width(0) * Width(1) * Width(2) * Width(3);
        return template;

        int Width(int i) => i < values.Length ? values[i].Length : 1;
    }

    /// <summary>The names of all features, in their order.</summary>
    public IEnumerable<string> Names()
    {
        foreach (var row in templates)
        {
            int width = 1;
            foreach (string[] value in row.Values) width *= value.Length;
            for (int i = 0; i < width; i++) yield return NameOf(row.Name, row.Values, i);
        }
    }

    /// <summary>The number of the feature whose name is in <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>; -1 when there
    /// is none.</summary>
    public int Find(string text, int start, int end)
    {
        int at = text.IndexOf(':', start, end - start);
        if (at < 0) at = end;
        int found = (int)names.Find(text, start, at) - 1;
        if (found < 0) return -1;
        int index = 0;
        foreach (string[] value in templates[found].Values)
        {
            if (at >= end) return -1;
            int next = text.IndexOf(':', at + 1, end - at - 1);
            if (next < 0) next = end;
            int one = IndexOf(value, text, at + 1, next);
            if (one < 0) return -1;
            index = index * value.Length + one;
            at = next;
        }
        return at == end ? templates[found].Template.Offset + index : -1;
    }

    private static int IndexOf(string[] values, string text, int start, int end)
    {
        var name = text.AsSpan(start, end - start);
        for (int i = 0; i < values.Length; i++)
            if (name.SequenceEqual(values[i].AsSpan())) return i;
        return -1;
    }

    /// <summary>The name of one feature.</summary>
    public string NameOf(int feature)
    {
        int low = BinarySearch.First(templates, templates.Count, feature, static (t, at, feature) => t[at].Template.Offset > feature) - 1;
        return NameOf(templates[low].Name, templates[low].Values, feature - templates[low].Template.Offset);
    }

    private static string NameOf(string name, string[][] values, int index)
    {
        string rest = "";
        for (int i = values.Length - 1; i >= 0; i--)
        {
            rest = ":" + values[i][index % values[i].Length] + rest;
            index /= values[i].Length;
        }
        return name + rest;
    }

    private string[] ValuesOf(Type look)
    {
        if (looked.TryGetValue(look, out string[]? values)) return values;
        values = Enum.GetNames(look);
        for (int i = 0; i < values.Length; i++) values[i] = Kebab(values[i]);
        return looked[look] = values;
    }

    private static string Kebab(string pascal)
    {
        var kebab = new StringBuilder();
        foreach (char c in pascal)
        {
            if (char.IsUpper(c) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(c));
        }
        return kebab.ToString();
    }

    private sealed class Row(FeatureTemplate template, string name, string[][] values)
    {
        public readonly FeatureTemplate Template = template;
        public readonly string Name = name;
        public readonly string[][] Values = values;
    }
}

/// <summary>Where a template's features begin, and how its values are laid out.</summary>
internal readonly struct FeatureTemplate(int offset, int first, int second, int third, int fourth)
{
    /// <summary>Any value, where the most is asked for.</summary>
    public const int Any = -1;

    /// <summary>The number of the template's first feature.</summary>
    public readonly int Offset = offset;
    private readonly int first = first, second = second, third = third, fourth = fourth;

    /// <summary>The feature of these values.</summary>
    public int Of(int a = 0, int b = 0, int c = 0, int d = 0) => Offset + ((a * second + b) * third + c) * fourth + d;

    /// <summary>The greatest weight of a feature with these values.</summary>
    public int Most(WeightTable weights, int a, int b, int c, int d)
    {
        int most = int.MinValue;
        for (int i = Math.Max(a, 0); i < (a == Any ? first : a + 1); i++)
            for (int j = Math.Max(b, 0); j < (b == Any ? second : b + 1); j++)
                for (int k = Math.Max(c, 0); k < (c == Any ? third : c + 1); k++)
                    for (int l = Math.Max(d, 0); l < (d == Any ? fourth : d + 1); l++) most = Math.Max(most, weights[Of(i, j, k, l)]);
        return most;
    }
}

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

/// <summary>A yes or no that a feature looks at.</summary>
internal enum Flag : byte
{
    No,
    Yes,
}
