#if NET8_0_OR_GREATER
using System.Numerics;
#endif
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Corpus.Text.Lexicon;

/// <summary>Eight characters of a text as the bytes of one number, asked and folded together, without a branch for each. The second four stand between the first four.</summary>
internal static class Lanes
{
    /// <summary>How many characters a number holds.</summary>
    public const int Count = 8;

    private const ulong Each = 0x0001_0001_0001_0001, Byte = 0x0101_0101_0101_0101, Sign = 0x80 * Byte;

    /// <summary>Whether the <see cref="Count"/> characters from <paramref name="start"/> on, all of which the text must have, are ASCII, and their number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryPack(string text, int start, out ulong packed)
    {
        var characters = text.AsSpan(start, Count);
        ulong low = Four(characters), high = Four(characters.Slice(4));
        packed = low | (high << 8);
        return ((low | high) & (0xFF80 * Each)) == 0;
    }

    /// <summary>The same characters with the capitals A to Z in lower case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Fold(ulong packed) => packed | (Between(packed, 'A', 'Z') >> 2);

    /// <summary>How many of the characters, from the first on, are letters or digits before one that is neither.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Alphanumeric(ulong packed)
    {
        ulong other = ~(Between(packed | (0x20 * Byte), 'a', 'z') | Between(packed, '0', '9')) & Sign;
        int low = FirstSet(other & (0x80 * Each)), high = FirstSet((other >> 8) & (0x80 * Each));
        return low + (high & -(low >> 2));
    }

    /// <summary>Where the letters and digits that stand at <paramref name="start"/> end; <paramref name="start"/> itself when none does.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int AlphanumericEnd(string text, int start, int end)
    {
        int at = start;
        while (at + Count <= text.Length && TryPack(text, at, out ulong packed))
        {
            int count = Alphanumeric(packed);
            at += count;
            if (at >= end) return end;
            if (count < Count) return at;
        }
        while (at < end && char.IsLetterOrDigit(text[at])) at++;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ReadOnlySpan<char> characters) => BitConverter.IsLittleEndian
        ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(characters))
        : characters[0] | ((ulong)characters[1] << 16) | ((ulong)characters[2] << 32) | ((ulong)characters[3] << 48);

    // The sign bit of every byte whose character, below 128, lies from low to high.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Between(ulong packed, char low, char high) => (packed + (ulong)(0x80 - low) * Byte) & ~(packed + (ulong)(0x7F - high) * Byte) & Sign;

    // How many of four lanes stand before the first whose sign bit is set.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FirstSet(ulong signs)
    {
#if NET8_0_OR_GREATER
        return BitOperations.TrailingZeroCount(signs) >> 4;
#else
        // All bits below the lowest that is set, one of each lane kept and added up.
        return (int)((((((signs & (0 - signs)) >> 7) - 1) & Each) * Each) >> 48);
#endif
    }
}
