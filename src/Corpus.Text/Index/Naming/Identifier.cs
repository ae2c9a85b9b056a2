using System.Globalization;
using System.Text;

namespace Corpus.Text.Index.Naming;

/// <summary>Makes C# identifiers of words; what it makes is an identifier in every version of the language.</summary>
public static class Identifier
{
    /// <summary>The words of <paramref name="text"/> in a row, each with a capital first letter: "White House says" becomes WhiteHouseSays. Empty when it holds neither letter nor digit.</summary>
    /// <param name="text">Any text; apostrophes and single dots between letters join ("Kim’s", "U.S."), all else but letters and digits parts the words.</param>
    /// <param name="mostWords">The highest number of words.</param>
    /// <param name="mostLetters">The length that no further word may exceed; a first word is cut to it.</param>
    public static string OfWords(string text, int mostWords = int.MaxValue, int mostLetters = 80)
    {
        var name = new StringBuilder();
        int words = 0;
        for (int at = 0; at < text.Length && words < mostWords;)
        {
            if (!IsWordPart(text[at])) { at++; continue; }
            int end = EndOfWord(text, at);
            var word = Capitalised(text, at, end);
            at = end;
            if (word.Length == 0) continue;
            if (words > 0 && name.Length + word.Length > mostLetters) break;
            name.Append(word.ToString(0, Math.Min(word.Length, mostLetters)));
            words++;
        }
        return Begun(name.ToString());
    }

    /// <summary><paramref name="text"/> itself when it is an identifier that begins with a capital letter, so that a name can be pinned as it was; else its words.</summary>
    public static string OfStated(string text) => text.Length <= 200 && IsIdentifier(text) && char.IsUpper(text[0]) ? text : OfWords(text);

    /// <summary>Every character of <paramref name="text"/> that an identifier cannot hold turned into '_'.</summary>
    public static string OfCharacters(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (char c in text) name.Append(IsWordPart(c) ? c : '_');
        return name.ToString();
    }

    /// <summary>Whether <paramref name="text"/> can stand as a name in C#; keywords can too, but are all lower-case.</summary>
    public static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || !(char.IsLetter(text[0]) || text[0] == '_')) return false;
        foreach (char c in text)
            if (!IsWordPart(c) && c != '_') return false;
        return true;
    }

    /// <summary>Whether <paramref name="c"/> belongs to a word: a letter, a decimal digit, or a mark that stands on a letter. Halves of surrogate pairs do not: no identifier holds them.</summary>
    internal static bool IsWordPart(char c)
    {
        if (c < 128) return c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
        return CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private static int EndOfWord(string text, int start)
    {
        int end = start;
        while (end < text.Length)
        {
            if (IsWordPart(text[end]) || Joins(text, end, start)) end++;
            else break;
        }
        return end;
    }

    // Kim’s, and the dot of U.S.: one letter before it, a letter behind it.
    private static bool Joins(string text, int at, int start)
    {
        if (at + 1 >= text.Length || at == start || !char.IsLetter(text[at - 1]) || !char.IsLetter(text[at + 1])) return false;
        return text[at] switch
        {
            '\'' or '’' or 'ʼ' => true,
            '.' => at - 1 == start || text[at - 2] == '.',
            _ => false,
        };
    }

    private static StringBuilder Capitalised(string text, int start, int end)
    {
        var word = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (!IsWordPart(c) || (word.Length == 0 && IsMark(c))) continue;
            word.Append(word.Length == 0 ? char.ToUpperInvariant(c) : c);
        }
        return word;
    }

    private static bool IsMark(char c) => c >= 128 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Begun(string name) => name.Length > 0 && !char.IsLetter(name[0]) ? "_" + name : name;
}
