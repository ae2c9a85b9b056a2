using System.Text;

namespace Corpus.Text.Speakers;

/// <summary>Numbers the named features of a model: a template is a name and what it looks at, a feature one combination of values: <c>side-rank:left:first</c>.</summary>
internal sealed class FeatureSpace
{
    private readonly List<(FeatureTemplate Template, string Name, string[][] Values)> templates = [];

    /// <summary>The number of features.</summary>
    public int Size { get; private set; }

    /// <summary>Adds a template over the values of up to four enums.</summary>
    public FeatureTemplate Define(string name, params Type[] looks)
    {
        var values = looks.Select(look => Enum.GetNames(look).Select(Kebab).ToArray()).ToArray();
        int Width(int i) => i < values.Length ? values[i].Length : 1;
        var template = new FeatureTemplate(Size, Width(1), Width(2), Width(3));
        templates.Add((template, name, values));
        Size += Width(0) * Width(1) * Width(2) * Width(3);
        return template;
    }

    /// <summary>The names of all features, in their order.</summary>
    public IEnumerable<string> Names()
    {
        foreach (var (_, name, values) in templates)
        {
            int width = 1;
            foreach (string[] value in values) width *= value.Length;
            for (int i = 0; i < width; i++) yield return NameOf(name, values, i);
        }
    }

    /// <summary>The name of one feature.</summary>
    public string NameOf(int feature)
    {
        int low = 0, high = templates.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (templates[middle].Template.Offset <= feature) low = middle;
            else high = middle - 1;
        }
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
}
