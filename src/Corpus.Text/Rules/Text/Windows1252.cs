namespace Corpus.Text.Rules.Text;

/// <summary>The code page that UTF-8 is most often mistaken for.</summary>
internal static class Windows1252
{
    // The characters of the bytes 0x80 to 0x9F; the five that the code page leaves open stand for themselves.
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The byte that <paramref name="c"/> was read from; -1 when it is none of the code page's upper half.</summary>
    public static int ByteOf(char c)
    {
        if (c is >= '\u0080' and <= '\u00FF') return c;
        int at = c < 128 ? -1 : High.IndexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }

    /// <summary>The character of the byte <paramref name="value"/>, 0x80 to 0x9F.</summary>
    public static char CharacterOf(int value) => High[value - 0x80];

    /// <summary>
    /// The character whose UTF-8 bytes were read as the characters at <paramref name="at"/>, and how many there are;
    /// a length of 0 when they are no such thing.
    /// </summary>
    public static (int CodePoint, int Length) Undo(string text, int at)
    {
        int lead = ByteOf(text[at]);
        int length = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || at + length > text.Length) return (0, 0);
        int codePoint = lead & (0x7F >> length);
        for (int i = 1; i < length; i++)
        {
            int next = ByteOf(text[at + i]);
            if (next is < 0x80 or > 0xBF) return (0, 0);
            codePoint = (codePoint << 6) | (next & 0x3F);
        }
        bool shortest = codePoint >= length switch { 2 => 0x80, 3 => 0x800, _ => 0x10000 };
        return shortest && codePoint is not (>= 0xD800 and <= 0xDFFF) and <= 0x10FFFF ? (codePoint, length) : (0, 0);
    }
}
