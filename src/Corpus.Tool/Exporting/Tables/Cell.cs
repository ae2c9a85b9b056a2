namespace Corpus.Tool.Exporting.Tables;

/// <summary>What stands in a row under one column, whose type says how it is read. A value, and words are a stretch of the article's own text: otherwise some
/// hundred objects would be made for an article, and live as long as the row waits to be written.</summary>
internal readonly struct Cell
{
    private readonly bool isPresent;

    private Cell(long number, ReadOnlyMemory<char> words)
    {
        Number = number;
        Words = words;
        isPresent = true;
    }

    /// <summary>Nothing.</summary>
    public static Cell Null => default;

    /// <summary>Whether there is nothing.</summary>
    public bool IsNull => !isPresent;

    /// <summary>The number, under <see cref="ColumnType.Number"/>.</summary>
    public long Number { get; }

    /// <summary>The words, under <see cref="ColumnType.Words"/>.</summary>
    public ReadOnlyMemory<char> Words { get; }

    /// <summary>Yes or no, under <see cref="ColumnType.YesNo"/>.</summary>
    public bool IsYes => Number != 0;

    /// <summary>The day, under <see cref="ColumnType.Day"/>.</summary>
    public DateOnly Day => DateOnly.FromDayNumber((int)Number);

    public static implicit operator Cell(long number) => new(number, default);

    public static implicit operator Cell(bool isYes) => new(isYes ? 1 : 0, default);

    public static implicit operator Cell(DateOnly? day) => day is { } value ? new(value.DayNumber, default) : Null;

    public static implicit operator Cell(ReadOnlyMemory<char> words) => new(0, words);

    public static implicit operator Cell(string? words) => words is null ? Null : new(0, words.AsMemory());
}
