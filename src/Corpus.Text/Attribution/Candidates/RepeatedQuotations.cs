using Corpus.Text.Quotations;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>Finds brief quotations that are quoted again: “Boss” is a term at its second place too.</summary>
internal static class RepeatedQuotations
{
    private const int Brief = 60;

    /// <summary>For each quotation the number of the last one before it with the same words, whatever their case and punctuation; -1 where there is none or it
    /// is long.</summary>
    public static int[] Find(string text, IReadOnlyList<Quotation> quotations)
    {
        var before = new int[quotations.Count];
        Dictionary<ulong, int>? known = null;
        for (int i = 0; i < before.Length; i++)
        {
            before[i] = -1;
            var words = quotations[i].Range;
            if (words.Length > Brief || before.Length == 1) continue;
            ulong print = Fingerprint(text, words);
            known ??= [];
            if (known.TryGetValue(print, out int last)) before[i] = last;
            known[print] = i;
        }
        return before;
    }

    private static ulong Fingerprint(string text, TextRange range)
    {
        ulong hash = StableHash.Start;
        for (int i = range.Start; i < range.End; i++)
            if (char.IsLetterOrDigit(text[i])) hash = StableHash.Add(hash, char.ToLowerInvariant(text[i]));
        return hash;
    }
}
