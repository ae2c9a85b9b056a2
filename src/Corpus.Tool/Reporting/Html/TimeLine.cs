using System.Globalization;
using Corpus.Text.Structure;

namespace Corpus.Tool.Reporting.Html;

/// <summary>Days counted by periods of one length, the empty ones among them.</summary>
/// <param name="Unit">What a period is: day, month, year, decade, century.</param>
/// <param name="Periods">The periods in order, from the first day to the last.</param>
/// <param name="PeriodOf">The name of a day's period.</param>
internal sealed record TimeLine(string Unit, IReadOnlyList<(string Name, int Count)> Periods, Func<CalendarDate, string> PeriodOf)
{
    private static readonly (string Unit, Func<CalendarDate, int> IndexOf, Func<int, string> NameOf)[] Units =
    [
        ("day", d => new DateOnly(d.Year, d.Month, d.Day).DayNumber, i => DateOnly.FromDayNumber(i).ToString("d MMM yyyy", CultureInfo.InvariantCulture)),
        ("month", d => d.Year * 12 + d.Month - 1, i => new DateOnly(i / 12, i % 12 + 1, 1).ToString("MMM yyyy", CultureInfo.InvariantCulture)),
        ("year", d => d.Year, i => i.ToString(CultureInfo.InvariantCulture)),
        ("decade", d => d.Year / 10, i => $"{i * 10}s"),
        ("century", d => d.Year / 100, i => $"{i * 100}–{i * 100 + 99}"),
    ];

    /// <summary>The shortest periods of which there are at most <paramref name="most"/>; none for no days.</summary>
    public static TimeLine Of(IReadOnlyCollection<CalendarDate> days, int most)
    {
        if (days.Count == 0) return new TimeLine("day", [], day => day.ToString());
        var (unit, indexOf, nameOf) = UnitOf(days, most);
        int first = indexOf(days.Min()), last = indexOf(days.Max());
        var counts = new int[last - first + 1];
        foreach (var day in days) counts[indexOf(day) - first]++;
        return new TimeLine(unit, [.. counts.Select((count, i) => (nameOf(first + i), count))], day => nameOf(indexOf(day)));
    }

    private static (string Unit, Func<CalendarDate, int> IndexOf, Func<int, string> NameOf) UnitOf(IReadOnlyCollection<CalendarDate> days, int most)
    {
        CalendarDate first = days.Min(), last = days.Max();
        return Units.FirstOrDefault(u => u.IndexOf(last) - u.IndexOf(first) < most, Units[^1]);
    }
}
