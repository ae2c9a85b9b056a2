using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Structure;

/// <summary>Collects the dates of a text and decides which is the day of publication.</summary>
internal static class PublicationDates
{
    private const int LabelReach = 40;
    private const int LongestLine = 400;
    private const int ShortLine = 120;
    private const int ShortLabelled = 100;
    private const int AboveHeadline = 3;
    private const int BelowHeadline = 8;
    private const int GluedBelow = 2;
    private const int LongestTime = 16;

    /// <summary>All whole dates, in order, with their roles; and the place among them of the one that is surest the day of publication, -1 when none
    /// is.</summary>
    public static IReadOnlyList<DateFact> Find(TextAnalysis analysis, Sequence<TextBlock> blocks, out int published)
    {
        var facts = new List<DateFact>();
        var language = analysis.Language;
        int headline = IndexOf(blocks, BlockKind.Headline), body = IndexOf(blocks, BlockKind.Paragraph);
        int best = -1, bestScore = 0, bestPublishedScore = 0;
        published = -1;
        int b = 0;
        for (int n = 0; n < analysis.Lines.Length; n++)
        {
            ref var line = ref analysis.Lines[n];
            for (int i = 0; i < line.Facts.Dates.Count; i++)
            {
                var fact = line.Facts.Dates[i];
                while (blocks[b].Range.End <= fact.Range.Start) b++;
                var role = RoleOf(analysis.Text, blocks[b], fact, b, headline, body, language, out int score);
                if (fact.Date.IsPossible && score > bestScore) { best = facts.Count; bestScore = score; }
                if (fact.Date.IsPossible && role == DateRole.Published && score > bestPublishedScore) { published = facts.Count; bestPublishedScore = score; }
                facts.Add(fact with { Role = role });
            }
        }
        // Nothing near the headline: then the best of the dates elsewhere that stand alone.
        if (best >= 0 && facts[best].Role == DateRole.Story) { facts[best] = facts[best] with { Role = DateRole.Published }; published = best; }
        DateOrder.Settle(analysis.Text, facts, DateReader.MonthFirst(language));
        return facts;
    }

    /// <summary>The day of publication; the day of the update where the text gives only that.</summary>
    public static Located<CalendarDate>? Published(IReadOnlyList<DateFact> facts, int published) =>
        published >= 0 && facts[published].Date.IsPossible ? new Located<CalendarDate>(facts[published].Date, facts[published].Range)
            : First(facts, DateRole.Published) ?? First(facts, DateRole.Updated);

    /// <summary>The first of that role that the calendar has; null when there is none.</summary>
    public static Located<CalendarDate>? First(IReadOnlyList<DateFact> facts, DateRole role)
    {
        foreach (var fact in facts)
            if (fact.Role == role && fact.Date.IsPossible) return new Located<CalendarDate>(fact.Date, fact.Range);
        return null;
    }

    // How surely the date is the article's own: a label says so, or it stands beside the headline; alone on a line elsewhere it is a last resort.
    private static DateRole RoleOf(string text, TextBlock block, DateFact fact, int index, int headline, int body, TextLanguage language, out int score)
    {
        score = 0;
        if (block.Kind is BlockKind.Caption or BlockKind.Credit) return DateRole.Picture;
        if (index > headline && index <= headline + GluedBelow && headline >= 0 && IsGlued(text, block, fact)) { score = 6; return DateRole.Published; }
        // ELLING, Jan. 9, 2023 /PRNewswire/ --: the day of the release, where nothing above says another.
        if (block.Kind == BlockKind.Dateline) { score = 4; return DateRole.Published; }
        if (block.Kind == BlockKind.Headline || block.Content.Length > LongestLine) return DateRole.Story;
        bool running = block.Kind is BlockKind.Paragraph or BlockKind.Subheading;
        // Ann Onym · Harbour News · Posted: Mar 03, 2019 4:00 AM | Last Updated: March 4; First published on March 3, 2019.
        if (running && block.Content.Length >= ShortLabelled) return DateRole.Story;
        string label = LabelBefore(text, block.Content.Start, fact.Range.Start, language);
        if (label == "none" || running && label.Length == 0) return DateRole.Story;
        bool own = block.Kind is BlockKind.Date or BlockKind.Byline;
        bool near = headline < 0 ? index < body || body < 0 : index >= headline - AboveHeadline && (index <= body + 1 || index <= headline + BelowHeadline);
        if (label == "updated") { score = near ? 2 : 1; return DateRole.Updated; }
        if (label == "published" && (near || own)) { score = 9; return DateRole.Published; }
        if (near && (own || block.Content.Length < ShortLine)) { score = index > headline ? 7 : 5; return DateRole.Published; }
        if (own || block.Content.Length < ShortLine) score = index < body ? 2 : label == "published" ? 3 : 1;
        return DateRole.Story;
    }

    // … What had the storm left behind?Monday, 6 January 2020: pages lose the line end between a deck and its date.
    private static bool IsGlued(string text, TextBlock block, DateFact fact) =>
        fact.Range.Start > block.Content.Start && text[fact.Range.Start - 1] is '.' or '?' or '!' && block.Content.End - fact.Range.End <= LongestTime;

    // Last updated: Jan. 6, 2021 — the nearest label within reach decides.
    private static string LabelBefore(string text, int start, int date, TextLanguage language)
    {
        var words = language[WordList.DateWords];
        string found = "";
        for (int i = Math.Max(start, date - LabelReach); i < date; i++)
        {
            if (!WordCharacters.IsLetter(text[i]) || (i > start && WordCharacters.IsLetter(text[i - 1]))) continue;
            int end = WordSearch.PhraseEnd(text, i, date, words, out string? label);
            if (end == i) continue;
            found = label!;
            i = end - 1;
        }
        return found;
    }

    private static int IndexOf(Sequence<TextBlock> blocks, BlockKind kind)
    {
        for (int i = 0; i < blocks.Count; i++) if (blocks[i].Kind == kind) return i;
        return -1;
    }
}
