#if NET8_0_OR_GREATER
using System.Buffers;
#endif
namespace Corpus.Text.Source.Scanning;

/// <summary>Characters to be looked for in a text, many at a time where the runtime can.</summary>
internal sealed class CharacterSet
{
#if NET8_0_OR_GREATER
    private readonly SearchValues<char> values;
#else
    private readonly bool[] ascii = new bool[128];
    private readonly string others;
#endif

    /// <summary>The set of <paramref name="characters"/>.</summary>
    public CharacterSet(string characters)
    {
#if NET8_0_OR_GREATER
        values = SearchValues.Create(characters);
#else
        foreach (char c in characters) if (c < 128) ascii[c] = true;
        others = string.Concat(characters.Where(c => c >= 128));
#endif
    }

    /// <summary>The first character of the set from <paramref name="start"/> on; <paramref name="end"/> when there is none before it, or when the range is
    /// empty.</summary>
    public int Next(string text, int start, int end)
    {
        if (start >= end) return end;
#if NET8_0_OR_GREATER
        int at = text.AsSpan(start, end - start).IndexOfAny(values);
        return at < 0 ? end : start + at;
#else
        var characters = text.AsSpan(start, end - start);
        var known = ascii;
        for (int i = 0; i < characters.Length; i++)
        {
            char c = characters[i];
            if (c < known.Length ? known[c] : others.IndexOf(c) >= 0) return start + i;
        }
        return end;
#endif
    }
}
