using Corpus.Text.Index.Reuse;
using Corpus.Text.Language;

namespace Corpus.Text.Index.Sources;

/// <summary>Takes a stretch of text apart into words, one pass over it.</summary>
internal sealed class SpokenWordReader
{
    private const int LongestAside = 4;

    private readonly string text;
    private readonly CountingWords counting;
    private readonly NumberReader numbers;

    public SpokenWordReader(string text, TextLanguage language, SpokenWords words)
    {
        this.text = text;
        Words = words;
        counting = CountingWords.Of(language);
        numbers = new NumberReader(text, words, counting);
    }

    /// <summary>The words that were read.</summary>
    public SpokenWords Words { get; }

    /// <summary>Adds the words from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="asides">Whether words in brackets are a clerk's: [inaudible], (Applause.)</param>
    public void Read(int start, int end, bool asides)
    {
        var cursor = new WordCursor(text.AsSpan(), start, end);
        int from = start, aside = -1;
        while (cursor.MoveNext())
        {
            if (cursor.End <= from) continue;
            for (int i = from; i < cursor.Start; i++) Mark(i, asides, ref aside);
            int wordEnd = Spelling.EndOf(text, cursor.End, end);
            uint hash = wordEnd == cursor.End && !cursor.IsDecomposed ? cursor.Hash : Spelling.HashOf(text, cursor.Start, wordEnd);
            from = numbers.Digits(cursor.Start, wordEnd, end) is var digits and > 0 ? digits : Word(cursor.Start, wordEnd, hash);
            if (Words.Count > 1 && IsHyphen(text, Words.RangeOf(Words.Count - 2).End, Words.RangeOf(Words.Count - 1).Start))
                Words.Mark(Words.Count - 2, WordTraits.Joint);
        }
        for (int i = from; i < end; i++) Mark(i, asides, ref aside);
        numbers.Close();
    }

    private int Word(int start, int end, uint hash)
    {
        var worth = counting[hash];
        // per cent
        if (Words.Count > 0 && counting.MayBeFirstOfTwo(Words.HashOf(Words.Count - 1)) && Words.RangeOf(Words.Count - 1) is var before
            && start - before.End == 1
            && counting.OfTwo(Words.HashOf(Words.Count - 1), text.Substring(before.Start, end - before.Start)).Kind == CountingKind.Percent)
        {
            Words.Add(start, end, hash, WordTraits.None);
            Words.Merge(Words.Count - 2, CountingWords.Percent, WordTraits.Number);
            return end;
        }
        numbers.Word(start, end, hash, worth, IsDenial(start, end));
        return end;
    }

    // don't, can’t
    private bool IsDenial(int start, int end)
    {
        foreach (string ending in counting.NegationEndings)
            if (end - start > ending.Length && counting.IsNegation(text.AsSpan(end - ending.Length, ending.Length))) return true;
        return false;
    }

    private void Mark(int at, bool asides, ref int aside)
    {
        char c = text[at];
        if (c is '$' or '€' or '£' or '¥')
        {
            numbers.Close();
            Words.Add(at, at + 1, CountingWords.HashOf("sign" + c switch { '$' => "a", '€' => "b", '£' => "c", _ => "d" }), WordTraits.Number);
        }
        else if (c == '%')
        {
            numbers.Close();
            Words.Add(at, at + 1, CountingWords.Percent, WordTraits.Number);
        }
        else if (!asides) return;
        else if (c is '[' or '(')
        {
            numbers.Close();
            aside = Words.Count;
        }
        else if (c is ']' or ')' && aside >= 0)
        {
            numbers.Close();
            if (Words.Count - aside <= LongestAside && IsHarmless(aside))
                for (int i = aside; i < Words.Count; i++) Words.Mark(i, WordTraits.Optional);
            aside = -1;
        }
    }

    private bool IsHarmless(int from)
    {
        for (int i = from; i < Words.Count; i++)
            if ((Words.TraitsOf(i) & (WordTraits.Number | WordTraits.Negation)) != 0) return false;
        return true;
    }

    private static bool IsHyphen(string text, int start, int end) => end == start + 1 && text[start] is '-' or '‐' or '‑' or '–';
}
