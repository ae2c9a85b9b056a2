using System.Globalization;
using System.Text;
using Corpus.Text.Source;

namespace Corpus.Text.Index.Naming;

/// <summary>Makes C# identifiers of words; what it makes is an identifier in every version of the language.</summary>
internal static class Identifier
{
    private const int LongestOnStack = 256;

    /// <summary>The words of <paramref name="text"/> in a row, each with a capital first letter: "White House says" becomes WhiteHouseSays. Empty when it holds
    /// neither letter nor digit.</summary>
    /// <param name="text">Any text; apostrophes and single dots between letters join ("Kim’s", "U.S."), all else but letters and digits parts the
    /// words.</param>
    /// <param name="mostWords">The highest number of words.</param>
    /// <param name="mostLetters">The length that no further word may exceed; a first word is cut to it.</param>
    public static string OfWords(string text, int mostWords = int.MaxValue, int mostLetters = 80) =>
        OfWords(ComposedText.Of(text), mostWords, mostLetters, out _, out _);

    /// <summary>The same of a composed text, with the number of words in the name and where the last of them ends.</summary>
    internal static string OfWords(string text, int mostWords, int mostLetters, out int words, out int last)
    {
        Span<char> name = mostLetters <= LongestOnStack ? stackalloc char[mostLetters + 1] : new char[mostLetters + 1];
        name[0] = '_';
        int end = 1;
        words = last = 0;
        for (int at = 0; at < text.Length && words < mostWords;)
        {
            if (!IsWordPart(text[at])) { at++; continue; }
            int start = at;
            at = EndOfWord(text, start);
            int letters = LettersIn(text, start, at);
            if (letters == 0) continue;
            if (words > 0 && end - 1 + letters > mostLetters) break;
            Capitalise(text, start, name.Slice(end, Math.Min(letters, mostLetters)));
            end += Math.Min(letters, mostLetters);
            words++;
            last = at;
        }
        int begin = end == 1 || char.IsLetter(name[1]) ? 1 : 0;
        return name.Slice(begin, end - begin).ToString();
    }

    /// <summary><paramref name="text"/> itself when it is an identifier that begins with a capital letter, so that a name can be pinned as it was; else its
    /// words.</summary>
    public static string OfStated(string text)
    {
        text = ComposedText.Of(text);
        return text.Length <= 200 && IsIdentifier(text) && char.IsUpper(text[0]) ? text : OfWords(text);
    }

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

    /// <summary>Whether <paramref name="c"/> belongs to a word: a letter, a decimal digit, or a mark that stands on a letter. Halves of surrogate pairs do not:
    /// no identifier holds them.</summary>
    internal static bool IsWordPart(char c)
    {
        if (c < 128) return c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
        return CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    /// <summary>Where the word that starts at <paramref name="start"/> ends.</summary>
    internal static int EndOfWord(string text, int start)
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

    // A mark that stands on nothing is no letter of the word.
    private static int LettersIn(string text, int start, int end)
    {
        int letters = 0;
        for (int i = start; i < end; i++)
            if (IsWordPart(text[i]) && (letters > 0 || !IsMark(text[i]))) letters++;
        return letters;
    }

    private static void Capitalise(string text, int start, Span<char> word)
    {
        int length = 0;
        for (int i = start; length < word.Length; i++)
        {
            char c = text[i];
            if (!IsWordPart(c) || (length == 0 && IsMark(c))) continue;
            word[length] = length == 0 ? char.ToUpperInvariant(c) : c;
            length++;
        }
    }

    private static bool IsMark(char c) => c >= 128
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
