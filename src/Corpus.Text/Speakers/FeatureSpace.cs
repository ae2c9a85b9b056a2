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

    /// <summary>The number of the feature of that name; -1 when there is none.</summary>
    public int Find(string name)
    {
        int colon = name.IndexOf(':'), end = colon < 0 ? name.Length : colon;
        foreach (var (template, known, values) in templates)
        {
            if (known.Length != end || string.CompareOrdinal(known, 0, name, 0, end) != 0) continue;
            int index = 0, at = end;
            foreach (string[] value in values)
            {
                if (at >= name.Length) return -1;
                int next = name.IndexOf(':', at + 1);
                if (next < 0) next = name.Length;
                int found = IndexOf(value, name, at + 1, next);
                if (found < 0) return -1;
                index = index * value.Length + found;
                at = next;
            }
            return at == name.Length ? template.Offset + index : -1;
        }
        return -1;
    }

    private static int IndexOf(string[] values, string name, int start, int end)
    {
        for (int i = 0; i < values.Length; i++)
            if (values[i].Length == end - start && string.CompareOrdinal(values[i], 0, name, start, end - start) == 0) return i;
        return -1;
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
