#if NET9_0_OR_GREATER
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
namespace Corpus.Text.Source.Scanning;

/// <summary>Looks for marks, sixty-four characters at a time: for the typewriter's, and for everything that is not ASCII. What is asked twice is looked at
/// once.</summary>
internal struct MarkSearch
{
    private const int Count = 64;

    // A bit for each of the characters from there on that may be a mark.
    private ulong bits;
    private int from;

    /// <summary>The first character of <paramref name="text"/> from <paramref name="start"/> on that may be a mark; <paramref name="end"/> when there is none
    /// before it, or when the range is empty.</summary>
    public int Next(string text, int start, int end)
    {
        for (int at = start; at < end; at = from + Count)
        {
            if ((uint)(at - from) >= Count || bits == 0) (from, bits) = (at, BitsOf(text, at));
            ulong rest = bits >> (at - from);
            if (rest != 0) return Math.Min(at + Bits.First(rest), end);
        }
        return end;
    }

    private static ulong BitsOf(string text, int start)
    {
        int count = Math.Min(Count, text.Length - start), at = 0;
        ulong bits = 0;
#if NET9_0_OR_GREATER
        for (; at + Vector256<byte>.Count <= count; at += Vector256<byte>.Count)
        {
            var wide = MemoryMarshal.Cast<char, ushort>(text.AsSpan(start + at, Vector256<byte>.Count));
            var characters = Vector256.NarrowWithSaturation(Vector256.Create(wide), Vector256.Create(wide[Vector256<ushort>.Count..]));
            var marks = Vector256.Equals(characters, Vector256.Create((byte)'"')) | Vector256.Equals(characters, Vector256.Create((byte)'\''))
                | Vector256.Equals(characters, Vector256.Create((byte)'`'));
            bits |= (ulong)(marks | characters).ExtractMostSignificantBits() << at;
        }
#endif
        for (; at + PackedCharacters.Count <= count; at += PackedCharacters.Count)
        {
            ulong packed = PackedCharacters.Of(text, start + at);
            bits |= PackedCharacters.BitsOf(PackedCharacters.Between(packed, '"', '"') | PackedCharacters.Between(packed, '\'', '\'')
                | PackedCharacters.Between(packed, '`', '`') | packed) << at;
        }
        for (; at < count; at++) if (text[start + at] is '"' or '\'' or '`' or >= '\u0080') bits |= 1UL << at;
        return bits;
    }
}
