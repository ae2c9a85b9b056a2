#if NET9_0_OR_GREATER
using System.Numerics;
using System.Runtime.Intrinsics;
#endif
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Corpus.Text.Source.Scanning;

/// <summary>Eight characters of a text packed into one number, a byte each, the first in the lowest: asked and folded together, without a branch
/// for each. The sign bit of a byte says that its character is not ASCII.</summary>
internal static class PackedCharacters
{
    /// <summary>How many characters are packed together.</summary>
    public const int Count = 8;

    /// <summary>The sign bit of every byte.</summary>
    public const ulong Sign = 0x80 * Each;

    private const ulong Each = 0x0101_0101_0101_0101, Wide = 0x0001_0001_0001_0001;

    /// <summary>The eight characters of <paramref name="text"/> from <paramref name="start"/> on, of which it has so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(string text, int start)
    {
        var characters = text.AsSpan(start, Count);
#if NET9_0_OR_GREATER
        var wide = Vector128.Create(MemoryMarshal.Cast<char, ushort>(characters));
        return Vector128.NarrowWithSaturation(wide, wide).AsUInt64().ToScalar();
#else
        return BitConverter.IsLittleEndian
            ? Narrow(MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(characters)))
                | (Narrow(MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(characters.Slice(4)))) << 32)
            : OneByOne(characters);
#endif
    }

    /// <summary>Whether all of them are ASCII.</summary>
    public static bool IsAscii(ulong packed) => (packed & Sign) == 0;

    /// <summary>The characters with the capitals A to Z in lower case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Fold(ulong packed) => packed | (Between(packed, 'A', 'Z') >> 2);

    /// <summary>The first <paramref name="length"/> of the characters, 0 to 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong First(ulong packed, int length) => length >= Count ? packed : packed & ((1UL << (8 * length)) - 1);

    /// <summary>How many of the characters, from the first on, are ASCII letters or digits before one that is neither; 0 to 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Alphanumeric(ulong packed) => FirstSet(~LettersAndDigits(packed) & Sign);

    /// <summary>The sign bit of every byte whose character is an ASCII letter or digit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong LettersAndDigits(ulong packed) => Between(packed | (0x20 * Each), 'a', 'z') | Between(packed, '0', '9');

    /// <summary>The first capital from <paramref name="start"/> on; <paramref name="end"/> when there is none before it.</summary>
    public static int NextCapital(string text, int start, int end)
    {
        int at = NextCapitalOrOther(text, start, end);
        while (at < end && text[at] >= 128 && !char.IsUpper(text[at])) at = NextCapitalOrOther(text, at + 1, end);
        return at;
    }

    // The first ASCII capital, or character that is not ASCII and may be one.
    private static int NextCapitalOrOther(string text, int start, int end)
    {
        int at = start;
#if NET9_0_OR_GREATER
        var characters = MemoryMarshal.Cast<char, ushort>(text.AsSpan());
        for (; at < end && at + 2 * Vector256<ushort>.Count <= text.Length; at += 2 * Vector256<ushort>.Count)
        {
            uint capitals = CapitalsOrOthers(characters, at) | CapitalsOrOthers(characters, at + Vector256<ushort>.Count) << Vector256<ushort>.Count;
            if (capitals != 0) return Math.Min(at + BitOperations.TrailingZeroCount(capitals), end);
        }
        if (at >= end) return end;
#endif
        for (; at + Count <= end; at += Count)
        {
            ulong packed = Of(text, at), found = (Between(packed & ~Sign, 'A', 'Z') | packed) & Sign;
            if (found != 0) return at + FirstSet(found);
        }
        while (at < end && text[at] < 128 && (uint)(text[at] - 'A') > 25) at++;
        return at;
    }

#if NET9_0_OR_GREATER
    // A bit for each of the sixteen characters from the place on that is an ASCII capital or not ASCII; none for the general punctuation, U+2000 to U+206F, as
    // ’ and “.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint CapitalsOrOthers(ReadOnlySpan<ushort> characters, int at)
    {
        var wide = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(characters), (nuint)at);
        var capitals = Vector256.LessThanOrEqual(wide - Vector256.Create((ushort)'A'), Vector256.Create((ushort)('Z' - 'A')));
        var punctuation = Vector256.LessThanOrEqual(wide - Vector256.Create((ushort)'\u2000'), Vector256.Create((ushort)0x6F));
        return (capitals | Vector256.AndNot(Vector256.GreaterThanOrEqual(wide, Vector256.Create((ushort)128)), punctuation)).ExtractMostSignificantBits();
    }
#endif

    /// <summary>The first ASCII digit from <paramref name="start"/> on; <paramref name="end"/> when there is none before it.</summary>
    public static int NextDigit(string text, int start, int end)
    {
#if NET9_0_OR_GREATER
        if (start >= end) return end;
        int found = text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9');
        return found < 0 ? end : start + found;
#else
        return NextDigitOfFours(text, start, end);
#endif
    }

    /// <summary>The same where no vector instructions are: four characters at a time as they are, because none need be narrowed to be asked for no more than
    /// this.</summary>
    internal static int NextDigitOfFours(string text, int start, int end)
    {
        int at = start;
        for (; at + 4 <= end; at += 4)
        {
            ulong behind = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.AsSpan(at, 4))) ^ ('0' * Wide);
            if ((~(((behind & (0x7FFF * Wide)) + (0x7FF6 * Wide)) | behind) & (0x8000 * Wide)) != 0) break;
        }
        while (at < end && (uint)(text[at] - '0') > 9) at++;
        return at < end ? at : end;
    }

    // How many bytes come before the first whose sign bit is set.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FirstSet(ulong other)
    {
#if NET9_0_OR_GREATER
        return BitOperations.TrailingZeroCount(other) >> 3;
#else
        // The lowest bit of every byte up to the one that is found, counted.
        return other == 0 ? Count : (int)((((other & (~other + 1)) - 1 & Each) * Each) >> 56) - 1;
#endif
    }

    /// <summary>Where the ASCII letters in lower case begin that end at <paramref name="end"/>, at the earliest at <paramref name="start"/>;
    /// <paramref name="end"/> itself when none does.</summary>
    public static int LowerStart(string text, int start, int end)
    {
        int at = end;
#if NET9_0_OR_GREATER
        for (; at >= Count && at > start; at -= Count)
            if ((~Between(Of(text, at - Count), 'a', 'z') & Sign) is var other and not 0)
                return Math.Max(start, at - (BitOperations.LeadingZeroCount(other) >> 3));
        if (at <= start) return start;
#endif
        while (at > start && text[at - 1] is >= 'a' and <= 'z') at--;
        return at;
    }

    /// <summary>Where the letters and digits that stand at <paramref name="start"/> end; <paramref name="start"/> itself when none does.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int AlphanumericEnd(string text, int start, int end)
    {
        int at = start;
        while (at + Count <= text.Length)
        {
            int count = Alphanumeric(Of(text, at));
            at += count;
            if (count == Count && at < end) continue;
            if (at >= end) return end;
            if (text[at] < 128) return at;
            break;
        }
        while (at < end && WordCharacters.IsPart(text[at])) at++;
        return at;
    }

    /// <summary>The sign bits of the bytes as the lowest eight bits of a number, a bit a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BitsOf(ulong packed) => (((packed & Sign) >> 7) * 0x0102_0408_1020_4080) >> 56;

    /// <summary>The sign bit of every byte whose character is an ASCII letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Letters(ulong packed) => Between(packed | (0x20 * Each), 'a', 'z');

    /// <summary>The sign bit of every byte whose character is white space of ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Blanks(ulong packed) => Between(packed, '\t', '\r') | Between(packed, ' ', ' ');

    /// <summary>The sign bit of every byte whose character is ASCII and lies from <paramref name="low"/> to <paramref name="high"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Between(ulong packed, char low, char high)
    {
        ulong ascii = packed & ~Sign;
        return (ascii + (ulong)(0x80 - low) * Each) & ~(ascii + (ulong)(0x7F - high) * Each) & ~packed & Sign;
    }

#if !NET9_0_OR_GREATER
    // Four characters of 16 bits as four bytes; the sign bit of those that have any of the upper nine.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Narrow(ulong wide)
    {
        ulong other = ((((wide >> 7) & (0x01FF * Wide)) + (0x01FF * Wide)) >> 2) & (0x0080 * Wide);
        ulong packed = (wide & (0x007F * Wide)) | other;
        packed = (packed | (packed >> 8)) & 0x0000_FFFF_0000_FFFF;
        return (packed | (packed >> 16)) & 0xFFFF_FFFF;
    }

    private static ulong OneByOne(ReadOnlySpan<char> characters)
    {
        ulong packed = 0;
        for (int i = 0; i < Count; i++) packed |= (ulong)(characters[i] < 128 ? characters[i] : 0x80) << (8 * i);
        return packed;
    }
#endif
}
