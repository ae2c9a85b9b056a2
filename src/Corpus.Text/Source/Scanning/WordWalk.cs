namespace Corpus.Text.Source.Scanning;

/// <summary>Goes over the words of a stretch of text: those of <see cref="WordKey.WordEnd(string, int, int)"/>, without the characters between them.</summary>
internal struct WordWalk
{
    private readonly string text;
    private readonly int end;
    private WordBits words;
    private ulong rest;
    private int from;

    /// <summary>Stands before the first word from <paramref name="start"/> on.</summary>
    public WordWalk(string text, int start, int end)
    {
        this = default;
        this.text = text;
        this.end = end;
        from = start - CharacterBits.Count;
    }

    /// <summary>Where the word starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next word; false behind the last.</summary>
    public bool Next()
    {
        while (rest == 0)
        {
            if (end - from <= CharacterBits.Count) return false;
            from += CharacterBits.Count;
            words.Go(text, from, end, CharacterBits.Of(text, from, end));
            rest = words.Starts;
        }
        int first = Bits.First(rest);
        rest &= rest - 1;
        Start = from + first;
        End = words.End(text, from, first, end);
        return true;
    }
}
