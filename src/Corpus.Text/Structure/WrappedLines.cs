namespace Corpus.Text.Structure;

/// <summary>Judges a paragraph that was broken at a fixed width as one: its lines hold halves of sentences and say little alone.</summary>
internal static class WrappedLines
{
    private const int Narrowest = 45;
    private const int Widest = 120;

    /// <summary>Gives the lines of each such paragraph, in a text whose paragraphs are parted by blank lines, the best of their
    /// <paramref name="scores"/>.</summary>
    public static void Join(LineAnalysis[] lines, LineContexts contexts, float[] scores)
    {
        for (int start = 0; start < lines.Length;)
        {
            int end = start + 1;
            bool broken = false;
            float best = scores[start];
            while (end < lines.Length && !contexts.Around[end].AfterBlank && Continues(lines[end - 1], lines[end]))
            {
                broken |= lines[end].Has(LineFlags.LowerStart) && !lines[end - 1].HasAny(LineFlags.SentenceEnd | LineFlags.ColonEnd);
                best = Math.Max(best, scores[end++]);
            }
            if (broken) for (int i = start; i < end; i++) scores[i] = best;
            start = end;
        }
    }

    // The ferry ran aground on Sunday night with forty people on board, and nobody / was hurt, the coast guard said.
    private static bool Continues(in LineAnalysis line, in LineAnalysis next) =>
        line.Length is >= Narrowest and <= Widest && next.Length <= Widest && !IsLabel(line) && !IsLabel(next);

    private static bool IsLabel(in LineAnalysis s) =>
        s.IsStatement || s.HasAny(PhraseFlags.Whole | PhraseFlags.Start)
            || s.HasAny(LineFlags.Bulleted | LineFlags.Numbered | LineFlags.Bar | LineFlags.AllCapitals);
}
