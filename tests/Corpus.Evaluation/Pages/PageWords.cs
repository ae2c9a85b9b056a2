using System.Globalization;
using System.Text;

namespace Corpus.Evaluation.Pages;

/// <summary>Words and white space as the Python scorer sees them.</summary>
internal static class PageWords
{
    /// <summary>White space collapsed, none at the ends.</summary>
    public static string Squash(string text)
    {
        var squashed = new StringBuilder(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f') space = true;
            else
            {
                if (space && squashed.Length > 0) squashed.Append(' ');
                squashed.Append(c);
                space = false;
            }
        }
        return squashed.ToString();
    }

    /// <summary>Words alone, without accents and case.</summary>
    public static string Normal(string? text)
    {
        var plain = new StringBuilder();
        foreach (var rune in (text ?? "").Normalize(NormalizationForm.FormKD).EnumerateRunes())
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)) plain.Append(rune.ToString());
        return string.Join(' ', Words(plain.ToString().ToLowerInvariant()));
    }

    /// <summary>The runs of word characters.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWord(rune)) { word.Append(rune.ToString()); continue; }
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }

    /// <summary>The sequences of four words with how often each stands there; one shorter sequence when the text has fewer.</summary>
    public static Dictionary<string, int> Shingles(string text)
    {
        var words = Words(text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        if (words.Count == 0) return counts;
        int size = Math.Min(4, words.Count);
        for (int i = 0; i + size <= words.Count; i++)
        {
            string key = string.Join(' ', words.GetRange(i, size));
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
        return counts;
    }

    private static bool IsWord(Rune rune) => rune.Value == '_' || Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
