using System.Globalization;

namespace Corpus.Text.Structure;

/// <summary>A day of the Gregorian calendar, as a text states it; <see cref="IsPossible"/> says whether it exists.</summary>
/// <param name="Year">The year, 1 to 9999.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, 1 to 31.</param>
internal readonly record struct CalendarDate(int Year, int Month, int Day) : IComparable<CalendarDate>
{
    /// <summary>Whether the calendar has this day: June 31 is stated now and then, and never was.</summary>
    public bool IsPossible => Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month);

    /// <summary>The day of the week; only for a possible date.</summary>
    public DayOfWeek DayOfWeek => new DateTime(Year, Month, Day).DayOfWeek;

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>The date as <c>yyyy-MM-dd</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", Year, Month, Day);
}
