#if NET9_0_OR_GREATER
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Corpus.Text.Source.Scanning;

/// <summary>Up to sixty-four characters of a text by their kinds: a bit a character, the first in the lowest. A character is of one kind at most.</summary>
internal struct CharacterBits
{
    /// <summary>How many characters are asked at once.</summary>
    public const int Count = 64;

    /// <summary>Which are capitals.</summary>
    public ulong Capitals;

    /// <summary>Which are other letters.</summary>
    public ulong Letters;

    /// <summary>Which are digits.</summary>
    public ulong Digits;

    /// <summary>Which are white space.</summary>
    public ulong Spaces;

    /// <summary>Which are apostrophes: ', ’ and ‘.</summary>
    public ulong Apostrophes;

    /// <summary>Which are not ASCII, of whatever kind.</summary>
    public ulong Foreign;

    /// <summary>The characters from <paramref name="start"/> to <paramref name="end"/>, the first <see cref="Count"/> of them at most.</summary>
    public static CharacterBits Of(string text, int start, int end)
    {
        var bits = default(CharacterBits);
        int count = Math.Min(Count, end - start), at = 0;
#if NET9_0_OR_GREATER
        if (Vector128.IsHardwareAccelerated) at = bits.TakeVectors(text, start, count);
#endif
        bits.TakeRest(text, start, at, count);
        return bits;
    }

    /// <summary>The same where no vector instructions are.</summary>
    internal static CharacterBits WithoutVectors(string text, int start, int end)
    {
        var bits = default(CharacterBits);
        bits.TakeRest(text, start, 0, Math.Min(Count, end - start));
        return bits;
    }

    private void TakeRest(string text, int start, int at, int count)
    {
        for (at = TakePacked(text, start, at, count); at < count; at++) Take(text[start + at], at);
        ulong own = count >= Count ? ulong.MaxValue : (1UL << count) - 1;
        Capitals &= own;
        Letters &= own;
        Digits &= own;
        Spaces &= own;
        Apostrophes &= own;
        Foreign &= own;
        for (ulong rest = Foreign; rest != 0; rest &= rest - 1)
        {
            int foreign = Bits.First(rest);
            Take(text[start + foreign], foreign);
        }
    }

#if NET9_0_OR_GREATER
    // How far it came: as far as the text has characters for a whole vector.
    private int TakeVectors(string text, int start, int count)
    {
        int at = 0;
        for (; at < count && start + at + Vector128<byte>.Count <= text.Length; at += Vector128<byte>.Count)
        {
            var wide = MemoryMarshal.Cast<char, ushort>(text.AsSpan(start + at, Vector128<byte>.Count));
            var characters = Vector128.NarrowWithSaturation(Vector128.Create(wide), Vector128.Create(wide[Vector128<ushort>.Count..]));
            Capitals |= (ulong)Between(characters, 'A', 'Z').ExtractMostSignificantBits() << at;
            Letters |= (ulong)Between(characters, 'a', 'z').ExtractMostSignificantBits() << at;
            Digits |= (ulong)Between(characters, '0', '9').ExtractMostSignificantBits() << at;
            Spaces |= (ulong)(Between(characters, '\t', '\r') | Vector128.Equals(characters, Vector128.Create((byte)' '))).ExtractMostSignificantBits() << at;
            Apostrophes |= (ulong)Vector128.Equals(characters, Vector128.Create((byte)'\'')).ExtractMostSignificantBits() << at;
            Foreign |= (ulong)characters.ExtractMostSignificantBits() << at;
        }
        return at;
    }

    private static Vector128<byte> Between(Vector128<byte> characters, char low, char high) =>
        Vector128.LessThanOrEqual(characters - Vector128.Create((byte)low), Vector128.Create((byte)(high - low)));
#endif

    // The same, eight at a time.
    private int TakePacked(string text, int start, int at, int count)
    {
        for (; at < count && start + at + PackedCharacters.Count <= text.Length; at += PackedCharacters.Count)
        {
            ulong packed = PackedCharacters.Of(text, start + at);
            // A letter's case is one bit of it, moved to where the sign bits are.
            ulong letters = PackedCharacters.Letters(packed), small = packed << 2;
            Capitals |= PackedCharacters.BitsOf(letters & ~small) << at;
            Letters |= PackedCharacters.BitsOf(letters & small) << at;
            Spaces |= PackedCharacters.BitsOf(PackedCharacters.Blanks(packed)) << at;
            // Most stretches hold none of the others.
            ulong digits = PackedCharacters.Between(packed, '0', '9'), apostrophes = PackedCharacters.Between(packed, '\'', '\'');
            if (digits != 0) Digits |= PackedCharacters.BitsOf(digits) << at;
            if (apostrophes != 0) Apostrophes |= PackedCharacters.BitsOf(apostrophes) << at;
            if (!PackedCharacters.IsAscii(packed)) Foreign |= PackedCharacters.BitsOf(packed) << at;
        }
        return at;
    }

    private void Take(char c, int at)
    {
        ulong bit = 1UL << at;
        if (c >= 128) Foreign |= bit;
        if (WordCharacters.IsLetter(c))
        {
            if (char.IsUpper(c)) Capitals |= bit;
            else Letters |= bit;
        }
        else if (char.IsDigit(c)) Digits |= bit;
        else if (char.IsWhiteSpace(c)) Spaces |= bit;
        else if (c is '\'' or '’' or '‘') Apostrophes |= bit;
    }
}
