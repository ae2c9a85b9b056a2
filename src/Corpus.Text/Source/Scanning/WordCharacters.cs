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
    public static int End(string text, int start, int end) => PackedCharacters.AlphanumericEnd(text, start, end);

    /// <summary>The same where any of <paramref name="joints"/> goes on a word: re-elected, Berg’s.</summary>
    public static int End(string text, int start, int end, Joint joints) => JoinedEnd(text, start, End(text, start, end), end, joints);

    /// <summary>The same of the word from <paramref name="start"/> whose first part ends at <paramref name="partEnd"/>.</summary>
    public static int JoinedEnd(string text, int start, int partEnd, int end, Joint joints)
    {
        int at = partEnd;
        while (at > start && (Joints.At(text, at, end) & joints) != 0) at = End(text, at + 1, end);
        return at;
    }

    /// <summary>The same of letters alone: Ann-Marie, and what the page glued to her is another word.</summary>
    public static int LettersEnd(string text, int start, int end, Joint joints)
    {
        int at = LettersEnd(text, start, end);
        while (at > start && (Joints.At(text, at, end) & joints) != 0 && IsLetter(text[at + 1])) at = LettersEnd(text, at + 1, end);
        return at;
    }

    /// <summary>Where the letters and digits begin that end at <paramref name="end"/>, at the earliest at <paramref name="start"/>, each of
    /// <paramref name="joints"/> between two of them among them; <paramref name="end"/> itself where none does.</summary>
    public static int Start(string text, int start, int end, Joint joints)
    {
        int at = end;
        while (at > start && (IsPart(text[at - 1])
            || at < end && at - 1 > start && IsPart(text[at - 2]) && (Joints.At(text, at - 1, end) & joints) != 0)) at--;
        return at;
    }

    /// <summary>How many words stand there, those that the joints hold together as one; it stops at <paramref name="most"/>.</summary>
    public static int Count(string text, TextRange range, Joint joints, int most)
    {
        int words = 0;
        for (int at = range.Start; at < range.End && words < most;)
        {
            int end = End(text, at, range.End, joints);
            if (end > at) words++;
            at = Math.Max(end, at + 1);
        }
        return words;
    }

    /// <summary>Whether the character may be in a person's name of several words, as a label or a nickname gives it: Dr. Ann-Marie O’Berg.</summary>
    public static bool IsInName(char c) => IsLetter(c) || c is ' ' or '-' or '.' or '\'' or '’';

    /// <summary>Whether the character is one of the combining diacritical marks, which decomposed texts set behind Latin, Greek and Cyrillic letters.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';
}
