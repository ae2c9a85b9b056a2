using Corpus.Text.Lexicon;

namespace Corpus.Text.Speakers;

/// <summary>How many words a quotation has, on the scale of <see cref="Size"/>: “we don't re-elect” has three.</summary>
internal static class QuoteSize
{
    private const int Most = 15;

    /// <summary>The size of the words from <paramref name="start"/> to <paramref name="end"/>; an apostrophe or a hyphen behind a letter or digit belongs to its word.</summary>
    public static Size Of(string text, int start, int end) =>
        Words(text, start, end) switch { <= 1 => Size.One, 2 => Size.Two, 3 => Size.Three, <= 5 => Size.UpToFive, <= 8 => Size.UpToEight, <= Most => Size.UpToFifteen, _ => Size.More };

    private static int Words(string text, int start, int end)
    {
        int words = 0;
        // Whether the character before belongs to a word: as the sign bit of the lane before the first.
        ulong inside = 0;
        for (int at = start; at < end && words <= Most;)
        {
            if (at + Lanes.Count <= end)
            {
                // Eight characters at once, of which most have no sign that may join two parts of a word.
                ulong lanes = Lanes.Of(text, at), signs = Lanes.Between(lanes, '\'', '\'') | Lanes.Between(lanes, '-', '-');
                if (signs == 0 && Lanes.IsAscii(lanes))
                {
                    ulong word = Lanes.LettersAndDigits(lanes);
                    words += Bits.Count(word & ~((word << Lanes.Count) | inside));
                    inside = word >> (Lanes.Count * (Lanes.Count - 1));
                    at += Lanes.Count;
                    continue;
                }
            }
            for (int stop = Math.Min(at + Lanes.Count, end); at < stop; at++)
            {
                if (char.IsLetterOrDigit(text[at]))
                {
                    if (inside == 0) words++;
                    inside = 0x80;
                }
                else if (text[at] is not ('\'' or '’' or '-')) inside = 0;
            }
        }
        return words;
    }
}
