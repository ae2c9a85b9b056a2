using System.Runtime.InteropServices;

namespace Corpus.Text.Source;

/// <summary>The one hash of words and texts, the same on every machine. What comes part by part is added to it (FNV-1a); a whole text is taken four characters
/// at a time.</summary>
internal static class StableHash
{
    /// <summary>The hash of nothing, in 64 bits.</summary>
    public const ulong Start = 14695981039346656037;

    /// <summary>The hash of nothing, in 32 bits.</summary>
    public const uint Start32 = 2166136261;

    private const ulong Golden = 0x9E37_79B9_7F4A_7C15, Prime1 = 0x9E37_79B1_85EB_CA87, Prime2 = 0xC2B2_AE3D_27D4_EB4F, Prime3 = 0x1656_67B1_9E37_79F9;

    /// <summary>The hash of what was hashed so far and one part more.</summary>
    public static ulong Add(ulong hash, ulong part) => unchecked((hash ^ part) * 1099511628211);

    /// <summary>The same in 32 bits.</summary>
    public static uint Add(uint hash, uint part) => unchecked((hash ^ part) * 16777619);

    /// <summary>The hash of what was hashed so far and a text more.</summary>
    public static ulong Add(ulong hash, string text)
    {
        foreach (char c in text) hash = Add(hash, c);
        return hash;
    }

    /// <summary>A number spread over all bits, the highest the best, so that these can be a place in a table.</summary>
    public static ulong Spread(ulong number) => unchecked(number * Golden);

    /// <summary>A hash whose every bit depends on all of its own.</summary>
    public static ulong Finish(ulong hash)
    {
        unchecked
        {
            hash ^= hash >> 33;
            hash *= 0xFF51_AFD7_ED55_8CCD;
            return hash ^ (hash >> 33);
        }
    }

    /// <summary>The hash of a whole text: other for texts that differ in one character. Four characters are taken at a time, because every build takes it of
    /// every text.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        unchecked
        {
            ulong hash = Prime3 + (ulong)text.Length;
            if (BitConverter.IsLittleEndian)
            {
                var fours = MemoryMarshal.Cast<char, ulong>(text);
                for (int i = 0; i < fours.Length; i++) hash = Mix(hash, fours[i]);
                text = text.Slice(fours.Length * 4);
            }
            for (; text.Length >= 4; text = text.Slice(4)) hash = Mix(hash, text[0] | (ulong)text[1] << 16 | (ulong)text[2] << 32 | (ulong)text[3] << 48);
            ulong rest = 0;
            for (int i = 0; i < text.Length; i++) rest |= (ulong)text[i] << (16 * i);
            hash = Mix(hash, rest);
            hash ^= hash >> 33;
            hash *= Prime2;
            hash ^= hash >> 29;
            hash *= Prime3;
            return hash ^ (hash >> 32);
        }
    }

    /// <summary>The hash of a file's bytes, whatever they mean; another than that of the characters in them.</summary>
    public static ulong Of(ReadOnlySpan<byte> file)
    {
        ulong pairs = Of(MemoryMarshal.Cast<byte, char>(file));
        return file.Length % 2 == 0 ? pairs : Mix(pairs, file[file.Length - 1] + 1ul);
    }

    private static ulong Mix(ulong hash, ulong four)
    {
        unchecked
        {
            hash ^= four * Prime2;
            return ((hash << 27) | (hash >> 37)) * Prime1;
        }
    }
}
