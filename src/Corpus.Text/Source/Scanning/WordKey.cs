using System.Runtime.CompilerServices;

namespace Corpus.Text.Source.Scanning;

/// <summary>A word's first eight characters, case folded, as one number, so that most words are compared and looked up in one step.</summary>
/// <remarks>
/// A byte a character, the first in the lowest; beside the last character of a word of up to eight stands the byte's sign bit, so that no word is
/// taken for another's beginning. 0 for a word that has other than ASCII characters among them, and for the empty one. "don’t" and
/// "don‘t" have the key of "don't".
/// </remarks>
internal static class WordKey
{
    /// <summary>The characters that a key holds.</summary>
    public const int Length = PackedCharacters.Count;

    private const ulong Marks = 0x8080_8080_8080_8080, Folding = 0x2020_2020_2020_2020;

    /// <summary>Whether the key is all of its word.</summary>
    public static bool IsWhole(ulong key) => (key & Marks) != 0;

    /// <summary>The key of the word from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static ulong Of(string text, int start, int end)
    {
        if (start >= end) return 0;
        if (start + Length > text.Length) return Of(text.AsSpan(start, end - start));
        ulong packed = PackedCharacters.First(PackedCharacters.Of(text, start), end - start);
        return PackedCharacters.IsAscii(packed) ? Of(packed, end - start) : Of(text.AsSpan(start, end - start));
    }

    /// <summary>The key of the word of that length, not 0, whose first characters are <paramref name="packed"/>; those of its own that are among them are
    /// ASCII.</summary>
    public static ulong Of(ulong packed, int length) => Marked(PackedCharacters.First(PackedCharacters.Fold(packed), length), length);

    /// <summary>The key of the word from <paramref name="start"/> to <paramref name="end"/>, which is not empty and made of letters, digits and apostrophes
    /// alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfWord(string text, int start, int end)
    {
        int length = end - start;
        if (length > Length || start + Length > text.Length) return Of(text, start, end);
        // The characters behind the word are shifted out and the last of its own stands at the top, so that the mark needs no count; one bit folds them all.
        int behind = 8 * (Length - length);
        ulong packed = PackedCharacters.Of(text, start) << behind;
        return PackedCharacters.IsAscii(packed) ? (packed | Folding | 1UL << 63) >> behind : Of(text, start, end);
    }

    /// <summary>The same of characters that are in no text.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return 0;
        ulong key = 0;
        for (int i = 0; i < word.Length && i < Length; i++)
        {
            char c = Fold(word[i]);
            if (c >= 128) return 0;
            key |= (ulong)c << (8 * i);
        }
        return Marked(key, word.Length);
    }

    /// <summary>Where the word that starts at <paramref name="start"/> ends: behind its letters, digits and inner apostrophes, or behind the single other
    /// character.</summary>
    public static int WordEnd(string text, int start, int end)
    {
        int i = WordCharacters.End(text, start, end, Joint.Apostrophe);
        return i == start && start < end ? start + 1 : i;
    }

    /// <summary>The same, with the word's key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WordEnd(string text, int start, int end, out ulong key)
    {
        if (start + Length <= text.Length && start < end)
        {
            ulong packed = PackedCharacters.Of(text, start);
            int length = PackedCharacters.Alphanumeric(packed);
            if (length >= end - start) length = end - start;
            else if (length == Length || length == 0 || (packed >> (8 * length) & 0xFF) is '\'' or >= 0x80) return LongWordEnd(text, start, end, out key);
            key = Of(packed, length);
            return start + length;
        }
        return LongWordEnd(text, start, end, out key);
    }

    /// <summary>A hash of the word from <paramref name="start"/> to <paramref name="end"/> in whatever case: the one by which a word table finds it.</summary>
    public static uint Hash(string text, int start, int end)
    {
        uint hash = StableHash.Start32;
        for (int i = start; i < end; i++) hash = StableHash.Add(hash, Fold(text[i]));
        return hash;
    }

    /// <summary>The same of a word of letters, digits and apostrophes whose key is known: most are all in it.</summary>
    public static uint HashOfWord(string text, int start, int end, ulong key)
    {
        if (!IsWhole(key)) return Hash(text, start, end);
        uint hash = StableHash.Start32;
        for (ulong rest = key & ~Marks; rest != 0; rest >>= 8) hash = StableHash.Add(hash, (uint)(rest & 0xFF));
        return hash;
    }

    /// <summary>The character in lower case, an apostrophe as the typewriter's.</summary>
    public static char Fold(char c) => c < 128 ? (uint)(c - 'A') <= 25 ? (char)(c | 0x20) : c : c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LongWordEnd(string text, int start, int end, out ulong key)
    {
        int at = WordEnd(text, start, end);
        key = Of(text, start, at);
        return at;
    }

    private static ulong Marked(ulong key, int length) => length > Length ? key : key | (0x80UL << (8 * length - 8));
}
