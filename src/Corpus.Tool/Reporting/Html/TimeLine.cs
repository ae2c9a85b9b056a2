using System.Globalization;
using Corpus.Text.Structure;

namespace Corpus.Tool.Reporting.Html;

/// <summary>Days counted by periods of one length, the empty ones among them.</summary>
/// <param name="Unit">What a period is: day, month, year, decade, century.</param>
/// <param name="Periods">The periods in order, from the first day to the last.</param>
/// <param name="Labels">The periods that are named below a chart, at even distances: each January, each fifth year.</param>
/// <param name="PeriodOf">The name of a day's period.</param>
internal sealed record TimeLine(string Unit, IReadOnlyList<(string Name, int Count)> Periods, IReadOnlyList<int> Labels, Func<CalendarDate, string> PeriodOf)
{
    private const int MostLabels = 6;

    private static readonly int[] Tens = [1, 2, 5, 10, 20, 50];

    private static readonly UnitOfTime[] Units =
    [
        // Day 0 is a Monday.
        new("day", [1, 2, 7, 14, 28], d => new DateOnly(d.Year, d.Month, d.Day).DayNumber,
            i => DateOnly.FromDayNumber(i).ToString("d MMM yyyy", CultureInfo.InvariantCulture)),
        new("month", [1, 3, 6, 12, 24], d => d.Year * 12 + d.Month - 1,
            i => new DateOnly(i / 12, i % 12 + 1, 1).ToString("MMM yyyy", CultureInfo.InvariantCulture)),
        new("year", Tens, d => d.Year, i => i.ToString(CultureInfo.InvariantCulture)),
        new("decade", Tens, d => d.Year / 10, i => $"{i * 10}s"),
        new("century", Tens, d => d.Year / 100, i => $"{i * 100}–{i * 100 + 99}"),
    ];

    /// <summary>The shortest periods of which there are at most <paramref name="most"/>; none for no days.</summary>
    public static TimeLine Of(IReadOnlyCollection<CalendarDate> days, int most)
    {
        if (days.Count == 0) return new TimeLine("day", [], [], day => day.ToString());
        CalendarDate from = days.Min(), to = days.Max();
        var unit = Units.FirstOrDefault(u => u.IndexOf(to) - u.IndexOf(from) < most, Units[^1]);
        int first = unit.IndexOf(from);
        var counts = new int[unit.IndexOf(to) - first + 1];
        foreach (var day in days) counts[unit.IndexOf(day) - first]++;
        int step = unit.Steps.FirstOrDefault(s => (counts.Length + s - 1) / s <= MostLabels, unit.Steps[^1]);
        return new TimeLine(unit.Name, [.. counts.Select((count, i) => (unit.NameOf(first + i), count))],
            [.. Enumerable.Range(0, counts.Length).Where(i => (first + i) % step == 0)], day => unit.NameOf(unit.IndexOf(day)));
    }

    private sealed record UnitOfTime(string Name, int[] Steps, Func<CalendarDate, int> IndexOf, Func<int, string> NameOf);
}
