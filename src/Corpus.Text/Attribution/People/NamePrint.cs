using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Attribution.People;

/// <summary>A name's word as one number, so that two are mostly compared in one step; whichever apostrophe and hyphen it has,
/// and unlike <see cref="WordKey"/> by its
/// case.</summary>
internal static class NamePrint
{
    private const ulong Marks = 0x8080_8080_8080_8080;

    /// <summary>Whether words of this print are the same: short ones of ASCII characters, of which it is all. Of others it is the beginning.</summary>
    public static bool IsWhole(ulong print) => (print & Marks) != 0;

    /// <summary>The print of the word from <paramref name="start"/> to <paramref name="end"/>; 0 for one that begins with other than ASCII
    /// characters.</summary>
    public static ulong Of(string text, int start, int end)
    {
        if (start + PackedCharacters.Count <= text.Length && PackedCharacters.First(PackedCharacters.Of(text, start), end - start) is var packed
            && PackedCharacters.IsAscii(packed))
            return Marked(packed, end - start);
        ulong print = 0;
        for (int i = 0; i < end - start && i < PackedCharacters.Count; i++)
        {
            char c = text[start + i] switch { '’' => '\'', '–' or '‐' or '‑' => '-', var other => other };
            if (c >= 128) return 0;
            print |= (ulong)c << (8 * i);
        }
        return Marked(print, end - start);
    }

    private static ulong Marked(ulong print, int length) => length is > 0 and <= PackedCharacters.Count ? print | (0x80UL << (8 * length - 8)) : print;

    /// <summary>Whether the words are the same, whichever apostrophe and hyphen they have.</summary>
    public static bool AreSame(string text, int start, int end, int otherStart, int otherEnd)
    {
        if (end - start != otherEnd - otherStart) return false;
        for (; start < end; start++, otherStart++)
            if (text[start] != text[otherStart] && !(text[start] is '\'' or '’' && text[otherStart] is '\'' or '’')
                && !(text[start] is '-' or '–' or '‐' or '‑' && text[otherStart] is '-' or '–' or '‐' or '‑')) return false;
        return true;
    }
}
