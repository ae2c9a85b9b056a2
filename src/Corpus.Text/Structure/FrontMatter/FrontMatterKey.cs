
namespace Corpus.Text.Structure.FrontMatter;

/// <summary>A key of the front matter with all that it holds.</summary>
/// <param name="Name">The key as written.</param>
/// <param name="Range">Where the key stands.</param>
/// <param name="Entries">Its value, or each item of its list; never empty.</param>
internal sealed record FrontMatterKey(string Name, TextRange Range, IReadOnlyList<FrontMatterEntry> Entries)
{
    /// <summary>Whether it holds no value.</summary>
    public bool IsNull => Entries.Count == 1 && Entries[0] is { IsNull: true, Form: FrontMatterForm.Single };

    /// <summary>Whether it holds a list.</summary>
    public bool IsList => Entries.Count > 1 || Entries[0].Form is FrontMatterForm.List or FrontMatterForm.EmptyList;

    /// <summary>Whether anything in it has parts of its own.</summary>
    public bool HasParts => Entries.Any(entry => entry.Form == FrontMatterForm.Nested);

    /// <summary>Its value, or the items of its list.</summary>
    public IReadOnlyList<FrontMatterEntry> Values => Entries[0].Form == FrontMatterForm.EmptyList ? [] : Entries;

    /// <summary>Where all that it holds stands.</summary>
    public TextRange ValueRange => Entries[0].Brackets ?? new(Entries[0].ValueRange.Start, Entries[Entries.Count - 1].ValueRange.End);

    /// <summary>The keys of <paramref name="matter"/> in its order.</summary>
    public static IReadOnlyList<FrontMatterKey> Of(FrontMatterSection? matter)
    {
        if (matter is null || matter.Entries.Count == 0) return [];
        var keys = new List<FrontMatterKey>();
        var entries = matter.Entries;
        for (int i = 0; i < entries.Count;)
        {
            int end = i + 1;
            while (end < entries.Count && entries[end].KeyRange == entries[i].KeyRange) end++;
            var own = new FrontMatterEntry[end - i];
            for (int j = 0; j < own.Length; j++) own[j] = entries[i + j];
            keys.Add(new FrontMatterKey(own[0].Key, own[0].KeyRange, own));
            i = end;
        }
        return keys;
    }
}
