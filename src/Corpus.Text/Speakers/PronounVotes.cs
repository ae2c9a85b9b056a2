namespace Corpus.Text.Speakers;

/// <summary>What the pronoun behind a name tells of it: "Berg said that <c>she</c>".</summary>
internal static class PronounVotes
{
    private const int Reach = 160;

    /// <summary>1 when the first such pronoun from <paramref name="start"/> on is a he, -1 for a she, 0 when none stands before <paramref name="end"/> or a quotation.</summary>
    public static int Behind(string text, int start, int end, Vocabulary vocabulary)
    {
        end = Math.Min(end, start + Reach);
        for (int i = start; i < end;)
        {
            if (text[i] is '"' or '“') return 0;
            int from = i;
            while (i < end && char.IsLetter(text[i])) i++;
            if (i == from) { i++; continue; }
            if (!vocabulary.MayBeGendered(text[from])) continue;
            var word = vocabulary.Find(text, from, i);
            if ((word & (WordClass.Pronoun | WordClass.Possessive)) == 0 || (word & (WordClass.He | WordClass.She)) == 0) continue;
            return (word & WordClass.He) != 0 ? 1 : -1;
        }
        return 0;
    }
}
