using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Structure.FrontMatter;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Structure;

/// <summary>Runs every recogniser over each line once.</summary>
internal static class LineAnalyzer
{
    private const int Longest = LineCounter.Counted;
    private const int LongestName = 60;
    private const int LongestNames = 80;
    private const int LongestSentence = 8;
    private const int CreditReach = 120;

    /// <summary>Analyses <paramref name="lines"/> in the <paramref name="stated"/> language, or in the one that the text shows where that is null.</summary>
    public static TextAnalysis Read(string text, Sequence<Line> lines, TextLanguage? stated)
    {
        var analysed = Count(text, lines, stated, out var language, out bool known);
        Recognize(text, analysed, language);
        return new TextAnalysis(text, analysed, language, known, new LineContexts(lines, analysed, known));
    }

    // A text that is plainly in the default language by its counts, as most are, is not asked for its language once more.
    private static LineAnalysis[] Count(string text, Sequence<Line> lines, TextLanguage? stated, out TextLanguage language, out bool known)
    {
        language = stated ?? TextLanguage.Default;
        known = false;
        var counted = language == TextLanguage.Default ? LineCounter.OfDefault(text, lines, out known) : null;
        if (!known)
        {
            (language, known) = LanguageGuess.Of(text, lines);
            if (stated is not null) language = stated;
        }
        return counted is not null && language == TextLanguage.Default ? counted : LineCounter.Of(text, lines, language);
    }

    /// <summary>Adds what the <paramref name="lines"/> state.</summary>
    internal static void Recognize(string text, LineAnalysis[] lines, TextLanguage language)
    {
        bool monthFirst = DateReader.MonthFirst(language);
        int digit = -1;
        bool belowCue = false;
        for (int i = 0; i < lines.Length; i++)
        {
            ref var line = ref lines[i];
            var content = line.Content;
            // Most lines have no digit, and one look passes them all.
            if (digit < content.Start) digit = PackedCharacters.NextDigit(text, content.Start, text.Length);
            IReadOnlyList<DateFact> dates = digit < content.End ? DateReader.All(text, content, language, monthFirst) : [];
            if (dates.Count > 0) AddDates(text, ref line, dates, language);
            if (belowCue && line.Length <= LongestNames) AddNames(text, ref line, language);
            belowCue = false;
            if (line.Length <= Longest)
            {
                // By Ann Onym Jr.
                if (line.Has(PhraseFlags.BylineCue) && line.Has(LineFlags.SentenceEnd) && line.Length <= LongestName
                    && EndsShort(text, content, language)) line.Flags &= ~LineFlags.SentenceEnd;
                AddByline(text, ref line, language);
                belowCue = line.Facts.Byline is { IsCue: true };
            }
            AddCredit(text, ref line, language);
            if (LabelReader.PlaceOf(text, content) is { } place) line.Facts = line.Facts with { Place = place };
            bool below = i > 0 && !line.Has(LineFlags.SentenceEnd);
            if (CaptionReader.IsCaption(text, content, language) || below && PullQuoteReader.Is(text, content, language)
                || below && CaptionReader.IsCount(text, lines[i - 1], language)) line.Facts = line.Facts with { IsCaption = true };
            if (DatelineReader.Read(text, content, language) is { } dateline) line.Facts = line.Facts with { Dateline = dateline };
            if (line.Has(PhraseFlags.Legal) && OutletReader.OfCopyright(text, content, language) is { } owner) line.Facts = line.Facts with { Owner = owner };
        }
    }

    private static void AddDates(string text, ref LineAnalysis line, IReadOnlyList<DateFact> dates, TextLanguage language)
    {
        var content = line.Content;
        var facts = new LineFacts { Dates = dates, BehindLeadingDate = DateLines.BehindLeading(text, content, dates[0], language) };
        if (line.Length <= Longest && line.Numbers > 0)
        {
            if (!line.Has(PhraseFlags.BylineCue) && DateLines.IsCommentHead(text, content, dates[0])) line.Phrases |= PhraseFlags.Comment | PhraseFlags.Start;
            var outlet = OutletReader.BesideDate(text, content, dates[0].Range, language);
            facts = facts with
            {
                IsDated = true,
                Outlet = outlet,
                IsDateLine = DateLines.IsDateLine(text, content, dates, language) || line.Has(LineFlags.Bulleted) && outlet is not null,
            };
            // Posted: Jan. 6, 2021 at 5:00 a.m.; 18.06.2021, 19:09 3 Min.
            if (facts.IsDateLine && EndsShort(text, content, language)) line.Flags &= ~LineFlags.SentenceEnd;
        }
        line.Facts = facts;
    }

    // Most lines are sentences, and none of these.
    private static void AddByline(string text, ref LineAnalysis line, TextLanguage language)
    {
        if (line.HasAny(PhraseFlags.Subscribe | PhraseFlags.Comment | PhraseFlags.Account) || !line.Has(PhraseFlags.BylineCue)
            && (line.Has(LineFlags.SentenceEnd) || line.Has(LineFlags.LowerStart) && !IsGlued(text, line.Content))) return;
        if (line.Has(LineFlags.SentenceEnd) && line.Words > LongestSentence) return;
        if (BylineReader.Read(text, line, language) is { } byline) line.Facts = line.Facts with { Byline = byline };
        bool role = RoleLines.IsRole(text, line.Content, language), age = RoleLines.IsAge(text, line.Content, language);
        if (role || age) line.Facts = line.Facts with { IsRole = role, IsAge = age };
    }

    private static void AddNames(string text, ref LineAnalysis line, TextLanguage language)
    {
        var list = BylineNames.Read(text, line.Content.Start, line.Content.End, line.Facts.Dates, language, cued: true);
        if (list.Names.Count > 0) line.Facts = line.Facts with { NamesBelowCue = list.Names };
    }

    private static void AddCredit(string text, ref LineAnalysis line, TextLanguage language)
    {
        var content = line.Content;
        bool likely = line.Length > Longest ? MayEndInCredit(text, content)
            : line.Has(PhraseFlags.CreditCue) || line.Has(LineFlags.Copyright) || text[content.End - 1] == ')' && content.Of(text).IndexOf('/') > 0;
        if (!likely) return;
        var credit = CreditReader.Read(text, content, language);
        bool whole = line.Length <= Longest && CreditReader.IsLine(text, content, language);
        if (credit is not null || whole) line.Facts = line.Facts with { Credit = credit, IsCredit = whole };
    }

    // The counts see the start of a long line only: there the end decides.
    private static bool MayEndInCredit(string text, TextRange content)
    {
        if (text[content.End - 1] is ')' or ']') return true;
        var tail = text.AsSpan(content.End - CreditReach, CreditReach);
        return tail.IndexOfAny(':', '©') >= 0 || tail.IndexOf("...".AsSpan(), StringComparison.Ordinal) >= 0;
    }

    // A full stop behind one or two letters, or a unit of time, shortens a word, it ends no sentence.
    private static bool EndsShort(string text, TextRange content, TextLanguage language)
    {
        int word = WordCharacters.LettersStart(text, content.Start, content.End - 1);
        return text[content.End - 1] == '.' && (content.End - 1 - word is 1 or 2
            || language[WordList.TimeUnits].Contains(text.AsSpan(word, content.End - 1 - word)));
    }

    // byAnn Onym
    private static bool IsGlued(string text, TextRange content)
    {
        int i = content.Start + 1;
        while (i < content.End && char.IsLower(text[i])) i++;
        return i < content.End && char.IsUpper(text[i]);
    }
}
