using System.Globalization;

namespace Corpus.Text.Rules.Text;

/// <summary>What a character that cannot be seen is called in a message.</summary>
internal static class CharacterNames
{
    /// <summary><c>U+200B ZERO WIDTH SPACE</c>; the code point alone when the Unicode name would say no more.</summary>
    public static string Of(int codePoint)
    {
        string code = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        string? name = codePoint switch
        {
            0x00 => "NULL",
            0x0B => "LINE TABULATION",
            0x0C => "FORM FEED",
            0x1B => "ESCAPE",
            0x7F => "DELETE",
            0x85 => "NEXT LINE",
            0xAD => "SOFT HYPHEN",
            0x061C => "ARABIC LETTER MARK",
            0x180E => "MONGOLIAN VOWEL SEPARATOR",
            0x200B => "ZERO WIDTH SPACE",
            0x200C => "ZERO WIDTH NON-JOINER",
            0x200D => "ZERO WIDTH JOINER",
            0x200E => "LEFT-TO-RIGHT MARK",
            0x200F => "RIGHT-TO-LEFT MARK",
            0x2028 => "LINE SEPARATOR",
            0x2029 => "PARAGRAPH SEPARATOR",
            0x202A => "LEFT-TO-RIGHT EMBEDDING",
            0x202B => "RIGHT-TO-LEFT EMBEDDING",
            0x202C => "POP DIRECTIONAL FORMATTING",
            0x202D => "LEFT-TO-RIGHT OVERRIDE",
            0x202E => "RIGHT-TO-LEFT OVERRIDE",
            0x2060 => "WORD JOINER",
            0x2066 => "LEFT-TO-RIGHT ISOLATE",
            0x2067 => "RIGHT-TO-LEFT ISOLATE",
            0x2068 => "FIRST STRONG ISOLATE",
            0x2069 => "POP DIRECTIONAL ISOLATE",
            0xFEFF => "BYTE ORDER MARK",
            >= 0xE0000 and <= 0xE007F => "TAG CHARACTER",
            < 0x20 or (>= 0x80 and < 0xA0) => "CONTROL CHARACTER",
            _ => null,
        };
        return name is null ? code : code + " " + name;
    }
}
