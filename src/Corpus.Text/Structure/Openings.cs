namespace Corpus.Text.Structure;

/// <summary>Takes running text back that an interruption cut off from the body: the first paragraphs below the headline, and long ones in between.</summary>
internal static class Openings
{
    private const int Reach = 14;
    private const int Opening = 90;
    private const int Inner = 150;
    private const int Shortest = 40;
    private const int LongestGap = 4;
    private const int FewestFacts = 4;
    private const int LongestKey = 60;
    private const int FewestParagraphs = 4;
    private const float OfStory = 0.35f;
    private const float OfTopic = 0.15f;

    /// <summary>Sets those lines of <paramref name="body"/>.</summary>
    public static void Extend(TextAnalysis analysis, bool[] body, int headline)
    {
        TakeUpDateline(analysis, body);
        int start = BodyLines.First(body), last = BodyLines.Last(body);
        if (headline >= 0) TakeUpFacts(analysis, body, headline, start);
        if (headline >= 0 && IsCleanOpening(analysis, headline, start)) for (int i = headline + 2; i < start; i++) body[i] = true;
        if (headline >= 0)
            for (int i = start - 1; i > headline; i--)
                if (i >= start - Reach ? IsProse(analysis, i, Opening) : IsProse(analysis, i, Inner) && IsOfStory(analysis, i)) body[i] = true;
        for (int i = start + 1; i < last; i++)
            if (!body[i] && IsProse(analysis, i,
                IsOfStory(analysis, i) || IsBelowByline(analysis, i) ? Opening : Inner) && IsInside(analysis, body, i)) body[i] = true;
        TakeUpTail(analysis, body, last);
        TakeUpBrokenSentences(analysis, body, headline);
    }

    // By Ann Onym / March 3, 2019 / four paragraphs and more / fifty pictures with their dates / the rest of the story.
    /// <summary>Sets the lines of a story's first part that stands far above what was taken for the <paramref name="body"/>.</summary>
    public static void TakeUpFirstPart(TextAnalysis analysis, bool[] body)
    {
        int start = BodyLines.First(body);
        if (analysis.Block is not { } words || start < Reach) return;
        for (int i = 1, signed = -Reach; i < start; i++)
        {
            if (analysis.Lines[i].IsDateLine || analysis.Lines[i].IsByline) signed = i;
            if (i - signed > Reach || !IsProse(analysis, i, Opening)) continue;
            int behind = i;
            float shares = 0;
            for (; behind < start && IsProse(analysis, behind, Opening); behind++) shares += words.ShareOf(behind);
            if (behind - i >= FewestParagraphs && shares >= OfTopic * (behind - i)) for (int k = i; k < behind; k++) body[k] = true;
            i = behind;
        }
    }

    // Behind a form, a list of links, a picture: long paragraphs in the words of the story are its end.
    private static void TakeUpTail(TextAnalysis analysis, bool[] body, int last)
    {
        if (analysis.Block is not { } words) return;
        for (int i = last + 1; last >= 0 && i < body.Length && i - last <= Reach && !Ends(analysis.Lines[i]); i++)
        {
            bool next = i == last + 1;
            if (!IsProse(analysis, i, next ? Shortest : Inner) || words.ShareOf(i) < (next ? OfStory / 2 : OfStory)) continue;
            body[i] = true;
            last = i;
        }
    }

    // The ferry that everyone / took for granted / sails no more.: what goes on in lower case takes the line along that it goes on from.
    private static void TakeUpBrokenSentences(TextAnalysis analysis, bool[] body, int headline)
    {
        for (int i = body.Length - 1; i > headline + 1; i--)
            if (body[i] && !body[i - 1] && analysis.Lines[i].Has(LineFlags.LowerStart) && !analysis.Lines[i - 1].Has(LineFlags.SentenceEnd)
                && IsWords(analysis.Lines[i - 1])) body[i - 1] = true;
    }

    // Headline / By Ann Onym / Boat: Swan, 12 m / Crew: 4 / …: a list of facts that the article begins with.
    private static void TakeUpFacts(TextAnalysis analysis, bool[] body, int headline, int start)
    {
        int first = headline + 1;
        while (first < start && (analysis.Lines[first].IsDateLine || analysis.Lines[first].IsByline || analysis.Lines[first].IsDated)) first++;
        if (first == headline + 1) return;
        int behind = first;
        while (behind < start && IsFact(analysis, behind)) behind++;
        if (behind - first < FewestFacts) return;
        for (int i = first; i < behind; i++) body[i] = true;
    }

    private static bool IsOfStory(TextAnalysis analysis, int i) => analysis.Block is { } words && words.ShareOf(i) >= OfStory;

    private static bool IsBelowByline(TextAnalysis analysis, int i) => analysis.Lines[i - 1].IsByline || analysis.Lines[i - 1].IsDateLine;

    private static bool IsFact(TextAnalysis analysis, int i)
    {
        ref var line = ref analysis.Lines[i];
        int colon = analysis.Text.IndexOf(": ", line.Content.Start, line.Content.Length, StringComparison.Ordinal);
        return colon > 0 && colon - line.Content.Start <= LongestKey && !line.HasAny(PhraseFlags.AnyBoilerplate | PhraseFlags.CreditCue)
            && !line.IsStatement && !line.Has(LineFlags.Address);
    }

    private static bool IsWords(in LineAnalysis line) => line.Words >= 3 && !line.HasAny(PhraseFlags.AnyBoilerplate) && !line.IsStatement
        && !line.IsNames && !line.IsDated && !line.Facts.IsAge && !line.Facts.IsRole && !line.HasAny(LineFlags.Bar | LineFlags.Address);

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
