using Corpus.Text.Blocks;
using Corpus.Text.Lexicon;
using Corpus.Text.Source;

namespace Corpus.Text.Parts;

/// <summary>Collects the dates of a text and tells which is the day of publication.</summary>
internal static class PublicationDates
{
    private const int LabelReach = 40;
    private const int LongestLine = 400;
    private const int ShortLine = 120;
    private const int AboveHeadline = 3;
    private const int BelowHeadline = 8;

    /// <summary>All whole dates, in order, with their roles.</summary>
    public static IReadOnlyList<DateFact> Find(string text, IReadOnlyList<Block> blocks, LanguageTables tables)
    {
        var facts = new List<DateFact>();
        bool monthFirst = MonthFirst(text, blocks, tables);
        int headline = IndexOf(blocks, BlockKind.Headline), body = IndexOf(blocks, BlockKind.Paragraph);
        int best = -1, bestScore = 0;
        for (int b = 0; b < blocks.Count; b++)
        {
            var block = blocks[b];
            if (block.Kind == BlockKind.FrontMatter) continue;
            for (int at = block.Content.Start; DateReader.Next(text, at, block.Content.End, tables, monthFirst) is { } fact; at = fact.Range.End)
            {
                var role = RoleOf(text, block, fact, b, headline, body, tables, out int score);
                if (fact.Date.IsPossible && score > bestScore) { best = facts.Count; bestScore = score; }
                facts.Add(fact with { Role = role });
            }
        }
        // Nothing near the headline: then the best of the dates elsewhere that stand alone.
        if (best >= 0 && facts[best].Role == DateRole.Story) facts[best] = facts[best] with { Role = DateRole.Published };
        return facts;
    }

    /// <summary>The day of publication; the day of the update where the text tells only that.</summary>
    public static Stated<CalendarDate>? Published(IReadOnlyList<DateFact> facts) => First(facts, DateRole.Published) ?? First(facts, DateRole.Updated);

    /// <summary>The first of that role that the calendar has; null when there is none.</summary>
    public static Stated<CalendarDate>? First(IReadOnlyList<DateFact> facts, DateRole role)
    {
        foreach (var fact in facts)
            if (fact.Role == role && fact.Date.IsPossible) return new Stated<CalendarDate>(fact.Date, fact.Range);
        return null;
    }

    // How surely the date is the article's own: a label says so, or it stands beside the headline; alone on a line elsewhere it is a last resort.
    private static DateRole RoleOf(string text, Block block, DateFact fact, int index, int headline, int body, LanguageTables tables, out int score)
    {
        score = 0;
        if (block.Kind is BlockKind.Caption or BlockKind.Credit) return DateRole.Picture;
        if (block.Kind is BlockKind.Paragraph or BlockKind.Headline or BlockKind.Subheading or BlockKind.Dateline || block.Content.Length > LongestLine) return DateRole.Story;
        string label = LabelBefore(text, block.Content.Start, fact.Range.Start, tables);
        if (label == "none") return DateRole.Story;
        bool own = block.Kind is BlockKind.Date or BlockKind.Byline;
        bool near = headline < 0 ? index < body || body < 0 : index >= headline - AboveHeadline && (index <= body + 1 || index <= headline + BelowHeadline);
        if (label == "updated") { score = near ? 2 : 1; return DateRole.Updated; }
        if (label == "published" && (near || own)) { score = 9; return DateRole.Published; }
        if (near && (own || block.Content.Length < ShortLine)) { score = index > headline ? 7 : 5; return DateRole.Published; }
        if (own || block.Content.Length < ShortLine) score = index < body ? 2 : label == "published" ? 3 : 1;
        return DateRole.Story;
    }

    // Last updated: Jan. 6, 2021 — the nearest label within reach decides.
    private static string LabelBefore(string text, int start, int date, LanguageTables tables)
    {
        var words = tables.Table("date-words");
        string found = "";
        for (int i = Math.Max(start, date - LabelReach); i < date; i++)
        {
            if (!char.IsLetter(text[i]) || (i > start && char.IsLetter(text[i - 1]))) continue;
            int end = WordSearch.PhraseEnd(text, i, date, words);
            if (end == i) continue;
            found = WordSearch.ValueOf(text, i, end, words) ?? found;
            i = end - 1;
        }
        return found;
    }

    // 13/11/2019 somewhere shows that this text puts the day first.
    private static bool MonthFirst(string text, IReadOnlyList<Block> blocks, LanguageTables tables)
    {
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Paragraph) continue;
            for (int i = block.Content.Start; i + 5 < block.Content.End; i++)
            {
                if (text[i] != '/' || !char.IsDigit(text[i + 1]) || i - 2 < block.Content.Start || !char.IsDigit(text[i - 1]) || !char.IsDigit(text[i - 2])) continue;
                if (i - 3 >= block.Content.Start && char.IsLetterOrDigit(text[i - 3])) continue;
                int first = (text[i - 2] - '0') * 10 + text[i - 1] - '0';
                if (first is > 12 and <= 31) return false;
            }
        }
        return tables.Table("date-order").ValueOf("slash".AsSpan()) != "day";
    }

    private static int IndexOf(IReadOnlyList<Block> blocks, BlockKind kind)
    {
        for (int i = 0; i < blocks.Count; i++) if (blocks[i].Kind == kind) return i;
        return -1;
    }
}
