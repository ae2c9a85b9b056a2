using System.Globalization;
using System.Text;

namespace Corpus.Text.Rules;

/// <summary>
/// Words as messages, titles and terminals show them. What would steer a terminal, end a line or reorder the words is written out, as <c>\u202E</c>:
/// control and bidirectional characters, line and paragraph separators, half of a surrogate pair.
/// </summary>
internal static class ShownText
{
    /// <summary>The length of the longest message, in UTF-16 code units.</summary>
    public const int LongestMessage = 300;

    /// <summary>Whether <paramref name="c"/> makes words appear in another order than they are stored.</summary>
    public static bool IsBidirectional(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary><paramref name="words"/> as they can be shown, at most <paramref name="most"/> UTF-16 code units of them; "…" stands for the rest.</summary>
    public static string Of(string words, int most = int.MaxValue)
    {
        int plain = 0;
        while (plain < words.Length && !IsWrittenOut(words, plain)) plain++;
        if (plain == words.Length && plain <= most) return words;
        var shown = new StringBuilder();
        int boundary = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (shown.Length < most && !Continues(words, i)) boundary = shown.Length;
            if (IsWrittenOut(words, i)) shown.Append("\\u").Append(((int)words[i]).ToString("X4", CultureInfo.InvariantCulture));
            else shown.Append(words[i]);
            if (shown.Length > most) return shown.ToString(0, boundary) + "…";
        }
        return shown.ToString();
    }

    /// <summary><paramref name="arguments"/> as they can be shown, and so short that <paramref name="message"/> with them in their places stays within
    /// <see cref="LongestMessage"/>. The longest are cut first, so that the sentence and its remedy stay whole.</summary>
    public static IReadOnlyList<string> Fit(string message, IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0) return arguments;
        var shown = new string[arguments.Count];
        for (int i = 0; i < shown.Length; i++) shown[i] = Of(arguments[i], LongestMessage);
        int most = LongestMessage;
        while (most > 1 && message.Length + Length(shown, most) > LongestMessage) most--;
        for (int i = 0; i < shown.Length; i++) shown[i] = Of(shown[i], most);
        return shown;
    }

    private static int Length(string[] shown, int most)
    {
        int length = 0;
        foreach (string argument in shown) length += Math.Min(argument.Length, most);
        return length;
    }

    private static bool IsWrittenOut(string words, int at)
    {
        char c = words[at];
        return c < ' ' || c >= '\u007F'
            && (char.IsControl(c) || c is '\u2028' or '\u2029' || IsBidirectional(c) || char.IsSurrogate(c) && !IsPaired(words, at));
    }

    private static bool IsPaired(string words, int at) => char.IsHighSurrogate(words[at])
        ? at + 1 < words.Length && char.IsLowSurrogate(words[at + 1])
        : at > 0 && char.IsHighSurrogate(words[at - 1]);

    // é may be stored as two characters, and an emoji as five.
    private static bool Continues(string words, int at) =>
        words[at] > '\u007F' && at > 0
        && (char.IsLowSurrogate(words[at]) || words[at] == '\u200D' || words[at - 1] == '\u200D'
            || CharUnicodeInfo.GetUnicodeCategory(words, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark);
}
