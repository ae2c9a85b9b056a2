namespace Corpus.Text.Source.Unwrapping;

/// <summary>The width at which a stretch of lines was broken.</summary>
internal static class WrapWidth
{
    /// <summary>The narrowest width that is looked for, in columns.</summary>
    public const int Narrowest = 45;

    /// <summary>The widest.</summary>
    public const int Widest = 115;

    // Fewer breaks inside a sentence are no proof where other lines are longer.
    private const int Proof = 3;

    // So many breaks are proof, though many lines begin with names and nouns, when hardly a line is short and ends no sentence.
    private const int Enough = 4;

    /// <summary>How many lines above a story are short and end no sentence: headline, byline, date.</summary>
    public const int Heads = 3;

    /// <summary>Whether a line of that width has no room for the first word of the next one.</summary>
    public static bool IsFull(in PhysicalLine line, in PhysicalLine next, int width) =>
        line.Columns <= width && line.Columns + 1 + next.FirstWord > width;

    /// <summary>Whether the next line goes on in the middle of a sentence.</summary>
    public static bool GoesOn(in PhysicalLine line, in PhysicalLine next) => !line.Has(LineForm.Ends)
        && (next.Has(LineForm.GoesOn) || line.Has(LineForm.Capitals) && next.Has(LineForm.Capitals) && line.Columns >= Narrowest && !next.Has(LineForm.Quotes));

    /// <summary>The width that explains most of the breaks between the lines from <paramref name="start"/> to <paramref name="end"/> that are not
    /// <paramref name="joined"/> yet; 0 when none does. <paramref name="others"/> is the number of lines of the whole text that no width explains.</summary>
    public static int Of(PhysicalLine[] lines, int start, int end, bool[] joined, int others)
    {
        // How many breaks each width forces: all of them, those inside a sentence, and those behind one; and how many lines have each length.
        Span<int> all = stackalloc int[Widest + 2], inside = stackalloc int[Widest + 2], behind = stackalloc int[Widest + 2];
        Span<int> lengths = stackalloc int[LineMeasure.Longest + 1];
        all.Clear();
        inside.Clear();
        behind.Clear();
        lengths.Clear();
        int breaks = 0, sentences = 0;
        for (int i = start; i < end; i++)
        {
            bool taken = joined[i] || i > start && joined[i - 1];
            if (!taken && !lines[i].Has(LineForm.FrontMatter)) lengths[Math.Min(lines[i].Columns, LineMeasure.Longest)]++;
            if (taken || i + 1 >= end || lines[i + 1].Has(LineForm.AfterBlank | LineForm.FrontMatter) || lines[i].Columns > Widest) continue;
            breaks++;
            if (lines[i].Has(LineForm.Ends)) sentences++;
            int from = Math.Max(Narrowest, lines[i].Columns), to = Math.Min(Widest, lines[i].Columns + lines[i + 1].FirstWord);
            if (from > to) continue;
            all[from]++;
            all[to + 1]--;
            if (lines[i].Has(LineForm.Ends))
            {
                behind[from]++;
                behind[to + 1]--;
            }
            if (!GoesOn(lines[i], lines[i + 1])) continue;
            inside[from]++;
            inside[to + 1]--;
        }
        int longer = 0;
        for (int length = Narrowest; length <= LineMeasure.Longest; length++) longer += lengths[length];
        int best = 0, bestScore = int.MinValue, forced = 0, goingOn = 0, ending = 0;
        for (int width = Narrowest; width <= Widest; width++)
        {
            forced += all[width];
            goingOn += inside[width];
            ending += behind[width];
            longer -= lengths[width];
            bool proven = goingOn >= Proof ? longer * 2 <= goingOn : goingOn > 0 && longer == 0 && others == 0;
            int unexplained = breaks - forced - (sentences - ending);
            bool explained = forced >= Enough && longer == 0 && unexplained <= Heads + breaks / 10;
            if (!proven || goingOn * 5 < forced * (explained ? 1 : 2)) continue;
            int score = 4 * goingOn + forced - 2 * longer;
            if (score < bestScore) continue;
            (best, bestScore) = (width, score);
        }
        return best;
    }
}
