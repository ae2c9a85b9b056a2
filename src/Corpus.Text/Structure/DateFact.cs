
namespace Corpus.Text.Structure;

/// <summary>A whole date that the text states, with day, month and year.</summary>
internal sealed record DateFact
{
    /// <summary>The day as stated; not every stated day exists.</summary>
    public required CalendarDate Date { get; init; }

    /// <summary>Where it stands, with its weekday.</summary>
    public required TextRange Range { get; init; }

    /// <summary>What day it is of.</summary>
    public DateRole Role { get; init; }

    /// <summary>The day of the week that stands with it; null when none does.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Whether day and month could change places: 03/04/2021. Read in the order of the text's other dates, or else of its language.</summary>
    public bool Ambiguous { get; init; }

    /// <summary>Whether the calendar gives the day another weekday than the text.</summary>
    public bool ContradictsWeekday => Weekday is { } stated && Date.IsPossible && Date.DayOfWeek != stated;
}

/// <summary>What day a stated date is of.</summary>
internal enum DateRole
{
    /// <summary>A day in the story, or one that nothing explains.</summary>
    Story,

    /// <summary>The article's publication.</summary>
    Published,

    /// <summary>The article's last update.</summary>
    Updated,

    /// <summary>The day of a picture, out of its caption.</summary>
    Picture,
}
