namespace Corpus.Text.Index.Reuse;

/// <summary>Compares the words of two quotations.</summary>
internal ref struct QuoteComparison
{
    /// <summary>A shorter piece of what somebody else says is a turn of phrase: “in the home stretch”.</summary>
    private const int ShortestPart = 5;

    /// <summary>A run that reaches from the end of one quotation into the beginning of the other is the same statement from that length on.</summary>
    private const int SignificantOverlap = 8;

    /// <summary>A run anywhere is so from that length on.</summary>
    private const int SignificantRun = 10;

    /// <summary>With fewer words in common, or more than one word of four changed, two statements are two: “we have to be able to win”, “you have to be able to
    /// adapt”.</summary>
    private const int FewestCommonWords = 8, WordsForOneEdit = 4;

    private readonly QuoteWords shorter;
    private readonly QuoteWords longer;

    public QuoteComparison(QuoteWords one, QuoteWords other)
    {
        shorter = one.Count <= other.Count ? one : other;
        longer = one.Count <= other.Count ? other : one;
    }

    /// <summary>Words compared.</summary>
    public long Steps { get; private set; }

    /// <summary>How they go together; null when they are two statements.</summary>
    public RepetitionWording? Compare()
    {
        if (ContainsAt(0, 0, shorter.Count) && shorter.Count == longer.Count) return RepetitionWording.Same;
        if (shorter.Count >= ShortestPart && StandsWhole()) return RepetitionWording.Part;
        var (mine, theirs, length) = LongestRun();
        bool overlap = (mine == 0 && theirs + length == longer.Count) || (theirs == 0 && mine + length == shorter.Count);
        if (length >= SignificantOverlap && overlap) return RepetitionWording.Part;
        if (length >= TextFingerprint.QuoteShingle && shorter.Count > FewestCommonWords && !shorter.HasGaps && !longer.HasGaps
            && AreWithin(Math.Min(shorter.Count / WordsForOneEdit, shorter.Count - FewestCommonWords))) return RepetitionWording.Differs;
        return length >= SignificantRun ? RepetitionWording.Part : null;
    }

    // The shorter one, piece by piece between its gaps, in the longer one in the same order.
    private bool StandsWhole()
    {
        int from = 0;
        for (int piece = 0; piece < shorter.Count;)
        {
            int end = piece + 1;
            while (end < shorter.Count && !shorter.GapBefore(end)) end++;
            while (!ContainsAt(from, piece, end - piece))
                if (++from + (end - piece) > longer.Count) return false;
            from += end - piece;
            piece = end;
        }
        return true;
    }

    private bool ContainsAt(int theirs, int mine, int count)
    {
        if (theirs + count > longer.Count) return false;
        for (int i = 0; i < count; i++)
        {
            Steps++;
            if (longer[theirs + i] != shorter[mine + i] || (i > 0 && longer.GapBefore(theirs + i))) return false;
        }
        return true;
    }

    private (int Mine, int Theirs, int Length) LongestRun()
    {
        Span<int> runs = stackalloc int[QuoteWords.Longest + 1];
        runs.Clear();
        (int Mine, int Theirs, int Length) best = default;
        for (int i = 0; i < shorter.Count; i++)
        {
            for (int j = longer.Count - 1; j >= 0; j--)
            {
                runs[j + 1] = shorter[i] == longer[j] ? runs[j] + 1 : 0;
                if (runs[j + 1] > best.Length) best = (i - runs[j + 1] + 1, j - runs[j + 1] + 1, runs[j + 1]);
            }
        }
        Steps += (long)shorter.Count * longer.Count;
        return best;
    }

    // Whether so many edits make the shorter one stand somewhere in the longer one: words to change, add or leave out.
    private bool AreWithin(int most)
    {
        Span<int> above = stackalloc int[QuoteWords.Longest + 1], row = stackalloc int[QuoteWords.Longest + 1];
        above.Clear();
        int least = 0;
        for (int i = 1; i <= shorter.Count && least <= most; i++)
        {
            row[0] = least = i;
            for (int j = 1; j <= longer.Count; j++)
            {
                int change = above[j - 1] + (shorter[i - 1] == longer[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }
            Steps += longer.Count;
            var next = above;
            above = row;
            row = next;
        }
        return least <= most;
    }
}
