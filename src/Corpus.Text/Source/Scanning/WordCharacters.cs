namespace Corpus.Text.Source.Scanning;

/// <summary>What words are made of: letters, the marks that stand on them, and digits.</summary>
internal static class WordCharacters
{
    /// <summary>Whether the character is a letter, or a mark that stands on one: é may be two characters.</summary>
    public static bool IsLetter(char c) => c < 128 ? (uint)((c | 0x20) - 'a') <= 25 : char.IsLetter(c) || IsMark(c);

    /// <summary>Whether the character is a letter, a mark on one, or a digit.</summary>
    public static bool IsPart(char c) => c < 128 ? (uint)((c | 0x20) - 'a') <= 25 || (uint)(c - '0') <= 9 : char.IsLetterOrDigit(c) || IsMark(c);

    /// <summary>Where the letters end that stand at <paramref name="start"/>, at the latest at <paramref name="end"/>; <paramref name="start"/> itself where
    /// none does.</summary>
    public static int LettersEnd(string text, int start, int end)
    {
        int at = start;
        while (at < end && IsLetter(text[at])) at++;
        return at;
    }

    /// <summary>Where the letters begin that end at <paramref name="end"/>, at the earliest at <paramref name="start"/>; <paramref name="end"/> itself where
    /// none does.</summary>
    public static int LettersStart(string text, int start, int end)
    {
        int at = end;
        while (at > start && IsLetter(text[at - 1])) at--;
        return at;
    }

    /// <summary>Where the letters and digits end that stand at <paramref name="start"/>; <paramref name="start"/> itself where none does.</summary>
    public static int End(string text, int start, int end) => Lanes.AlphanumericEnd(text, start, end);

    /// <summary>The same where each of <paramref name="joints"/> goes on a word between two of its characters: re-elected, Berg’s.</summary>
    public static int End(string text, int start, int end, string joints)
    {
        int at = End(text, start, end);
        while (at > start && at + 1 < end && joints.IndexOf(text[at]) >= 0 && IsPart(text[at + 1])) at = End(text, at + 1, end);
        return at;
    }

    /// <summary>Where the letters and digits begin that end at <paramref name="end"/>, at the earliest at <paramref name="start"/>, each of
    /// <paramref name="joints"/> between two of them among them; <paramref name="end"/> itself where none does.</summary>
    public static int Start(string text, int start, int end, string joints)
    {
        int at = end;
        while (at > start && (IsPart(text[at - 1]) || at < end && at - 1 > start && joints.IndexOf(text[at - 1]) >= 0 && IsPart(text[at - 2]))) at--;
        return at;
    }

    /// <summary>Whether the character is one of the combining diacritical marks, which decomposed texts set behind Latin, Greek and Cyrillic letters.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';
}
