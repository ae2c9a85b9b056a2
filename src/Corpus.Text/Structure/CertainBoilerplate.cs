namespace Corpus.Text.Structure;

/// <summary>Takes lines out of the body that are boilerplate whatever the weights say: their own words leave no doubt.</summary>
internal static class CertainBoilerplate
{
    private const PhraseFlags Plain = PhraseFlags.Share | PhraseFlags.Comment | PhraseFlags.Subscribe | PhraseFlags.Legal | PhraseFlags.Advert
        | PhraseFlags.Account;
    private const int Longest = 200;
    private const int LongestSure = 400;
    private const int Short = 80;
    private const int Label = 40;

    /// <summary>Clears those lines of <paramref name="body"/>.</summary>
    public static void Clear(LineAnalysis[] lines, bool[] body)
    {
        var certain = new bool[lines.Length];
        for (int i = 0; i < lines.Length; i++) certain[i] = IsCertain(lines[i]);

        // Do you trust us? / "*" indicates required fields / Do You Trust Us*: a short line that stands twice beside a form is its label.
        for (int i = 0; i < lines.Length; i++)
            if (body[i] && !certain[i] && lines[i].Length <= Short && lines[i].HasAny(LineFlags.RepeatedBefore | LineFlags.RepeatedLater)
                && (At(certain, i - 1) || At(certain, i + 1)))
                certain[i] = true;
        for (int i = 0; i < lines.Length; i++) if (certain[i]) body[i] = false;
        ClearTail(lines, certain, body);
    }

    private static bool IsCertain(in LineAnalysis s)
    {
        if (s.Has(PhraseFlags.Sure) && s.Length <= LongestSure && !s.Has(LineFlags.Quoted)) return true;
        // The Harbour Newsletter: a label of nothing but capitalised words.
        if (s.Has(PhraseFlags.Any) && s.HasAny(PhraseFlags.Subscribe | PhraseFlags.Comment) && s.Length <= Label && s.Capitalised == s.Words
            && !s.HasAny(LineFlags.SentenceEnd | LineFlags.Quoted)) return true;
        if (!s.HasAny(Plain) || s.Length > Longest || s.Has(LineFlags.Quoted | LineFlags.SentenceEnd)) return false;
        if (s.Has(PhraseFlags.Whole)) return true;
        return s.Has(PhraseFlags.Start)
            && (s.Has(PhraseFlags.Any) || s.Length <= Short && !s.Has(LineFlags.SentenceEnd) || s.Has(PhraseFlags.Legal | PhraseFlags.Start) && s.Numbers > 0);
    }

    // Copyright 2021 The Harbour Radio. / Ann Onym joined the station in 2018 … / Ann Onym: behind the last mark of the end nothing but biographies and labels
    // follows.
    private static void ClearTail(LineAnalysis[] lines, bool[] certain, bool[] body)
    {
        int last = BodyLines.Last(body);
        for (int i = last; i > 0; i--)
        {
            if (certain[i])
            {
                for (int k = i + 1; k <= last; k++) body[k] = false;
                return;
            }
            ref var s = ref lines[i];
            if (body[i] && !s.Has(PhraseFlags.Biography) && (s.Length > Short || s.Has(LineFlags.SentenceEnd))) return;
        }
    }

    private static bool At(bool[] flags, int i) => i >= 0 && i < flags.Length && flags[i];
}
