#if NET8_0_OR_GREATER
using System.Numerics;
#endif
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Corpus.Text.Lexicon;

/// <summary>Four characters of a text as the four lanes of one number, the first in the lowest: asked and folded together, without a branch for each.</summary>
internal static class Lanes
{
    private const ulong Each = 0x0001_0001_0001_0001, Sign = 0x0080 * Each;

    /// <summary>The first four characters of <paramref name="characters"/>, which has at least four.</summary>
    public static ulong Of(ReadOnlySpan<char> characters) => BitConverter.IsLittleEndian
        ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(characters))
        : characters[0] | ((ulong)characters[1] << 16) | ((ulong)characters[2] << 32) | ((ulong)characters[3] << 48);

    /// <summary>Whether all lanes are ASCII.</summary>
    public static bool IsAscii(ulong lanes) => (lanes & (0xFF80 * Each)) == 0;

    /// <summary>The lanes, all of them ASCII, with the capitals A to Z in lower case.</summary>
    public static ulong Fold(ulong lanes) => lanes | (Between(lanes, 'A', 'Z') >> 2);

    /// <summary>How many of the lanes, from the first on, are ASCII letters or digits before one that is neither; 0 to 4.</summary>
    public static int Alphanumeric(ulong lanes)
    {
        ulong ascii = lanes & (0x007F * Each);
        ulong other = ((((lanes >> 7) & (0x01FF * Each)) + (0x01FF * Each)) >> 2) & Sign;
        ulong found = (Between(ascii | (0x20 * Each), 'a', 'z') | Between(ascii, '0', '9')) & ~other;
        return FirstSet(~found & Sign);
    }

    /// <summary>Where the letters and digits that stand at <paramref name="start"/> end; <paramref name="start"/> itself when none does.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int AlphanumericEnd(string text, int start, int end)
    {
        int at = start;
        while (at + 8 <= text.Length)
        {
            var characters = text.AsSpan(at, 8);
            int low = Alphanumeric(Of(characters)), high = Alphanumeric(Of(characters.Slice(4)));
            int count = low + (high & -(low >> 2));
            at += count;
            if (count == 8 && at < end) continue;
            if (at >= end) return end;
            if (text[at] < 128) return at;
            break;
        }
        while (at < end && char.IsLetterOrDigit(text[at])) at++;
        return at;
    }

    // The sign bit of every lane whose character, below 128, lies from low to high.
    private static ulong Between(ulong lanes, char low, char high) => (lanes + (ulong)(0x80 - low) * Each) & ~(lanes + (ulong)(0x7F - high) * Each) & Sign;

    private static int FirstSet(ulong signs)
    {
#if NET8_0_OR_GREATER
        return BitOperations.TrailingZeroCount(signs) >> 4;
#else
        return (signs & 0x80) != 0 ? 0 : (signs & 0x0080_0000) != 0 ? 1 : (signs & 0x0080_0000_0000) != 0 ? 2 : signs != 0 ? 3 : 4;
#endif
    }
}
