namespace Corpus.Text.Structure;

/// <summary>Takes running text back that an interruption cut off from the body: the first paragraphs below the headline, and long ones in between.</summary>
internal static class Openings
{
    private const int Reach = 14;
    private const int Opening = 90;
    private const int Inner = 150;
    private const int Shortest = 40;
    private const int LongestGap = 4;

    /// <summary>Sets those lines of <paramref name="body"/>.</summary>
    public static void Extend(TextAnalysis analysis, bool[] body, int headline)
    {
        TakeUpDateline(analysis, body);
        int start = BodyLines.First(body), last = BodyLines.Last(body);
        if (headline >= 0 && IsCleanOpening(analysis, headline, start)) for (int i = headline + 2; i < start; i++) body[i] = true;
        if (headline >= 0)
            for (int i = start - 1; i > headline && i >= start - Reach; i--) if (IsProse(analysis, i, Opening)) body[i] = true;
        for (int i = start + 1; i < last; i++)
            if (!body[i] && IsProse(analysis, i, Inner) && IsInside(analysis, body, i)) body[i] = true;
    }

    // VARNBY, March 3 (Harbour Wire) - The ferry …: where an agency's dateline stands far above all that was taken for text, the story begins there.
    private static void TakeUpDateline(TextAnalysis analysis, bool[] body)
    {
        int first = 0, start = BodyLines.First(body);
        while (first < start && analysis.Lines[first].Facts.Dateline is not { Agency: not null }) first++;
        if (start - first < Reach || !IsProse(analysis, first, Opening)) return;
        Array.Clear(body, 0, body.Length);
        body[first] = true;
        for (int i = first + 1, bare = 0; i < body.Length && bare < LongestGap && !Ends(analysis.Lines[i]); i++)
        {
            body[i] = IsProse(analysis, i, Shortest);
            bare = body[i] ? 0 : bare + 1;
        }
    }

    // Headline / March 3, 2019 | Ann Onym / a deck, a list of facts, the first words in large letters: nothing of the site stands between it and the text.
    private static bool IsCleanOpening(TextAnalysis analysis, int headline, int start)
    {
        if (start - headline < 3 || start - headline > Reach) return false;
        ref var stated = ref analysis.Lines[headline + 1];
        if (!stated.IsDateLine && !stated.IsByline && !stated.IsDated) return false;
        for (int i = headline + 2; i < start; i++)
        {
            ref var line = ref analysis.Lines[i];
            if (line.Words < 3 || line.HasAny(PhraseFlags.AnyBoilerplate | PhraseFlags.CreditCue) || line.IsStatement || line.IsNames || line.IsDated
                || line.Facts.IsCaption || line.Facts.IsAge || line.Facts.IsRole || line.HasAny(LineFlags.RepeatedBefore | LineFlags.RepeatedLater
                | LineFlags.Bar | LineFlags.Address)) return false;
        }
        return true;
    }

    private static bool IsProse(TextAnalysis analysis, int i, int least)
    {
        ref var line = ref analysis.Lines[i];
        return analysis.Contexts.ProseAt(i) == 1 && line.Length >= least && !line.HasAny(PhraseFlags.AnyBoilerplate) && !line.IsStatement
            && !line.Facts.IsCaption
            && (!line.Has(PhraseFlags.CreditCue) || line.Facts.Dateline is not null)
            && !line.HasAny(LineFlags.RepeatedBefore | LineFlags.RepeatedLater | LineFlags.Bar | LineFlags.Address)
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
            if (Ends(line)) return false;
        }
        return false;
    }

    private static bool Ends(in LineAnalysis line) => line.HasAny(PhraseFlags.Whole | PhraseFlags.Start)
        && line.HasAny(PhraseFlags.Comment | PhraseFlags.Legal | PhraseFlags.Biography | PhraseFlags.Tags);
}
