namespace Corpus.Text.Structure;

/// <summary>Takes lines out of the body that are furniture whatever the weights say: their own words leave no doubt.</summary>
internal static class CertainBoilerplate
{
    private const LineSigns Plain = LineSigns.Share | LineSigns.Comment | LineSigns.Subscribe | LineSigns.Legal | LineSigns.Advert | LineSigns.Account;
    private const int Longest = 200;
    private const int LongestSure = 400;
    private const int Short = 80;
    private const int Label = 40;

    /// <summary>Clears those lines of <paramref name="body"/>.</summary>
    public static void Clear(LineShape[] shapes, bool[] body)
    {
        var certain = new bool[shapes.Length];
        for (int i = 0; i < shapes.Length; i++) certain[i] = IsCertain(shapes[i]);

        // Do you trust us? / "*" indicates required fields / Do You Trust Us*: a short line that stands twice beside a form is its label.
        for (int i = 0; i < shapes.Length; i++)
            if (body[i] && !certain[i] && shapes[i].Length <= Short && shapes[i].HasAny(LineSigns.RepeatedBefore | LineSigns.RepeatedLater)
                && (At(certain, i - 1) || At(certain, i + 1)))
                certain[i] = true;
        for (int i = 0; i < shapes.Length; i++) if (certain[i]) body[i] = false;
        ClearTail(shapes, certain, body);
    }

    private static bool IsCertain(in LineShape s)
    {
        if (s.Has(LineSigns.Sure) && s.Length <= LongestSure && !s.Has(LineSigns.Quoted)) return true;
        // The Harbour Newsletter: a label of nothing but capitalised words.
        if (s.Has(LineSigns.Any) && s.HasAny(LineSigns.Subscribe | LineSigns.Comment) && s.Length <= Label && s.Capitalised == s.Words
            && !s.HasAny(LineSigns.SentenceEnd | LineSigns.Quoted)) return true;
        if (!s.HasAny(Plain) || s.Length > Longest || s.Has(LineSigns.Quoted | LineSigns.SentenceEnd)) return false;
        if (s.Has(LineSigns.Whole)) return true;
        return s.Has(LineSigns.Start)
            && (s.Has(LineSigns.Any) || s.Length <= Short && !s.Has(LineSigns.SentenceEnd) || s.Has(LineSigns.Legal | LineSigns.Start) && s.Numbers > 0);
    }

    // Copyright 2021 The Harbour Radio. / Ann Onym joined the station in 2018 … / Ann Onym: behind the last sign of the end nothing but biographies and labels
    // follows.
    private static void ClearTail(LineShape[] shapes, bool[] certain, bool[] body)
    {
        int last = BodyLines.Last(body);
        for (int i = last; i > 0; i--)
        {
            if (certain[i])
            {
                for (int k = i + 1; k <= last; k++) body[k] = false;
                return;
            }
            ref var s = ref shapes[i];
            if (body[i] && !s.Has(LineSigns.Biography) && (s.Length > Short || s.Has(LineSigns.SentenceEnd))) return;
        }
    }

    private static bool At(bool[] flags, int i) => i >= 0 && i < flags.Length && flags[i];
}
