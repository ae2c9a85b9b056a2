using Corpus.Template.Records;

namespace Corpus.CodeFixes.Usage;

/// <summary>Finds what a name that is no more may have become.</summary>
internal static class NearestNames
{
    private const double Alike = 0.5;
    private const int Most = 3;

    /// <summary>The names of <paramref name="candidates"/> that are most like <paramref name="name"/>, the nearest first, three at most; empty when none is
    /// much alike.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> candidates)
    {
        var words = WordsOf(name);
        return candidates
            .Select(candidate => (Name: candidate, Likeness: Likeness(name, words, candidate)))
            .Where(scored => scored.Likeness >= Alike)
            .OrderByDescending(scored => scored.Likeness).ThenBy(scored => scored.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(scored => scored.Name)
            .ToList();
    }

    // WhiteHouseOpen → WhiteHouseOpens: a letter more. StatementOpen → NprStatementOpen: a word more.
    private static double Likeness(string name, HashSet<string> words, string candidate)
    {
        var others = WordsOf(candidate);
        int shared = others.Count(words.Contains);
        double byWords = words.Count + others.Count == 0 ? 0 : 2.0 * shared / (words.Count + others.Count);
        int longest = Math.Max(name.Length, candidate.Length);
        double byLetters = longest == 0 ? 0 : 1 - (double)NearestId.Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant(), int.MaxValue) / longest;
        return Math.Max(byWords, byLetters);
    }

    private static HashSet<string> WordsOf(string name)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        int start = 0;
        for (int at = 1; at <= name.Length; at++)
        {
            bool ends = at == name.Length || name[at] == '_' || char.IsUpper(name[at]) && !char.IsUpper(name[at - 1])
                || char.IsDigit(name[at]) != char.IsDigit(name[at - 1]);
            if (!ends) continue;
            string word = name.Substring(start, at - start).Trim('_');
            if (word.Length > 0) words.Add(word);
            start = at;
        }

        return words;
    }
}
