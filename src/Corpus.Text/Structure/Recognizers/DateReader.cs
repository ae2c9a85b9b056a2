using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Finds whole dates: day, month and year.</summary>
internal static class DateReader
{
    /// <summary>Whether dates of numbers alone begin with the month.</summary>
    public static bool MonthFirst(TextLanguage language) => language[WordList.DateOrder].ValueOf("slash".AsSpan()) != "day";

    /// <summary>The dates of <paramref name="content"/> in order.</summary>
    public static IReadOnlyList<DateFact> All(string text, TextRange content, TextLanguage language, bool monthFirst)
    {
        List<DateFact>? dates = null;
        for (int at = content.Start; Next(text, at, content.End, language, monthFirst) is { } date; at = date.Range.End) (dates ??= []).Add(date);
        return dates ?? (IReadOnlyList<DateFact>)[];
    }

    /// <summary>The first date of <paramref name="text"/> that starts at or behind <paramref name="from"/> and ends at or before <paramref name="end"/>; null
    /// when there is none.</summary>
    public static DateFact? Next(string text, int from, int end, TextLanguage language, bool monthFirst)
    {
        // Every date holds digits: it starts with them, or a month's name stands just before them.
        for (int i = PackedCharacters.NextDigit(text, from, end); i < end; i = PackedCharacters.NextDigit(text, i, end))
        {
            var found = (MonthBefore(text, from, i) is var month and >= 0 ? FromMonth(text, month, end, language) : null)
                ?? FromDigits(text, i, end, language, monthFirst);
            if (found is not null) return WithWeekday(found, text, from, language);
            while (i < end && IsDigit(text[i])) i++;
        }
        return null;
    }

    // The start of the word whose end is at most three spaces, dots or hyphens before the digit; -1 when there is none.
    private static int MonthBefore(string text, int from, int digit)
    {
        int at = digit;
        while (at > from && digit - at < 3 && IsMonthGap(text[at - 1])) at--;
        if (at == digit) return -1;
        int start = at;
        // 2 minute readApril 9, 2019: a word that was glued to the month ends where the capital stands.
        while (start > from && WordCharacters.IsLetter(text[start - 1]) && !(start < at && char.IsUpper(text[start]) && char.IsLower(text[start - 1]))) start--;
        // December 10, 2021April 9, 2019: pages lose what stands between two dates.
        return start == at ? -1 : start;
    }

    private static bool IsMonthGap(char c) => c is ' ' or '.' or '\u00A0' or '-';

    // 2018년 10월: characters that say what the number before them counts.
    private static bool IsUnit(string text, int at, string unit) => text[at] >= 128 && Lexicon.DateUnits.ValueOf(text.AsSpan(at, 1)) == unit;

    private static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    // 2021-06-18 and 2021/06/18, with or without a time behind; 2018.10.12; 18.06.2021; 06/18/2021; 18 June 2021; 18. Juni 2021; 18th of June, 2021; 2018년 10월
    // 12일
    private static DateFact? FromDigits(string text, int start, int end, TextLanguage language, bool monthFirst)
    {
        if (start > 0 && (IsDigit(text[start - 1]) || (text[start - 1] is '.' or '/' or '-' or ',' && start > 1 && IsDigit(text[start - 2])))) return null;
        int at = start;
        int first = Number(text, ref at, end, 4);
        int firstDigits = at - start;
        if (first < 0 || at >= end) return null;
        char mark = text[at];
        bool signed = IsUnit(text, at, "year");
        if (signed || mark is '-' or '/' or '.')
        {
            int next = at + 1;
            if (signed) SkipSpaces(text, ref next, end);
            if (mark == '.' && next < end && text[next] == ' ' && firstDigits == 4) next++;
            int secondStart = next;
            int second = Number(text, ref next, end, 2);
            if (second >= 0 && next < end && (signed ? IsUnit(text, next, "month") : text[next] == mark))
            {
                int last = next + 1;
                if (signed || mark == '.' && firstDigits == 4) SkipSpaces(text, ref last, end);
                int thirdStart = last;
                int third = Number(text, ref last, end, 4);
                int thirdDigits = last - thirdStart;
                bool open = last < end && (IsDigit(text[last])
                    || text[last] is '/' or '-' && last + 1 < end && IsDigit(text[last + 1]) && !IsTime(text, last + 1, end));
                if (third >= 0 && !open && secondStart < next)
                {
                    if (firstDigits == 4 && thirdDigits <= 2 && Plausible(first, second, third)) return Fact(first, second, third, start, last);
                    if (firstDigits <= 2 && !signed
                        && (thirdDigits == 4 || thirdDigits == 2
                            && (mark == '/' || mark == '.' && (language.HasDottedOrdinals || firstDigits == 2 && next - secondStart == 2))))
                    {
                        int year = thirdDigits == 4 ? third : 2000 + third;
                        bool dayFirst = mark == '.' ? second <= 12 : first > 12 || (second <= 12 && !monthFirst);
                        int day = dayFirst ? first : second, month = dayFirst ? second : first;
                        if (Plausible(year, month, day))
                            return Fact(year, month, day, start, last) with { Ambiguous = mark != '.' && first <= 12 && second <= 12 && first != second };
                    }
                }
            }
        }
        if (firstDigits > 2) return null;
        // 18 June 2021, 18th of June 2021, 18. Juni 2021, 18-Jun-2021
        int word = WordCharacters.LettersEnd(text, at, end);
        if (word > at && language[WordList.Ordinals].Contains(text.AsSpan(at, word - at))) at = word;
        if (at < end && text[at] is '.') at++;
        int gap = at;
        while (gap < end && gap - at < 3 && text[gap] is ' ' or '-' or '\u00A0' or ',' or '/') gap++;
        if (gap >= end || (gap == at && !WordCharacters.IsLetter(text[gap]))) return null;
        at = gap;
        if (at + 3 < end && language[WordList.DateLinks].ValueOf(text.AsSpan(at, Math.Max(0, Math.Min(WordEnd(text, at, end), end) - at))) is not null)
        {
            at = WordEnd(text, at, end);
            SkipSpaces(text, ref at, end);
        }
        int monthEnd = WordEnd(text, at, end);
        int monthNumber = MonthOf(text, at, monthEnd, language);
        if (monthNumber == 0) return null;
        at = monthEnd;
        while (at < end && at - monthEnd < 3 && text[at] is ' ' or '.' or ',' or '-' or '\u00A0' or '/') at++;
        int yearStart = at;
        int yearNumber = Year(text, ref at, end, language);
        if (at - yearStart != 4 || !Plausible(yearNumber, monthNumber, first)) return null;
        return Fact(yearNumber, monthNumber, first, start, at);
    }

    // June 18, 2021; Jan. 6, 2021; Nov 18 2019; March 3rd, 2020
    private static DateFact? FromMonth(string text, int start, int end, TextLanguage language)
    {
        int at = WordEnd(text, start, end);
        int month = MonthOf(text, start, at, language);
        // "you may 12 2021 times": short words that are also months, without a day before them.
        if (month == 0 || char.IsLower(text[start]) && at - start < 4) return null;
        int gap = at;
        while (gap < end && gap - at < 3 && IsMonthGap(text[gap])) gap++;
        if (gap == at) return null;
        int dayStart = at = gap;
        int day = Number(text, ref at, end, 2);
        if (day < 1 || at == dayStart) return null;
        int word = WordEnd(text, at, end);
        if (language[WordList.Ordinals].Contains(text.AsSpan(at, word - at))) at = word;
        gap = at;
        while (gap < end && gap - at < 3 && text[gap] is ' ' or ',' or '\u00A0' or '-' or '.') gap++;
        if (gap == at) return null;
        int yearStart = at = gap;
        int year = Year(text, ref at, end, language);
        if (at - yearStart != 4 || !Plausible(year, month, day)) return null;
        return Fact(year, month, day, start, at);
    }

    // Monday, June 21, 2021: the weekday stands before, at most a comma and a space away.
    private static DateFact WithWeekday(DateFact fact, string text, int from, TextLanguage language)
    {
        int at = fact.Range.Start;
        int wordEnd = at;
        while (wordEnd > from && at - wordEnd < 5 && text[wordEnd - 1] is ' ' or ',' or '.' or '\u00A0') wordEnd--;
        int wordStart = WordCharacters.LettersStart(text, from, wordEnd);
        if (wordStart == wordEnd || language[WordList.Weekdays].ValueOf(text.AsSpan(wordStart, wordEnd - wordStart)) is not { } number) return fact;
        return fact with { Weekday = (DayOfWeek)(number[0] - '0'), Range = new TextRange(wordStart, fact.Range.End) };
    }

    private static DateFact Fact(int year, int month, int day, int start, int end) =>
        new() { Date = new CalendarDate(year, month, day), Range = new TextRange(start, end) };

    // A day that no calendar has (June 31) is still a date, and a finding should say so; 13/45/2021 is a number.
    private static bool Plausible(int year, int month, int day) => year is >= 1700 and <= 2199 && month is >= 1 and <= 12 && day is >= 1 and <= 31;

    private static int MonthOf(string text, int start, int end, TextLanguage language)
    {
        if (end - start < 3) return 0;
        string? number = language[WordList.Months].ValueOf(text.AsSpan(start, end - start));
        if (number is null) return 0;
        return number.Length == 1 ? number[0] - '0' : 10 + number[1] - '0';
    }

    private static int Number(string text, ref int at, int end, int digits)
    {
        int value = 0, start = at;
        while (at < end && at - start < digits && IsDigit(text[at])) value = value * 10 + text[at++] - '0';
        if (at == start || (at < end && IsDigit(text[at]))) return -1;
        return value;
    }

    // March 14, 20237:45 AM; 14 March 202315 March 2023: pages lose what stands behind a year.
    private static int Year(string text, ref int at, int end, TextLanguage language)
    {
        int start = at, year = 0;
        while (at < end && at - start < 4 && IsDigit(text[at])) year = year * 10 + text[at++] - '0';
        if (at - start < 4 || at >= end || !IsDigit(text[at])) return at > start ? year : -1;
        int behind = at;
        while (behind < end && behind - at < 3 && IsDigit(text[behind])) behind++;
        if (behind - at > 2 || behind + 2 >= end) return -1;
        if (text[behind] == ':' && IsDigit(text[behind + 1])) return year;
        return text[behind] == ' ' && MonthOf(text, behind + 1, WordEnd(text, behind + 1, end), language) > 0 ? year : -1;
    }

    // 18.06.2021-19:20: what stands behind the day is the hour.
    private static bool IsTime(string text, int at, int end)
    {
        int digits = at;
        while (digits < end && IsDigit(text[digits])) digits++;
        return digits - at <= 2 && digits + 1 < end && text[digits] == ':' && IsDigit(text[digits + 1]);
    }

    private static int WordEnd(string text, int start, int end)
    {
        start = WordCharacters.LettersEnd(text, start, end);
        return start;
    }

    private static void SkipSpaces(string text, ref int at, int end)
    {
        while (at < end && text[at] is ' ' or '\u00A0') at++;
    }
}
