using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Storage;

/// <summary>Finds out which strings UTF-8 can hold.</summary>
internal static class SurrogatePairs
{
    /// <summary>Whether no half of a surrogate pair stands alone in <paramref name="value"/>.</summary>
    public static bool AreWhole(string value)
    {
        for (int i = 0; i < value.Length;)
        {
            if (i + PackedCharacters.Count <= value.Length && PackedCharacters.IsAscii(PackedCharacters.Of(value, i)))
            {
                i += PackedCharacters.Count;
                continue;
            }
            for (int end = Math.Min(i + PackedCharacters.Count, value.Length); i < end; i++)
            {
                if (!char.IsSurrogate(value[i])) continue;
                if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1])) return false;
                i++;
            }
        }
        return true;
    }
}
