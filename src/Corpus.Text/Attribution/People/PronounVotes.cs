using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Attribution.People;

/// <summary>What the pronoun behind a name shows about it: "Berg said that <c>she</c>".</summary>
internal static class PronounVotes
{
    private const int Reach = 160;

    /// <summary>1 when the first such pronoun from <paramref name="start"/> on is a he, -1 for a she, 0 when none stands before <paramref name="end"/> or a
    /// quotation.</summary>
    public static int Behind(string text, int start, int end, Vocabulary vocabulary)
    {
        end = Math.Min(end, start + Reach);
        if (start >= end) return 0;
        int quotation = text.AsSpan(start, end - start).IndexOfAny(QuotationSigns.Doubles.AsSpan());
        if (quotation >= 0) end = start + quotation;
        ulong before = 0;
        for (int from = start; from < end; from += CharacterBits.Count)
        {
            var bits = CharacterBits.Of(text, from, end);
            ulong letters = bits.Letters | bits.Capitals;
            for (ulong words = letters & ~((letters << 1) | before); words != 0; words &= words - 1)
            {
                int first = from + Bits.First(words);
                if (!vocabulary.MayBeGendered(text[first])) continue;
                int last = WordCharacters.LettersEnd(text, first + 1, end);
                var word = vocabulary.Find(text, first, last);
                if ((word & (WordClass.Pronoun | WordClass.Possessive)) != 0 && (word & (WordClass.He | WordClass.She)) != 0)
                    return (word & WordClass.He) != 0 ? 1 : -1;
            }
            before = letters >> (CharacterBits.Count - 1);
        }
        return 0;
    }
}
