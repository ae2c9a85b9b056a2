using System.Globalization;
using System.Text;

namespace Corpus.Evaluation.Quotes;

/// <summary>The scorer's trimming and normalising, character for character as score_quotes.py does it.</summary>
internal static class Spans
{
    private const string Marks = "\"“”„«»'‘’`";
    private const string Lead = " \t\u00a0\u200b" + Marks;
    private const string Tail = Lead + ",.;:!?…-–—―";
    private static readonly HashSet<string> Dropped =
        ["mr", "mrs", "ms", "dr", "sen", "rep", "gov", "president", "senator", "governor", "jr", "sr", "ii", "iii", "iv"];

    /// <summary>The span without marks and end punctuation.</summary>
    public static GoldRange Trim(string text, int start, int end)
    {
        while (start < end && Lead.Contains(text[start])) start++;
        while (end > start && Tail.Contains(text[end - 1])) end--;
        return new GoldRange(start, end);
    }

    /// <summary>The mention from its first to its last letter or digit.</summary>
    public static GoldRange TrimMention(string text, int start, int end)
    {
        (start, end) = (Math.Max(0, start), Math.Min(text.Length, end));
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        return new GoldRange(start, end);
    }

    /// <summary>Lower case, no accents, single spaces for everything that is not a letter or digit.</summary>
    public static string Normal(string? words)
    {
        var result = new StringBuilder();
        foreach (char c in (words ?? "").Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9') result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }
        return result.ToString().Trim();
    }

    /// <summary>The words of a name without titles.</summary>
    public static string[] NameKey(string? name) => Normal(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Dropped.Contains(w)).ToArray();

    /// <summary>Whether two names agree in first and last name.</summary>
    public static bool SameFull(string? predicted, string? gold)
    {
        string[] p = NameKey(predicted), g = NameKey(gold);
        if (p.Length == 0 || g.Length == 0) return false;
        if (g.Length == 1) return g[0] == p[0] || g[0] == p[^1];
        return p.SequenceEqual(g) || p.Length > 1 && p[0] == g[0] && p[^1] == g[^1];
    }

    /// <summary>Whether two names agree in the last name.</summary>
    public static bool SameLast(string? predicted, string? gold)
    {
        string[] p = NameKey(predicted), g = NameKey(gold);
        return p.Length > 0 && g.Length > 0 && (p[^1] == g[^1] || g.Length == 1 && p[0] == g[0]);
    }

    /// <summary>Intersection over union.</summary>
    public static double Overlap(GoldRange a, GoldRange b)
    {
        int shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return shared <= 0 ? 0 : shared / (double)(Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
    }
}
