using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure;

/// <summary>Sees the headline of a text that begins with it: below it stand only what articles state of themselves, and then the text; above it at most the
/// paper's name and the path to the page.</summary>
internal static class CleanHeadline
{
    private const int Longest = 150;
    private const int MostAbove = 2;
    private const int MostBetween = 14;
    private const int MostDecks = 2;
    private const int FewestDeckWords = 3;
    private const int LongestDeck = 240;
    private const int ShortestLede = 60;

    /// <summary>The line that is the headline whatever the weights say; -1 where they have to be asked.</summary>
    public static int Find(TextAnalysis analysis)
    {
        int first = 0;
        while (first < MostAbove && first + 1 < analysis.Lines.Length
            && (Breadcrumbs.IsPath(analysis, first) || Masthead.Is(analysis, first) && !States(analysis.Lines[first + 1]))) first++;
        return IsTitle(analysis, first) ? first : first > 0 && IsTitle(analysis, 0) || IsAboveSentences(analysis) ? 0 : -1;
    }

    // A note of two lines has a title too: nothing but whole sentences stands below it.
    private static bool IsAboveSentences(TextAnalysis analysis)
    {
        var lines = analysis.Lines;
        if (lines.Length < 2 || !MayBeTitle(analysis, 0) || lines[0].HasAny(LineFlags.SentenceEnd | LineFlags.CommaEnd)) return false;
        for (int i = 1; i < lines.Length; i++)
            if (!lines[i].Has(LineFlags.SentenceEnd) || lines[i].Length < lines[0].Length || lines[i].HasAny(PhraseFlags.Whole | PhraseFlags.Start))
                return false;
        return true;
    }

    private static bool IsTitle(TextAnalysis analysis, int title)
    {
        var lines = analysis.Lines;
        if (!MayBeTitle(analysis, title)) return false;
        int stated = 0, decks = 0;
        for (int i = title + 1; i < lines.Length && i <= title + MostBetween; i++)
        {
            ref var line = ref lines[i];
            if (States(line)) { stated++; continue; }
            if (line.Facts.Dateline is not null || analysis.Contexts.ProseAt(i) >= 0.6f && line.Length >= ShortestLede && (stated > 0
                || !FollowsStatement(lines, i, title)))
                return stated > 0 || decks > 0 || line.Length > lines[title].Length
                    || !lines[title].Has(LineFlags.SentenceEnd) && line.Has(LineFlags.SentenceEnd);
            // Share; Image caption, The last ferry: labels of a page between headline and text.
            if (line.Facts.IsCaption || line.IsCredited || line.Has(PhraseFlags.Share) && line.Length < ShortestLede) continue;
            if (line.HasAny(PhraseFlags.Whole | PhraseFlags.Start) || line.Words < FewestDeckWords || line.Length > LongestDeck
                || ++decks > MostDecks) return false;
        }
        return false;
    }

    private static bool States(in LineAnalysis line) => line.IsDateLine || line.IsDated && line.Length < ShortestLede || line.IsByline || IsSigned(line)
        || line.Facts.IsAge || line.Facts.IsRole || line.Facts.Byline is { Cued: true } || line.Facts.NamesBelowCue.Count > 0;

    private static bool IsSigned(in LineAnalysis line) => line.Facts.Byline is { Cued: false } names && (names.Known || names.Supported);

    private static bool FollowsStatement(LineAnalysis[] lines, int i, int title) => i <= title + MostDecks && i + 1 < lines.Length && States(lines[i + 1]);

    private static bool MayBeTitle(TextAnalysis analysis, int i)
    {
        ref var line = ref analysis.Lines[i];
        if (line.Words == 0 || line.Length > Longest || line.IsStatement || line.IsDated && line.Length < 40 || line.Facts.IsCaption
            || IsSigned(line) || line.Has(LineFlags.Bar) && line.Words > 12) return false;
        if (line.HasAny(PhraseFlags.Whole | PhraseFlags.Start) && line.HasAny(PhraseFlags.AnyBoilerplate)) return false;
        if (line.HasAny(LineFlags.Address | LineFlags.ColonEnd | LineFlags.LowerStart | LineFlags.Bulleted) || MenuLines.IsMenu(analysis, line)) return false;
        // A lede without a headline above it.
        return line.Facts.Dateline is null && !(line.Has(LineFlags.SentenceEnd) && analysis.Contexts.ProseAt(i) == 1
            && analysis.Text[line.Content.End - 1] == '.');
    }
}

/// <summary>Recognises the lines that are menus: <c>Home News Sport Weather</c>.</summary>
internal static class MenuLines
{
    private const int Fewest = 3;

    /// <summary>Whether the line is nothing but three or more of the words that menus are made of.</summary>
    public static bool IsMenu(TextAnalysis analysis, in LineAnalysis line)
    {
        if (line.Words < Fewest || line.HasAny(LineFlags.SentenceEnd | LineFlags.Quoted)) return false;
        WordTable words = analysis.Language[WordList.MenuWords], outlets = analysis.Language[WordList.OutletWords];
        for (var word = new WordWalk(analysis.Text, line.Content.Start, line.Content.End); word.Next();)
        {
            var span = analysis.Text.AsSpan(word.Start, word.End - word.Start);
            if (!words.Contains(span) && !outlets.Contains(span)) return false;
        }
        return true;
    }
}
