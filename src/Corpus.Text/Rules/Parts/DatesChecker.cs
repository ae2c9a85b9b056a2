using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Rules.Parts;

/// <summary>The rules about dates (CORP2003, 2004, 2005, 2008, 2010).</summary>
internal static class DatesChecker
{
    private const int NearestBlocks = 2;

    public static void Check(ArticleReading article, List<RuleFinding> found)
    {
        foreach (var fact in article.Parts.Dates)
        {
            if (!fact.Date.IsPossible) found.Add(Impossible(article.Text, fact));
            else if (fact.ContradictsWeekday) found.Add(WrongWeekday(article.Text, fact));
            if (fact.Ambiguous && IsUsed(article.Parts, fact)) found.Add(Ambiguous(article.Text, fact));
        }
        if (article.Parts.Published is not { Value.IsPossible: true } published) return;
        int firstParagraph = FirstParagraph(article.Parts);
        if (Conflicting(article, published, firstParagraph) is { } conflict) found.Add(conflict);
        CheckOrder(article, published, firstParagraph, found);
    }

    // June 31, 2021
    private static RuleFinding Impossible(string text, DateFact fact) => new()
    {
        Rule = RuleTable.ImpossibleDate,
        Range = fact.Range,
        Arguments = [Excerpt.Of(text, fact.Range), $"that month has {Number(DateTime.DaysInMonth(fact.Date.Year, fact.Date.Month))} days"],
    };

    // Monday, June 22, 2021
    private static RuleFinding WrongWeekday(string text, DateFact fact) => new()
    {
        Rule = RuleTable.WrongWeekday,
        Range = fact.Range,
        Arguments = [Excerpt.Of(text, fact.Range), fact.Date.DayOfWeek.ToString(), fact.Weekday!.Value.ToString()],
    };

    // 03/04/2021
    private static RuleFinding Ambiguous(string text, DateFact fact) => new()
    {
        Rule = RuleTable.AmbiguousDate,
        Range = fact.Range,
        Arguments = [Excerpt.Of(text, fact.Range), fact.Date.ToString(), new CalendarDate(fact.Date.Year, fact.Date.Day, fact.Date.Month).ToString()],
    };

    // Front matter says 2021-06-18 and the line below the headline June 21, 2021. One day is a time zone.
    private static RuleFinding? Conflicting(ArticleReading article, Located<CalendarDate> published, int firstParagraph)
    {
        foreach (var fact in article.Parts.Dates)
        {
            if (fact.Role != DateRole.Published || !fact.Date.IsPossible || fact.Ambiguous || fact.Range.Overlaps(published.Range)
                || !IsAtTheTop(article.Parts, fact, firstParagraph)) continue;
            if (BlocksBetween(article.Parts, published.Range, fact.Range) > NearestBlocks) continue;
            if (Math.Abs(DaysBetween(fact.Date, published.Value)) <= 1) continue;
            return new RuleFinding
            {
                Rule = RuleTable.ConflictingDates,
                Range = fact.Range,
                Arguments = [published.Value.ToString(), fact.Date.ToString()],
            };
        }
        return null;
    }

    // A picture of January 6, 2022 in an article of June 18, 2021; an update before the publication.
    private static void CheckOrder(ArticleReading article, Located<CalendarDate> published, int firstParagraph, List<RuleFinding> found)
    {
        var last = article.Parts.Updated is { Value.IsPossible: true } updated && updated.Value.CompareTo(published.Value) > 0 ? updated.Value
            : published.Value;
        foreach (var fact in article.Parts.Dates)
        {
            if (!fact.Date.IsPossible || fact.Ambiguous || fact.Range.Overlaps(published.Range)) continue;
            bool late = fact.Role == DateRole.Picture && DaysBetween(last, fact.Date) > 1;
            bool early = fact.Role == DateRole.Updated && IsAtTheTop(article.Parts, fact, firstParagraph) && DaysBetween(published.Value, fact.Date) < -1;
            if (late || early)
                found.Add(new RuleFinding
                {
                    Rule = RuleTable.DateAfterPublication,
                    Range = fact.Range,
                    Arguments = [Excerpt.Of(article.Text, fact.Range), published.Value.ToString()],
                });
        }
    }

    private static bool IsUsed(ArticleParts parts, DateFact fact) =>
        parts.Published is { } published && fact.Range.Overlaps(published.Range) || parts.Updated is { } updated && fact.Range.Overlaps(updated.Range);

    // Lists of other articles, comments and a site's terms have dates of their own: only a line of its own above the story speaks of this article.
    private static bool IsAtTheTop(ArticleParts parts, DateFact fact, int firstParagraph)
    {
        int block = BlockAt(parts, fact.Range.Start);
        return block >= 0 && block < firstParagraph && parts.Blocks[block].Kind is BlockKind.Date or BlockKind.Byline or BlockKind.Dateline;
    }

    // Front matter stands as near as any line; a list of dates runs away from the first of them.
    private static int BlocksBetween(ArticleParts parts, TextRange one, TextRange other)
    {
        int first = BlockAt(parts, one.Start);
        return first >= 0 && parts.Blocks[first].Kind == BlockKind.FrontMatter ? 0 : Math.Abs(first - BlockAt(parts, other.Start));
    }

    private static int FirstParagraph(ArticleParts parts)
    {
        int block = 0;
        while (block < parts.Blocks.Count && parts.Blocks[block].Kind != BlockKind.Paragraph) block++;
        return block;
    }

    // The blocks tile the text.
    private static int BlockAt(ArticleParts parts, int offset)
    {
        int at = BinarySearch.First(parts.Blocks, parts.Blocks.Count, offset, static (b, at, offset) => b[at].Range.End > offset);
        return at < parts.Blocks.Count && parts.Blocks[at].Range.Contains(offset) ? at : -1;
    }

    private static int DaysBetween(CalendarDate from, CalendarDate to) =>
        (int)(new DateTime(to.Year, to.Month, to.Day) - new DateTime(from.Year, from.Month, from.Day)).TotalDays;

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
