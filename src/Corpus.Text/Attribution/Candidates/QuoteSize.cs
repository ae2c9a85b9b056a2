using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>How many words a quotation has, on the scale of <see cref="Size"/>: “we don't re-elect” has three.</summary>
internal static class QuoteSize
{
    private const int Most = 15;

    /// <summary>The size of the words from <paramref name="start"/> to <paramref name="end"/>; an apostrophe or a hyphen behind a letter or digit belongs to
    /// its word.</summary>
    public static Size Of(string text, int start, int end) =>
        Words(text, start, end) switch { <= 1 => Size.One, 2 => Size.Two, 3 => Size.Three, <= 5 => Size.UpToFive, <= 8 => Size.UpToEight, <= Most =>
            Size.UpToFifteen, _ => Size.More };

    private static int Words(string text, int start, int end)
    {
        int words = 0;
        // Whether the character before belongs to a word.
        ulong inside = 0;
        for (int at = start; at < end && words <= Most; at += CharacterBits.Count)
        {
            var bits = CharacterBits.Of(text, at, end);
            ulong word = bits.Capitals | bits.Letters | bits.Digits, joints = bits.Apostrophes | Hyphens(text, at, Math.Min(at + CharacterBits.Count, end));
            // The sum carries from the joint behind a word through all that follow it in a row.
            ulong joined = word | joints & ~(joints + (joints & (word << 1 | inside)));
            words += Bits.Count(word & ~(joined << 1 | inside));
            inside = joined >> (CharacterBits.Count - 1);
        }
        return words;
    }

    // A bit for each character that is a hyphen; most stretches have none.
    private static ulong Hyphens(string text, int start, int end)
    {
        ulong hyphens = 0;
        for (int at = text.IndexOf('-', start, end - start); at >= 0; at = text.IndexOf('-', at + 1, end - at - 1)) hyphens |= 1UL << (at - start);
        return hyphens;
    }
}

/// <summary>How many words a quotation has.</summary>
internal enum Size : byte
{
    One,
    Two,
    Three,
    UpToFive,
    UpToEight,
    UpToFifteen,
    More,
}
