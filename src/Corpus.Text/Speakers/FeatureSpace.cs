using System.Text;

namespace Corpus.Text.Speakers;

/// <summary>Numbers the named features of a model: a template is a name and what it looks at, a feature one combination of values: <c>side-rank:left:first</c>.</summary>
internal sealed class FeatureSpace
{
    private readonly List<(FeatureTemplate Template, string Name, Type[] Looks)> templates = [];

    /// <summary>The number of features.</summary>
    public int Size { get; private set; }

    /// <summary>Adds a template over the values of up to four enums.</summary>
    public FeatureTemplate Define(string name, params Type[] looks)
    {
        int Width(int i) => i < looks.Length ? Enum.GetValues(looks[i]).Length : 1;
        var template = new FeatureTemplate(Size, Width(1), Width(2), Width(3));
        templates.Add((template, name, looks));
        Size += Width(0) * Width(1) * Width(2) * Width(3);
        return template;
    }

    /// <summary>The names of all features, in their order.</summary>
    public IEnumerable<string> Names()
    {
        foreach (var (template, name, looks) in templates)
        {
            int width = 1;
            foreach (var look in looks) width *= Enum.GetValues(look).Length;
            for (int i = 0; i < width; i++) yield return NameOf(name, looks, i);
        }
    }

    /// <summary>The name of one feature.</summary>
    public string NameOf(int feature)
    {
        for (int t = templates.Count - 1; t >= 0; t--)
            if (templates[t].Template.Offset <= feature) return NameOf(templates[t].Name, templates[t].Looks, feature - templates[t].Template.Offset);
        return "";
    }

    private static string NameOf(string name, Type[] looks, int index)
    {
        var values = new string[looks.Length];
        for (int i = looks.Length - 1; i >= 0; i--)
        {
            string[] names = Enum.GetNames(looks[i]);
            values[i] = Kebab(names[index % names.Length]);
            index /= names.Length;
        }
        return values.Length == 0 ? name : name + ":" + string.Join(":", values);
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
