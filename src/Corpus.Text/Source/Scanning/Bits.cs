#if NET9_0_OR_GREATER
using System.Numerics;
#endif
using System.Runtime.CompilerServices;

namespace Corpus.Text.Source.Scanning;

/// <summary>The bits of a number, counted and found.</summary>
internal static class Bits
{
#if !NET9_0_OR_GREATER
    private const ulong Sequence = 0x03F7_9D71_B4CB_0A89;

    // The place of the only bit that is set, by the six bits of the sequence that it shifts to the top: no six of them stand there twice.
    private static ReadOnlySpan<byte> Places =>
    [
        0, 1, 48, 2, 57, 49, 28, 3, 61, 58, 50, 42, 38, 29, 17, 4, 62, 55, 59, 36, 53, 51, 43, 22, 45, 39, 33, 30, 24, 18, 12, 5,
        63, 47, 56, 27, 60, 41, 37, 16, 54, 35, 52, 21, 44, 32, 23, 11, 46, 26, 40, 15, 34, 20, 31, 10, 25, 14, 19, 9, 13, 8, 7, 6,
    ];
#endif

    /// <summary>How many are set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ulong bits)
    {
#if NET9_0_OR_GREATER
        return BitOperations.PopCount(bits);
#else
        bits -= (bits >> 1) & 0x5555_5555_5555_5555;
        bits = (bits & 0x3333_3333_3333_3333) + ((bits >> 2) & 0x3333_3333_3333_3333);
        return (int)((((bits + (bits >> 4)) & 0x0F0F_0F0F_0F0F_0F0F) * 0x0101_0101_0101_0101) >> 56);
#endif
    }

    /// <summary>The place of the lowest that is set, of a number that is not 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int First(ulong bits)
    {
#if NET9_0_OR_GREATER
        return BitOperations.TrailingZeroCount(bits);
#else
        return Places[(int)(((bits & (~bits + 1)) * Sequence) >> 58)];
#endif
    }
}
