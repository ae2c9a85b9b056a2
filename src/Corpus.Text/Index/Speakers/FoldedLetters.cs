using System.Text;

namespace Corpus.Text.Index.Speakers;

/// <summary>Letters without case and diacritics, the same on every machine: normalisation depends on the platform's data, so the Latin letters stand
/// here.</summary>
internal static class FoldedLetters
{
    // One letter for each character from the range's first on; '*' where one becomes two.
    private const string From00C0 =
        "aaaaaa*ceeeeiiiidnooooo×ouuuuy**aaaaaa*ceeeeiiiidnooooo÷ouuuuy*yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllllllllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    private const string From1EA0 = "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";
    private const string From0218 = "sstt";

    /// <summary>Appends what is left of <paramref name="c"/>: one lower-case letter or two; nothing for a combining mark.</summary>
    public static void Append(StringBuilder to, char c)
    {
        char folded = Single(c);
        if (folded != '*') to.Append(folded);
        else if (c is not (>= '\u0300' and <= '\u036F')) to.Append(Pair(c));
    }

    private static char Single(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '*' => ' ',
        < '\u00C0' => c,
        < '\u0180' => From00C0[c - '\u00C0'],
        >= '\u0218' and <= '\u021B' => From0218[c - '\u0218'],
        >= '\u0300' and <= '\u036F' => '*',
        >= '\u1EA0' and <= '\u1EF9' => From1EA0[c - '\u1EA0'],
        _ => char.ToLowerInvariant(c),
    };

    private static string Pair(char c) => c switch
    {
        'Æ' or 'æ' => "ae",
        'Œ' or 'œ' => "oe",
        'Þ' or 'þ' => "th",
        'ß' => "ss",
        _ => "ij",
    };
}
