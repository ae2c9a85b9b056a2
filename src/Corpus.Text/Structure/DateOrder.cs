using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure;

/// <summary>Decides whether the dates of numbers alone put the month first or the day.</summary>
internal static class DateOrder
{
    /// <summary>Turns those of <paramref name="facts"/> that could be two days where their weekday or the text's other dates speak against the order in which
    /// they were read.</summary>
    public static void Settle(string text, List<DateFact> facts, bool monthFirst)
    {
        bool? order = null;
        for (int i = 0; i < facts.Count; i++)
        {
            if (!facts[i].Ambiguous) continue;
            if (facts[i].Weekday is not null)
            {
                // Monday 06/01/2020: only one of the two days was one.
                var other = Turned(facts[i]);
                if (facts[i].ContradictsWeekday != other.ContradictsWeekday) facts[i] =
                    (facts[i].ContradictsWeekday ? other : facts[i]) with { Ambiguous = false };
                continue;
            }
            order ??= OrderOf(text, facts) ?? monthFirst;
            if (order != monthFirst) facts[i] = Turned(facts[i]);
        }
    }

    // 13/11/2019 shows that this text puts the day first; if there is none such, "6 January 2020" does, where "January 6, 2020" does not stand too.
    private static bool? OrderOf(string text, List<DateFact> facts)
    {
        int days = 0, months = 0;
        foreach (var fact in facts)
        {
            if (fact.Ambiguous) continue;
            int at = fact.Range.Start;
            if (fact.Weekday is not null) at = WordCharacters.LettersEnd(text, at, fact.Range.End);
            while (at < fact.Range.End && !WordCharacters.IsPart(text[at])) at++;
            if (at + 2 >= fact.Range.End) continue;
            if (WordCharacters.IsLetter(text[at])) { months++; continue; }
            int end = at;
            while (end < fact.Range.End && char.IsDigit(text[end])) end++;
            if (end - at > 2) continue;
            if (text[end] != '/') { if (text[end] is not ('.' or '-')) days++; continue; }
            int first = text[at] - '0';
            if (end - at == 2) first = first * 10 + text[at + 1] - '0';
            if (first > 12) return false;
            if (first != fact.Date.Day) return true;
        }
        return days == months ? null : months > days;
    }

    private static DateFact Turned(DateFact fact) => fact with { Date = new CalendarDate(fact.Date.Year, fact.Date.Day, fact.Date.Month) };
}
