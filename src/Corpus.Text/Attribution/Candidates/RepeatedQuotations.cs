using Corpus.Text.Quotations;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>Finds brief quotations that are quoted again: “Boss” is a term at its second place too.</summary>
internal sealed class RepeatedQuotations : IDisposable
{
    private const int Brief = 60;

    private readonly Buffer<Repetition> quotes;

    /// <summary>Compares all of <paramref name="quotations"/>.</summary>
    public RepeatedQuotations(string text, IReadOnlyList<Quotation> quotations)
    {
        quotes = new Buffer<Repetition>(quotations.Count);
        // Slots, at most half of them taken, of which each holds the last quotation of its words.
        int size = 2;
        while (size < quotations.Count * 2) size *= 2;
        using var slots = new Buffer<Repetition>(size);
        slots.Take(size).Clear();
        for (int i = 0; i < quotations.Count; i++)
        {
            ref var quote = ref quotes.Next();
            quote.Last = -1;
            if (quotations[i].Range.Length > Brief) continue;
            quote.Words = Fingerprint(text, quotations[i].Range);
            int at = (int)(quote.Words >> 32) & (size - 1);
            while (slots[at].Words != 0 && slots[at].Words != quote.Words) at = (at + 1) & (size - 1);
            if (slots[at].Words != 0) quote.Last = slots[at].Last;
            (slots[at].Words, slots[at].Last) = (quote.Words, i);
        }
    }

    /// <summary>The number of the last quotation before that one with the same words, whatever their case and punctuation; -1 where there is none or it is
    /// long.</summary>
    public int this[int quotation] => quotes[quotation].Last;

    /// <inheritdoc/>
    public void Dispose() => quotes.Dispose();

    // Never 0.
    private static ulong Fingerprint(string text, TextRange range)
    {
        ulong hash = StableHash.Start;
        for (int i = range.Start; i < range.End; i++)
            if (WordCharacters.IsPart(text[i])) hash = StableHash.Add(hash, char.ToLowerInvariant(text[i]));
        return Math.Max(hash, 1);
    }

    private struct Repetition
    {
        public ulong Words;
        public int Last;
    }
}
