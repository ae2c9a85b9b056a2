namespace Corpus.Text.Structure;

/// <summary>Takes running text back that an interruption cut off from the body: the first paragraphs below the headline, and long ones in between.</summary>
internal static class Openings
{
    private const int Reach = 14;
    private const int Opening = 90;
    private const int Inner = 150;

    /// <summary>Sets those lines of <paramref name="body"/>.</summary>
    public static void Extend(TextAnalysis analysis, bool[] body, int headline)
    {
        int start = BodyLines.First(body), last = BodyLines.Last(body);
        if (headline >= 0)
            for (int i = start - 1; i > headline && i >= start - Reach; i--) if (IsProse(analysis, i, Opening)) body[i] = true;
        for (int i = start + 1; i < last; i++)
            if (!body[i] && IsProse(analysis, i, Inner) && IsInside(analysis, body, i)) body[i] = true;
    }

    private static bool IsProse(TextAnalysis analysis, int i, int least)
    {
        ref var line = ref analysis.Lines[i];
        return analysis.Contexts.ProseAt(i) == 1 && line.Length >= least && !line.HasAny(PhraseFlags.AnyBoilerplate) && !line.IsStatement
            && !line.Facts.IsCaption
            && !line.Has(PhraseFlags.CreditCue) && !line.HasAny(LineFlags.RepeatedBefore | LineFlags.RepeatedLater | LineFlags.Bar | LineFlags.Address)
            && line.Has(LineFlags.SentenceEnd);
    }

    // Body stands on both sides, and nothing between that ends an article.
    private static bool IsInside(TextAnalysis analysis, bool[] body, int i) => Meets(analysis, body, i, -1) && Meets(analysis, body, i, 1);

    private static bool Meets(TextAnalysis analysis, bool[] body, int i, int step)
    {
        for (int k = i + step, n = 0; k >= 0 && k < body.Length && n < Reach; k += step, n++)
        {
            if (body[k]) return true;
            ref var line = ref analysis.Lines[k];
            if (line.HasAny(PhraseFlags.Whole | PhraseFlags.Start)
                && line.HasAny(PhraseFlags.Comment | PhraseFlags.Legal | PhraseFlags.Biography | PhraseFlags.Tags))
                return false;
        }
        return false;
    }
}
