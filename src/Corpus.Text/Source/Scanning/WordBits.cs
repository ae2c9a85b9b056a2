namespace Corpus.Text.Source.Scanning;

/// <summary>Where the words of a stretch of text stand, sixty-four characters after sixty-four: those of <see cref="WordKey.WordEnd(string, int, int)"/>, a bit
/// a character.</summary>
internal struct WordBits
{
    private bool afterWord;

    /// <summary>Which characters are letters, digits and apostrophes between two of them.</summary>
    public ulong Words { get; private set; }

    /// <summary>Which are the first of a word.</summary>
    public ulong Starts { get; private set; }

    /// <summary>Which are in no word.</summary>
    public ulong Others { get; private set; }

    /// <summary>Goes on to the characters from <paramref name="from"/> on, behind those of the step before; <paramref name="end"/> is where the stretch
    /// ends.</summary>
    public void Go(string text, int from, int end, in CharacterBits bits)
    {
        ulong own = end - from >= CharacterBits.Count ? ulong.MaxValue : (1UL << (end - from)) - 1;
        ulong plain = bits.Capitals | bits.Letters | bits.Digits, inner = 0;
        if (bits.Apostrophes != 0)
        {
            int next = from + CharacterBits.Count;
            ulong before = (plain << 1) | (afterWord ? 1UL : 0),
                behind = (plain >> 1) | (next < end && WordCharacters.IsPart(text[next]) ? 1UL << (CharacterBits.Count - 1) : 0);
            inner = bits.Apostrophes & before & behind;
        }
        Words = plain | inner;
        Starts = Words & ~((Words << 1) | (afterWord ? 1UL : 0));
        Others = own & ~Words;
        afterWord = Words >> (CharacterBits.Count - 1) != 0;
    }

    /// <summary>Where the word ends whose first character is the one with the bit <paramref name="first"/>.</summary>
    public readonly int End(string text, int from, int first, int end)
    {
        ulong behind = ~Words >> first;
        return behind != 0 ? from + first + Bits.First(behind) : WordKey.WordEnd(text, from + first, end);
    }
}
